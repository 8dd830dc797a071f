#include "scenes/envelope_page.hpp"

#include "practice/steps.hpp"

#include <algorithm>
#include <charconv>

namespace scenes
{

namespace
{

constexpr std::string_view arrived_prefix = "arrived.";
constexpr std::string_view strength_prefix = "strength.";
constexpr std::string_view word_prefix = "word.";

practice::Words half_words(const practice::Answer& half, const std::string& key)
{
    const auto* words = half.get<practice::Words>(key);
    return words ? *words : practice::Words{};
}

std::optional<int> digit_after(std::string_view id, std::string_view prefix)
{
    if (!id.starts_with(prefix) || id.size() != prefix.size() + 1)
        return std::nullopt;
    return id.back() - '0';
}

} // namespace

EnvelopePage::EnvelopePage(Backstage& backstage)
    : StepPage(backstage)
    , m_opening(practice::envelope_in(step().ref).has_value())
    , m_picker(backstage, field<practice::WordsField>(words_key()),
               half_words(m_answer, words_key()))
    , m_event(ui::InputKind::line, 120)
{
    if (const auto* event = m_answer.get<practice::Text>("event"))
        m_event.set(event->text);
    m_picker.take_up_typing();
}

void EnvelopePage::gather()
{
    const std::string key = words_key();
    const practice::Words words = m_picker.gathered();
    words.words.empty() ? m_answer.clear(key) : m_answer.put(key, words);
    if (m_opening)
        return;
    const std::string event{base::trimmed(m_event.text())};
    event.empty() ? m_answer.clear("event") : m_answer.put("event", practice::Text{event});
}

float EnvelopePage::draw_seal(engine::Rect column)
{
    float y = m_board.title(column, m_backstage.say("envelope.title"), ui::style::heading);
    y = m_board.paragraph({column.x, y + ui::space::small, column.w, 0}, ui::style::text,
                          m_backstage.phrases.say(step().messages[0]), "lead");
    y = m_board.paragraph({column.x, y + ui::space::large, column.w, 0}, ui::style::question,
                          question("event"), "question");
    m_board.field("event", {column.x, y + ui::space::small, column.w, ui::target_height}, m_event);
    m_board.first_focus("event");
    y += ui::space::small + ui::target_height + ui::space::large;
    y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::question,
                          m_picker.question_now(question("words")), "question.words");
    return m_picker.draw_words(m_board, {column.x, y + ui::space::small, column.w, 0});
}

float EnvelopePage::draw_open(engine::Rect column)
{
    float y = m_board.title(column, m_backstage.say("envelope.open.title"), ui::style::heading);
    for (const base::Message& message : step().messages)
        y = m_board.paragraph({column.x, y + ui::space::small, column.w, 0}, ui::style::text,
                              m_backstage.phrases.say(message), message.key);
    y = m_board.paragraph({column.x, y + ui::space::large, column.w, 0}, ui::style::question,
                          m_picker.question_now(question("was")), "question");
    y = m_picker.draw_words(m_board, {column.x, y + ui::space::small, column.w, 0});
    y = m_board.paragraph({column.x, y + ui::space::large, column.w, 0}, ui::style::text,
                          question("strength"), "question.strength");
    const auto* strength = m_answer.get<practice::Strength>("strength");
    y = m_board.strength("strength", {column.x, y + ui::space::small, column.w, 0},
                         strength ? std::optional(strength->value) : std::nullopt);
    y = m_board.paragraph({column.x, y + ui::space::small, column.w, 0}, ui::style::note,
                          m_backstage.say("envelope.open.strength.scale"), "strength.scale");
    y = m_board.paragraph({column.x, y + ui::space::large, column.w, 0}, ui::style::text,
                          question("arrived"), "question.arrived");
    const auto* arrived = m_answer.get<practice::Choice>("arrived");
    std::vector<ui::ChipSpec> chips;
    for (const auto& option : field<practice::ChoiceField>("arrived").options)
        chips.push_back(
            {"arrived." + option.name, m_backstage.phrases.say(option.label),
             arrived && arrived->option == option.name ? ui::Chip::chosen : ui::Chip::open});
    return m_board.chips({column.x, y + ui::space::small, column.w, 0}, chips);
}

void EnvelopePage::lay_out(engine::Rect area)
{
    const bool wide = is_wide(m_board.stage());
    const engine::Rect whole = whole_room(area);
    const bool empty = !m_opening && m_event.empty() && m_picker.words().words.empty();
    const std::string submit =
        m_backstage.phrases.say(empty ? base::Message{"step.blank", {}} : step().submit);
    const auto draw = [&](engine::Rect column)
    {
        const float y = header(column);
        const engine::Rect rest{column.x, y, column.w, 0};
        return m_opening ? draw_open(rest) : draw_seal(rest);
    };
    const bool alone = m_picker.zoomed() || (m_wheel_alone && !wide);
    if (!alone && !wide)
        return scrolling(area,
                         [&](engine::Rect column)
                         {
                             const float y = draw(column) + ui::space::medium;
                             return actions({column.x, y, column.w, 0}, submit,
                                            {{"wheel", m_backstage.say("name.wheel"),
                                              ui::ButtonKind::plain, ui::Enabled::yes}});
                         });
    if (!alone)
    {
        const engine::Rect column = story_column(area);
        const float actions_at = area.bottom() - actions_height(column, submit) - ui::space::medium;
        const engine::Rect inside = m_board.push_scroll(
            "asking", {column.x - ui::space::large, column.y, column.w + ui::space::wide,
                       actions_at - column.y - ui::space::small});
        m_board.pop_scroll(draw({column.x, inside.y, column.w, 0}));
        const bool next = !empty && !m_picker.at_hub() && !m_picker.placing();
        actions({column.x, actions_at, column.w, 0}, submit, {},
                next ? ui::ButtonKind::primary : ui::ButtonKind::plain);
    }
    const engine::Rect right{area.x + area.w / 2 + ui::space::large, area.y + ui::space::large,
                             area.w / 2 - margin, area.h - 2 * ui::space::large};
    wide ? m_picker.draw_wheel(m_board, right, whole) : m_picker.draw_wheel_alone(m_board, whole);
}

engine::Move EnvelopePage::heard(WordPicker::Heard heard, engine::Ticks now)
{
    if (heard == WordPicker::Heard::wordless)
        m_picker.close(m_board, now);
    if (heard == WordPicker::Heard::changed)
        touched(now);
    if (heard != WordPicker::Heard::redraw)
        m_wheel_alone = false;
    return redraw();
}

std::optional<engine::Move> EnvelopePage::before(const engine::Event& event, engine::Ticks now)
{
    const auto* key = std::get_if<engine::KeyPressed>(&event);
    if (key && key->key == engine::Key::escape)
    {
        const bool closed = m_picker.close(m_board, now) || std::exchange(m_wheel_alone, false);
        return closed ? std::optional(redraw()) : std::nullopt;
    }
    const WordPicker::Heard what = m_picker.handle(event, m_board, now);
    return what == WordPicker::Heard::unheard ? std::nullopt : std::optional(heard(what, now));
}

std::optional<engine::Move> EnvelopePage::shortcut(ui::Shortcut shortcut, engine::Ticks now)
{
    const WordPicker::Heard what = m_picker.shortcut(shortcut, m_board, now);
    return what == WordPicker::Heard::unheard ? StepPage::shortcut(shortcut, now)
                                              : std::optional(heard(what, now));
}

void EnvelopePage::edited(const std::string&, engine::Ticks now)
{
    touched(now);
}

engine::Move EnvelopePage::acted(const ui::Acted& act, engine::Ticks now)
{
    const std::string_view id = act.id;
    if (const auto strength = digit_after(id, strength_prefix))
        choose("strength", practice::Strength{*strength});
    else if (id.starts_with(arrived_prefix))
        choose("arrived", practice::Choice{act.id.substr(arrived_prefix.size())});
    else if (const auto word = digit_after(id, word_prefix))
        m_picker.remove(static_cast<std::size_t>(*word));
    else if (id == "wheel" || id == "story")
    {
        m_wheel_alone = id == "wheel";
        m_board.focus(m_wheel_alone ? "hub" : "wheel");
    }
    else if (const WordPicker::Heard what = m_picker.acted(act, m_board, now);
             what != WordPicker::Heard::unheard)
        return heard(what, now);
    else
        return StepPage::acted(act, now);
    touched(now);
    return redraw();
}

} // namespace scenes
