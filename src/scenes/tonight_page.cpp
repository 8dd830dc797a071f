#include "scenes/tonight_page.hpp"

#include "practice/placing.hpp"
#include "practice/steps.hpp"
#include "ui/wheel_view.hpp"
#include "ui/words.hpp"

#include <algorithm>
#include <utility>

namespace scenes
{

namespace
{

constexpr float hint_from_bottom = 40;
constexpr float evening_width = 560;
/// Of the height; between these.
constexpr float dial_part = 0.275f, usual_dial = 220, largest_dial = 320;
constexpr float between = 120;
/// What is said below the dial may be a little wider than it.
constexpr float beyond_dial = 40;

/// The scene that is named tonight: the first item with a scene that asks for words.
const practice::Scene* scene_of(const practice::Catalogue& catalogue, const practice::Plan& plan)
{
    for (const practice::PlanItem& item : plan.items)
        if (const practice::Scene* scene = catalogue.scene(item.subject))
            return scene;
    return nullptr;
}

/// An evening of this day was played to its end, whether or not the last page was closed in order;
/// a sort alone is none.
bool played_on(const practice::History& history, base::Day day)
{
    return std::any_of(history.evenings.begin(), history.evenings.end(),
                       [&](const practice::Evening& evening)
                       { return evening.plan.day == day && !practice::is_aside(evening.plan); });
}

} // namespace

TonightPage::TonightPage(Backstage& backstage)
    : Page(backstage)
    , m_today(backstage.clock().day)
{
    look_again();
}

void TonightPage::look_again()
{
    const practice::Sitting& sitting = m_backstage.sitting;
    m_wishes = m_backstage.wishes;
    m_events = sitting.events().size();
    m_resumes = sitting.can_resume(m_today);
    m_done_today = !m_resumes && played_on(sitting.history(), m_today);
    m_plan = m_resumes ? sitting.history().evenings.back().plan
                       : sitting.plan(m_wishes, m_today, m_backstage.seed);
    m_scene = scene_of(sitting.catalogue(), m_plan);
    m_states = sitting.states();
}

std::string TonightPage::kicker() const
{
    if (m_backstage.sitting.history().first_day())
        return m_backstage.say("tonight.first.kicker");
    const int weekday = base::weekday_of(m_backstage.clock().day);
    return m_backstage.say("tonight.kicker",
                           {{"weekday", m_backstage.say("weekday." + std::to_string(weekday))}});
}

float TonightPage::draw_evening(engine::Rect column)
{
    float y =
        m_board.paragraph(column, ui::style::note,
                          m_done_today ? m_backstage.say("tonight.done") : kicker(), "kicker");
    const std::string title = m_scene ? m_scene->title : m_backstage.say("tonight.title");
    y = m_board.title({column.x, y + ui::space::small, column.w, 0}, title);
    if (m_scene)
        y = m_board.paragraph({column.x, y + ui::space::medium, column.w, 0}, ui::style::aside,
                              m_scene->opening(), "opening");
    if (m_resumes)
        y = m_board.paragraph({column.x, y + ui::space::medium, column.w, 0}, ui::style::text,
                              m_backstage.say("tonight.resume.lead"), "resume.lead");
    const char* begin = m_resumes      ? "tonight.resume"
                        : m_done_today ? "tonight.again"
                                       : "tonight.begin";
    const std::vector<ui::ButtonSpec> specs{
        {"begin", m_backstage.say(begin),
         m_done_today && !m_resumes ? ui::ButtonKind::plain : ui::ButtonKind::primary,
         ui::Enabled::yes},
        {"note", m_backstage.say("note.only"), ui::ButtonKind::plain, ui::Enabled::yes},
        {"wheel", m_backstage.say("room.wheel.open"), ui::ButtonKind::plain, ui::Enabled::yes},
        {"settings", m_backstage.say("settings.open"), ui::ButtonKind::plain, ui::Enabled::yes},
        {"leave", m_backstage.say("tonight.quit"), ui::ButtonKind::plain, ui::Enabled::yes}};
    y = m_board.buttons({column.x, y + ui::space::large, column.w, 0}, specs);
    const bool first = m_backstage.sitting.history().first_day();
    return m_board.paragraph(
        {column.x, y + ui::space::medium, column.w, 0}, ui::style::note,
        m_backstage.say(first ? "tonight.about.first"
                              : "tonight.about." + std::to_string(m_wishes.minutes)),
        "about");
}

float TonightPage::draw_quiet(engine::Rect column)
{
    float y = column.y;
    const auto line = [&](const char* title, const std::string& text)
    {
        y = m_board.paragraph({column.x, y + ui::space::large, column.w, 0}, ui::style::strong,
                              m_backstage.say(title), title);
        y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::note, text);
    };
    bool told_pair = false; // One stands for all: this is no list of chores.
    for (const practice::PlanItem& item : m_plan.items)
    {
        const auto sealed = practice::envelope_in(item.steps.front());
        const practice::Document* envelope =
            sealed ? m_backstage.sitting.history().document(*sealed) : nullptr;
        const auto* event =
            envelope ? envelope->entry.fields.get<practice::Text>("event") : nullptr;
        if (envelope)
            line("tonight.envelope.title",
                 event ? m_backstage.say("tonight.envelope", {{"event", event->text}})
                       : m_backstage.say("tonight.envelope.unnamed"));
        if (item.subject == practice::placing_subject)
            line("tonight.sort.title",
                 m_backstage.say("tonight.sort", {{"n", std::to_string(item.steps.size())}}));
        const practice::TwinPair* pair = m_backstage.sitting.catalogue().twin(item.subject);
        if (pair && !std::exchange(told_pair, true))
        {
            const feelings::Wheel& wheel = m_backstage.sitting.catalogue().wheel;
            line("tonight.pair.title",
                 m_backstage.say("tonight.pair", {{"pair", wheel[pair->first].text + " / " +
                                                               wheel[pair->second].text}}));
        }
    }
    return y;
}

void TonightPage::draw_wheel(engine::Rect area)
{
    const feelings::Wheel& wheel = m_backstage.sitting.catalogue().wheel;
    const float radius = std::min(area.w / 2, (area.h - 120) / 2);
    const engine::Point centre{area.centre().x, area.y + radius};
    ui::draw_dial(m_board, ui::WheelLayout(centre, radius, wheel), wheel, {m_states, {}},
                  ui::DialDetail::signs, "");
    const auto count = [&](auto&& holds)
    { return std::to_string(std::count_if(m_states.begin(), m_states.end(), holds)); };
    using feelings::WordState;
    const std::string met = count([](WordState s) { return s != WordState::not_met; });
    const std::string held = count([](WordState s) { return s == WordState::held; });
    const std::string own = count([](WordState s) { return s == WordState::own_use; });
    const float y = area.y + 2 * radius + ui::space::large;
    const std::string said =
        met == "0"
            ? m_backstage.say("tonight.counts.none")
            : m_backstage.say("tonight.counts", {{"met", met}, {"held", held}, {"own", own}});
    const float width = area.w + 2 * beyond_dial;
    const engine::Rect box{area.x - beyond_dial, y, width,
                           m_board.height_of(ui::style::note, said, width)};
    m_board.canvas().begin({engine::Role::label, "counts", box, box.centre()});
    ui::draw_centred(m_board.canvas(), box, ui::style::note, said, m_board.look().muted);
    m_board.canvas().end();
}

void TonightPage::lay_out(engine::Rect area)
{
    if (m_wishes != m_backstage.wishes || m_events != m_backstage.sitting.events().size())
        look_again();
    m_board.first_focus("begin");
    const auto draw = [&](engine::Rect column)
    {
        const float y = draw_evening(column);
        if (m_resumes)
            return y;
        m_board.rule({column.x, y + ui::space::large}, column.w);
        return draw_quiet({column.x, y + ui::space::large, column.w, 0});
    };
    if (!is_wide(m_board.stage()))
        return scrolling(area, draw);
    // Evening and dial stand side by side in the middle; a large stage has a larger dial.
    const float left = std::min(evening_width, area.w / 2 - margin);
    const float room = area.w - 2 * margin - left;
    const float dial = std::min(2 * std::clamp(dial_part * area.h, usual_dial, largest_dial),
                                room - ui::space::vast);
    const float apart = std::min(between, room - dial);
    const float start = area.x + (area.w - left - apart - dial) / 2;
    const float top = area.y + 2 * ui::space::vast + std::max(0.f, (area.h - usual_height) / 4);
    m_board.label({start, area.y + margin, left, 36}, ui::style::heading.in(ui::Tone::muted),
                  m_backstage.say("app.name"), ui::Align::left, "app");
    const float bottom = draw({start, top, left, 0});
    draw_wheel({start + left + apart, top, dial, area.bottom() - top - ui::space::large});
    if (bottom + ui::space::medium <= area.bottom() - hint_from_bottom)
        m_board.label({start, area.bottom() - hint_from_bottom, left, 24}, ui::style::note,
                      m_backstage.say("tonight.hint"), ui::Align::left, "hint");
}

engine::Move TonightPage::acted(const ui::Acted& act, engine::Ticks)
{
    if (act.id == "leave")
        return {engine::Move::Kind::quit, nullptr};
    if (act.id == "wheel")
        return go(wheel_screen(m_backstage));
    if (act.id == "settings")
        return {engine::Move::Kind::push, settings_screen(m_backstage)};
    const base::Moment now = m_backstage.clock();
    if (now.day != m_today) // It stood open past four in the morning.
        return go(tonight_screen(m_backstage));
    if (act.id == "note" && !m_resumes)
        return go(note_screen(m_backstage));
    if (!m_resumes)
        return go(evening_screen(m_backstage));
    m_backstage.sitting.resume(now.day);
    return go(screen_in_turn(m_backstage));
}

} // namespace scenes
