#include "journal/made_up.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace tests
{

namespace
{

using namespace practice;

constexpr std::size_t body_kinds = std::variant_size_v<Event::Body>;
constexpr std::size_t value_kinds = std::variant_size_v<Value>;

/// Pieces that tempt a writer of JSON to go wrong.
constexpr std::array<std::string_view, 14> pieces{"grieving",
                                                  " ",
                                                  "\"",
                                                  "\\",
                                                  "/",
                                                  "{}[]",
                                                  "\n\t",
                                                  std::string_view("\0", 1),
                                                  "\x1f\x7f",
                                                  "\xC3\xA9",
                                                  "\xE2\x80\xAE",
                                                  "\xE2\x80\x99",
                                                  "\xF0\x9F\x8C\xA7",
                                                  "\\u0041"};

} // namespace

MadeUp::MadeUp(std::uint64_t seed)
    : m_dice(seed)
{
}

std::size_t MadeUp::upto(std::size_t most)
{
    return std::uniform_int_distribution<std::size_t>(0, most)(m_dice);
}

bool MadeUp::coin()
{
    return upto(1) == 1;
}

int MadeUp::whole()
{
    constexpr std::array edges{0, 1, -1, std::numeric_limits<int>::max(),
                               std::numeric_limits<int>::min()};
    return coin() ? edges[upto(edges.size() - 1)] : static_cast<int>(upto(20'000));
}

base::Id MadeUp::id()
{
    base::Id id;
    std::generate(id.bytes.begin(), id.bytes.end(),
                  [&] { return static_cast<std::uint8_t>(upto(255)); });
    return id;
}

base::IdSource MadeUp::ids()
{
    return [this] { return id(); };
}

std::string MadeUp::text()
{
    std::string text;
    for (std::size_t left = upto(6); left > 0; --left)
        text += pieces[upto(pieces.size() - 1)];
    return text;
}

StepRef MadeUp::step()
{
    return {text(), static_cast<Exercise>(upto(5)), text()};
}

Value MadeUp::value()
{
    const std::size_t kind = upto(value_kinds - 1);
    if (kind == 0)
    {
        Words words;
        for (std::size_t left = upto(3); left > 0; --left)
            words.words.push_back({text(), text(), std::vector<std::size_t>(upto(3), upto(40))});
        return words;
    }
    if (kind == 1)
    {
        Body body;
        for (std::size_t left = upto(3); left > 0; --left)
        {
            BodyMark mark;
            mark.zone = feelings::all_zones()[upto(16)];
            for (std::size_t felt = upto(3); felt > 0; --felt)
                mark.sensations.push_back(feelings::all_sensations()[upto(11)]);
            if (coin())
                mark.strength = whole();
            body.marks.push_back(mark);
        }
        return body;
    }
    if (kind == 2)
        return Choice{text()};
    if (kind == 3)
        return Text{text()};
    if (kind == 4)
        return Strength{whole()};
    if (kind == 5)
        return static_cast<Lean>(upto(2));
    return static_cast<Asked>(upto(3));
}

Answer MadeUp::answer()
{
    Answer answer;
    for (std::size_t left = upto(4); left > 0; --left)
        answer.filled.push_back({text(), value()});
    return answer;
}

Plan MadeUp::plan()
{
    Plan plan{base::Day{whole()}, m_dice(), {}, text()};
    for (std::size_t left = upto(4); left > 0; --left)
    {
        PlanItem item{text(), {}};
        for (std::size_t steps = upto(4); steps > 0; --steps)
            item.steps.push_back(step());
        plan.items.push_back(item);
    }
    return plan;
}

Event::Body MadeUp::body(std::size_t kind)
{
    switch (kind)
    {
    case 0: return SessionBegun{plan()};
    case 1:
        return Attempt{id(), step(), answer(),
                       std::chrono::milliseconds(static_cast<std::int64_t>(upto(1u << 30))),
                       coin() ? std::optional(id()) : std::nullopt};
    case 2: return Passed{id(), step()};
    case 3: return Skipped{id(), text(), coin()};
    case 4: return SessionEnded{id()};
    case 5: return Disagreed{id(), text()};
    case 6:
    {
        Entry entry{id(), text(), whole(), answer(), {}, std::nullopt};
        for (std::size_t left = upto(3); left > 0; --left)
            entry.links.push_back(id());
        if (coin())
            entry.due_day = base::Day{whole()};
        return entry;
    }
    default: return Voided{id()};
    }
}

Event MadeUp::event(std::size_t kind)
{
    Event event;
    event.id = id();
    event.when.at = decltype(event.when.at)(
        std::chrono::milliseconds(static_cast<std::int64_t>(upto(4'000'000'000'000))));
    event.when.utc_offset = std::chrono::minutes(static_cast<int>(upto(1'680)) - 840);
    event.when.day = base::Day{whole()};
    event.body = body(kind);
    return event;
}

Event MadeUp::event()
{
    return event(upto(body_kinds - 1));
}

std::vector<Event> MadeUp::events(std::size_t count)
{
    std::vector<Event> events;
    for (std::size_t i = 0; i < count; ++i)
        events.push_back(event(i % body_kinds));
    return events;
}

namespace
{

auto parts(const SessionBegun& it)
{
    return std::tie(it.plan);
}

auto parts(const Attempt& it)
{
    return std::tie(it.session, it.step, it.answer, it.thought_for, it.supersedes);
}

auto parts(const Passed& it)
{
    return std::tie(it.session, it.step);
}

auto parts(const Skipped& it)
{
    return std::tie(it.session, it.subject, it.not_again);
}

auto parts(const SessionEnded& it)
{
    return std::tie(it.session);
}

auto parts(const Disagreed& it)
{
    return std::tie(it.attempt, it.why);
}

auto parts(const Entry& it)
{
    return std::tie(it.entry, it.room, it.revision, it.fields, it.links, it.due_day);
}

auto parts(const Voided& it)
{
    return std::tie(it.event);
}

} // namespace

bool same(const Event& one, const Event& other)
{
    const auto head = [](const Event& event)
    { return std::tie(event.id, event.when.at, event.when.utc_offset, event.when.day); };
    if (head(one) != head(other) || one.body.index() != other.body.index())
        return false;
    return std::visit(
        [&](const auto& body)
        { return parts(body) == parts(std::get<std::decay_t<decltype(body)>>(other.body)); },
        one.body);
}

bool same(const std::vector<Event>& some, const std::vector<Event>& others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const Event& one, const Event& other) { return same(one, other); });
}

} // namespace tests
