#include "scenes/entry_page.hpp"

#include <algorithm>
#include <utility>

namespace scenes
{

namespace
{

constexpr std::string_view strength_prefix = "strength.";
constexpr std::string_view word_prefix = "word.";
constexpr std::size_t longest_event = 120;

const std::string& words_field_of(const practice::Step& step)
{
    return std::find_if(step.fields.begin(), step.fields.end(),
                        [](const practice::Field& field)
                        { return std::holds_alternative<practice::WordsField>(field.kind); })
        ->key;
}

/// What stood there when it was left, or what the step opens with.
practice::Words opening_words_of(const practice::Answer& half, const practice::Step& step)
{
    const std::string& key = words_field_of(step);
    const auto* words = half.get<practice::Words>(key);
    return words ? *words
                 : practice::Words{std::get<practice::WordsField>(step.field(key)->kind).initial};
}

std::size_t most_of_event(const practice::Step& step)
{
    const practice::Field* event = step.field("event");
    return event ? std::get<practice::TextField>(event->kind).most : longest_event;
}

std::optional<int> digit_after(std::string_view id, std::string_view prefix)
{
    if (!id.starts_with(prefix) || id.size() != prefix.size() + 1)
        return std::nullopt;
    return id.back() - '0';
}

} // namespace

EntryPage::EntryPage(Backstage& backstage)
    : StepPage(backstage)
    , m_words_key(words_field_of(step()))
    , m_picker(backstage, field<practice::WordsField>(m_words_key),
               opening_words_of(m_answer, step()))
    , m_event(ui::InputKind::line, most_of_event(step()))
{
    if (const auto* event = m_answer.get<practice::Text>("event"))
        m_event.set(event->text);
    m_picker.take_up_typing();
}

std::string_view EntryPage::name() const
{
    if (step().ref.exercise == practice::Exercise::note)
        return "note";
    return asks_event() ? "envelope.seal" : "envelope.open";
}

const char* EntryPage::title() const
{
    if (step().ref.exercise == practice::Exercise::note)
        return "note.title";
    return asks_event() ? "envelope.title" : "envelope.open.title";
}

void EntryPage::gather()
{
    const practice::Words words = m_picker.gathered();
    words.words.empty() ? m_answer.clear(m_words_key) : m_answer.put(m_words_key, words);
    if (!asks_event())
        return;
    const std::string event{base::trimmed(m_event.text())};
    event.empty() ? m_answer.clear("event") : m_answer.put("event", practice::Text{event});
}

bool EntryPage::is_empty() const
{
    return asks_event() && m_event.empty() && m_picker.words().words.empty();
}

float EntryPage::draw_choices(const practice::Field& field, engine::Rect column)
{
    const auto* chosen = m_answer.get<practice::Choice>(field.key);
    std::vector<ui::ChipSpec> chips;
    for (const auto& option : std::get<practice::ChoiceField>(field.kind).options)
        chips.push_back(
            {field.key + "." + option.name, m_backstage.phrases.say(option.label),
             chosen && chosen->option == option.name ? ui::Chip::chosen : ui::Chip::open});
    return m_board.chips(column, chips);
}

float EntryPage::draw_field(const practice::Field& field, engine::Rect column)
{
    const bool first = &field == &step().fields.front();
    const bool words = field.key == m_words_key;
    const bool text = std::holds_alternative<practice::TextField>(field.kind);
    const std::string asked = question(field.key);
    const float y = m_board.paragraph(column, words || text ? ui::style::question : ui::style::text,
                                      words ? m_picker.question_now(asked) : asked,
                                      first ? "question" : "question." + field.key) +
                    ui::space::small;
    const engine::Rect rest{column.x, y, column.w, 0};
    if (words)
        return m_picker.draw_words(m_board, rest);
    if (std::holds_alternative<practice::ChoiceField>(field.kind))
        return draw_choices(field, rest);
    if (text)
    {
        m_board.field(field.key, {rest.x, rest.y, rest.w, ui::target_height}, m_event);
        m_board.first_focus(field.key);
        return rest.y + ui::target_height;
    }
    const auto* strength = m_answer.get<practice::Strength>(field.key);
    const float below =
        m_board.strength(field.key, rest, strength ? std::optional(strength->value) : std::nullopt);
    return m_board.paragraph({rest.x, below + ui::space::small, rest.w, 0}, ui::style::note,
                             m_backstage.say("envelope.open.strength.scale"), "strength.scale");
}

float EntryPage::draw_asking(engine::Rect column)
{
    float y = m_board.title(column, m_backstage.say(title()), ui::style::heading);
    for (const base::Message& message : step().messages)
        y = m_board.paragraph({column.x, y + ui::space::small, column.w, 0}, ui::style::text,
                              m_backstage.phrases.say(message), message.key);
    for (const practice::Field& field : step().fields)
        y = draw_field(field, {column.x, y + ui::space::large, column.w, 0});
    return y;
}

void EntryPage::lay_out(engine::Rect area)
{
    const bool wide = is_wide(m_board.stage());
    const engine::Rect whole = whole_room(area);
    const bool empty = is_empty();
    const std::string submit =
        m_backstage.phrases.say(empty ? base::Message{"step.blank", {}} : step().submit);
    const auto draw = [&](engine::Rect column)
    {
        const float y = header(column);
        return draw_asking({column.x, y, column.w, 0});
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

engine::Move EntryPage::heard(WordPicker::Heard heard, engine::Ticks now)
{
    if (heard == WordPicker::Heard::wordless)
        m_picker.close(m_board, now);
    if (heard == WordPicker::Heard::changed)
        touched(now);
    if (heard != WordPicker::Heard::redraw)
        m_wheel_alone = false;
    return redraw();
}

std::optional<engine::Move> EntryPage::before(const engine::Event& event, engine::Ticks now)
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

std::optional<engine::Move> EntryPage::shortcut(ui::Shortcut shortcut, engine::Ticks now)
{
    const WordPicker::Heard what = m_picker.shortcut(shortcut, m_board, now);
    return what == WordPicker::Heard::unheard ? StepPage::shortcut(shortcut, now)
                                              : std::optional(heard(what, now));
}

void EntryPage::edited(const std::string&, engine::Ticks now)
{
    touched(now);
}

/// "arrived.at-once": takes the option of the field called so.
bool EntryPage::choose_option(std::string_view id)
{
    const std::string key{id.substr(0, id.find('.'))};
    const practice::Field* field = step().field(key);
    if (!field || !std::holds_alternative<practice::ChoiceField>(field->kind) ||
        id.size() <= key.size() + 1)
        return false;
    choose(key, practice::Choice{std::string(id.substr(key.size() + 1))});
    return true;
}

engine::Move EntryPage::acted(const ui::Acted& act, engine::Ticks now)
{
    const std::string_view id = act.id;
    if (const auto strength = digit_after(id, strength_prefix))
        choose("strength", practice::Strength{*strength});
    else if (choose_option(id))
        touched(now);
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
