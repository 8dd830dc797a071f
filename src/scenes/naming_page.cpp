#include "scenes/naming_page.hpp"

#include <algorithm>
#include <charconv>

namespace scenes
{

namespace
{

practice::Words opening_words(const practice::Answer& half, const practice::WordsField& field)
{
    const auto* words = half.get<practice::Words>("words");
    return words ? *words : practice::Words{field.initial};
}

std::optional<std::size_t> numbered(std::string_view id, std::string_view prefix)
{
    if (id.rfind(prefix, 0) != 0)
        return std::nullopt;
    std::size_t number = 0;
    const auto [end, fault] =
        std::from_chars(id.data() + prefix.size(), id.data() + id.size(), number);
    return fault == std::errc{} && end == id.data() + id.size() ? std::optional(number)
                                                                : std::nullopt;
}

} // namespace

NamingPage::NamingPage(Backstage& backstage)
    : StepPage(backstage)
    , m_field(field<practice::WordsField>("words"))
    , m_picker(backstage, m_field, opening_words(m_answer, m_field))
    , m_figure(backstage.figure, body_text(backstage))
{
    if (const auto* body = m_answer.get<practice::Body>("body"); body && !body->marks.empty())
        m_zone = body->marks[0].zone;
    if (m_answer.find("words"))
        m_picker.take_up_typing();
}

std::string_view NamingPage::name() const
{
    switch (step().ref.exercise)
    {
    case practice::Exercise::chair: return "chair";
    case practice::Exercise::mixed: return "mixed";
    case practice::Exercise::underneath: return "underneath";
    default: return step().withheld.empty() ? "naming" : "turn";
    }
}

void NamingPage::gather()
{
    const practice::Words words = m_picker.gathered();
    words.words.empty() ? m_answer.clear("words") : m_answer.put("words", words);
    if (m_zone && words.words.empty() && step().field("body"))
        m_answer.put("body", practice::Body{{{*m_zone, {}, {}}}});
    else
        m_answer.clear("body");
}

void NamingPage::edited(const std::string&, engine::Ticks now)
{
    touched(now);
}

std::string NamingPage::submit_label() const
{
    const practice::Words words = m_picker.gathered();
    if (!step().withheld.empty() && words.words != m_field.initial)
        return m_backstage.say("name.turn.changed");
    return m_backstage.phrases.say(words.words.empty() ? base::Message{"step.wordless", {}}
                                                       : step().submit);
}

std::vector<ui::CitedLine> NamingPage::cited() const
{
    std::vector<ui::CitedLine> lines;
    const auto& words = m_picker.words().words;
    for (std::size_t line = 0; line < step().lines.size(); ++line)
    {
        ui::CitedLine one{line, {}};
        for (std::size_t i = 0; i < words.size(); ++i)
            if (std::find(words[i].lines.begin(), words[i].lines.end(), line) !=
                words[i].lines.end())
                one.words.push_back(static_cast<int>(i + 1));
        if (!one.words.empty())
            lines.push_back(one);
    }
    return lines;
}

void NamingPage::cite(std::size_t line)
{
    std::vector<std::size_t>& lines = m_picker.words().words[m_word].lines;
    if (const auto found = std::find(lines.begin(), lines.end(), line); found != lines.end())
        lines.erase(found);
    else
        lines.push_back(line);
    std::sort(lines.begin(), lines.end());
}

float NamingPage::draw_text(engine::Rect area)
{
    const engine::Rect column{area.x, area.y, std::min(area.w, reading_width), area.h};
    const std::vector<ui::CitedLine> lines = cited();
    if (m_showing == Showing::lines || !lines.empty())
        return m_board.lines("line", column, step().story, step().lines, lines,
                             m_showing == Showing::lines ? ui::Citing::on : ui::Citing::off);
    return story(column);
}

float NamingPage::draw_turn(engine::Rect area)
{
    if (step().withheld.empty() || m_showing == Showing::lines)
        return area.y;
    const float inside = area.w - 2 * ui::space::large;
    const float height = m_board.height_of(ui::style::story, step().withheld, inside) +
                         ui::style::note.line_height + 2 * ui::space::medium;
    m_board.card({area.x, area.y, area.w, height}, m_backstage.look.muted, "withheld.card");
    const float y =
        m_board.paragraph({area.x + ui::space::large, area.y + ui::space::medium, inside, 0},
                          ui::style::note, m_backstage.phrases.say(step().messages[0]));
    m_board.paragraph({area.x + ui::space::large, y, inside, 0}, ui::style::story, step().withheld,
                      "withheld");
    return area.y + height + ui::space::medium;
}

std::string_view NamingPage::home() const
{
    return is_wide(m_board.stage()) ? "hub" : "wheel";
}

std::string NamingPage::said_before() const
{
    if (step().withheld.empty() && !step().messages.empty())
        return m_backstage.phrases.say(step().messages.front());
    if (!step().withheld.empty() || m_field.initial.empty())
        return {};
    return m_backstage.say("sense.said", {{"word", m_field.initial[0].text}});
}

std::vector<ui::ButtonSpec> NamingPage::citing_buttons() const
{
    const std::string& word = m_picker.words().words[m_word].text;
    std::vector<ui::ButtonSpec> buttons{
        {"cite.done", m_backstage.say("name.cite.done"), ui::ButtonKind::primary, ui::Enabled::yes},
        {"remove", m_backstage.say("name.remove", {{"word", word}}), ui::ButtonKind::plain,
         ui::Enabled::yes}};
    if (m_picker.words().words[m_word].home != word)
        buttons.push_back({"place", m_backstage.say("name.place", {{"word", word}}),
                           ui::ButtonKind::plain, ui::Enabled::yes});
    return buttons;
}

float NamingPage::draw_citing(engine::Rect area)
{
    const std::string& word = m_picker.words().words[m_word].text;
    float y = m_board.paragraph(area, ui::style::question,
                                m_backstage.say("name.cite.for", {{"word", word}}), "question");
    y = m_board.paragraph({area.x, y, area.w, 0}, ui::style::note, m_backstage.say("name.cite"),
                          "hint");
    return m_board.buttons({area.x, y + ui::space::small, area.w, 0}, citing_buttons());
}

float NamingPage::citing_height(float width)
{
    const std::string& word = m_picker.words().words[m_word].text;
    return m_board.height_of(ui::style::question,
                             m_backstage.say("name.cite.for", {{"word", word}}), width) +
           m_board.height_of(ui::style::note, m_backstage.say("name.cite"), width) +
           buttons_height(width, citing_buttons()) + ui::space::large;
}

float NamingPage::draw_asking(engine::Rect area)
{
    if (m_showing == Showing::lines)
        return area.y;
    float y = m_board.paragraph(area, ui::style::question, m_picker.question_now(question("words")),
                                "question");
    if (const std::string said = said_before(); !said.empty())
        y = m_board.paragraph({area.x, y, area.w, 0}, ui::style::note, said, "said");
    return m_picker.draw_words(m_board, {area.x, y + ui::space::small, area.w, 0});
}

float NamingPage::draw_controls(engine::Rect area)
{
    if (m_showing == Showing::lines)
        return draw_citing(area);
    const bool next = !m_picker.words().words.empty() && !m_picker.placing() && !m_picker.at_hub();
    return actions(area, submit_label(), {},
                   next ? ui::ButtonKind::primary : ui::ButtonKind::plain);
}

void NamingPage::lay_out_narrow(engine::Rect area)
{
    const auto text = [&](engine::Rect& column)
    {
        const float beside = std::max(0.f, ui::Board::cite_margin - (column.x - area.x));
        column.x += beside;
        column.w -= beside;
        const float y = header(column);
        return draw_text({column.x, y, column.w, 0}) + ui::space::medium;
    };
    if (m_showing == Showing::lines)
        return scrolling(area,
                         [&](engine::Rect column)
                         {
                             const float y = text(column);
                             return draw_citing({column.x, y, column.w, 0});
                         });
    const bool wordless = m_picker.words().words.empty();
    const auto kind = [](bool next)
    { return next ? ui::ButtonKind::primary : ui::ButtonKind::plain; };
    const std::vector<ui::ButtonSpec> bar{
        {"submit", submit_label(), kind(!wordless), ui::Enabled::yes},
        {"wheel", m_backstage.say("name.wheel"), kind(wordless), ui::Enabled::yes}};
    narrow(area, bar,
           [&](engine::Rect column)
           {
               float y = text(column);
               y = draw_turn({column.x, y, column.w, 0});
               return draw_asking({column.x, y, column.w, 0});
           });
}

float NamingPage::turn_height(float width)
{
    if (step().withheld.empty() || m_showing == Showing::lines)
        return 0;
    return m_board.height_of(ui::style::story, step().withheld, width - 2 * ui::space::large) +
           ui::style::note.line_height + 3 * ui::space::medium;
}

float NamingPage::asking_height(float width)
{
    if (m_showing == Showing::lines)
        return 0;
    const std::string said = said_before();
    return m_board.height_of(ui::style::question, m_picker.question_now(question("words")), width) +
           (said.empty() ? 0 : m_board.height_of(ui::style::note, said, width)) + ui::space::small +
           m_picker.words_height(m_board, width) + ui::space::medium;
}

std::string_view NamingPage::hint_now() const
{
    if (m_showing == Showing::lines)
        return "name.cite.hint";
    if (m_picker.placing())
        return "wheel.own.hint";
    const bool chosen = !m_picker.words().words.empty() && m_field.citing;
    return chosen && !m_picker.at_hub() ? "name.chosen.hint" : "wheel.hint";
}

void NamingPage::lay_out_story(engine::Rect area)
{
    if (!is_wide(m_board.stage()))
        return lay_out_narrow(area);
    const engine::Rect column = story_column(area);
    const float left = column.w, top = header(column);
    // The actions stand at the bottom; the withheld line and the question follow the story, which
    // scrolls when they leave it too little room.
    const bool citing = m_showing == Showing::lines;
    const float hint_top = area.bottom() - hint_height(left, hint_now()) - ui::space::medium;
    const float actions_top =
        hint_top - (citing ? citing_height(left) : actions_height(column, submit_label()));
    const float turn = turn_height(left);
    const float lowest = actions_top - asking_height(left) - turn;
    const float end = story_above({column.x, top, left, 0}, lowest,
                                  [&](engine::Rect text) { return draw_text(text); });
    const float y = std::min(lowest, end + ui::space::large);
    draw_turn({column.x, y, left, 0});
    draw_asking({column.x, y + turn, left, 0});
    draw_controls({column.x, actions_top, left, 0});
    hint({column.x, hint_top, left, 0}, hint_now());
}

void NamingPage::lay_out_body(engine::Rect area)
{
    const bool wide = is_wide(m_board.stage());
    const auto side = [&](engine::Rect column)
    {
        float y = m_board.title(column, m_backstage.say("wheel.hub"), ui::style::heading);
        y = m_board.paragraph({column.x, y + ui::space::small, column.w, 0}, ui::style::text,
                              m_backstage.phrases.say(step().field("body")
                                                          ? step().field("body")->question
                                                          : base::Message{"wheel.hub.keep", {}}),
                              "question");
        y = draw_zone_chips(m_board, {column.x, y + ui::space::medium, column.w, 0}, m_backstage,
                            m_zone ? std::vector{*m_zone} : std::vector<feelings::Zone>{});
        const std::vector<ui::ButtonSpec> specs{
            {"submit", m_backstage.say("wheel.hub.keep"), ui::ButtonKind::primary,
             ui::Enabled::yes},
            {"story", m_backstage.say("name.cite.done"), ui::ButtonKind::plain, ui::Enabled::yes}};
        return m_board.buttons({column.x, y + ui::space::large, column.w, 0}, specs);
    };
    if (!wide)
        return scrolling(area, side);
    const float half = area.w / 2;
    m_figure.draw(
        m_board,
        {area.x + half, area.y + ui::space::large, half - margin, area.h - 2 * ui::space::large},
        m_zone ? std::span(&*m_zone, 1) : std::span<const feelings::Zone>{});
    side(story_column(area));
}

void NamingPage::lay_out(engine::Rect area)
{
    const bool wide = is_wide(m_board.stage());
    if (m_showing == Showing::body)
        return lay_out_body(area);
    const engine::Rect whole = whole_room(area);
    if (m_was_wide != wide && m_showing == Showing::story && !m_picker.zoomed())
        m_board.focus(home());
    m_was_wide = wide;
    const bool wheel_alone = m_picker.zoomed() || m_showing == Showing::wheel;
    const engine::Rect right{area.x + area.w / 2 + ui::space::large, area.y + ui::space::large,
                             area.w / 2 - margin, area.h - 2 * ui::space::large};
    if (!wheel_alone || (wide && !m_picker.zoomed()))
        lay_out_story(area);
    m_board.first_focus(m_showing == Showing::lines ? "line.0" : home());
    if (m_showing == Showing::lines && wide)
        m_picker.draw_resting_wheel(m_board, right);
    else if (wheel_alone || (wide && m_showing == Showing::story))
        wide ? m_picker.draw_wheel(m_board, right, whole)
             : m_picker.draw_wheel_alone(m_board, whole);
}

engine::Move NamingPage::show(Showing showing)
{
    m_showing = showing;
    m_board.focus(showing == Showing::lines   ? "line.0"
                  : showing == Showing::body  ? "front.chest"
                  : showing == Showing::wheel ? "hub"
                                              : home());
    return redraw();
}

engine::Move NamingPage::heard(WordPicker::Heard heard, engine::Ticks now)
{
    if (heard == WordPicker::Heard::wordless)
    {
        m_picker.close(m_board, now);
        return show(step().field("body") ? Showing::body : Showing::story);
    }
    if (heard == WordPicker::Heard::changed)
    {
        touched(now);
        if (!is_wide(m_board.stage()))
            m_board.focus(m_picker.placing() ? "wheel" : "submit");
    }
    if (heard == WordPicker::Heard::changed || heard == WordPicker::Heard::typing)
        m_showing = Showing::story;
    return redraw();
}

std::optional<engine::Move> NamingPage::before(const engine::Event& event, engine::Ticks now)
{
    const auto* key = std::get_if<engine::KeyPressed>(&event);
    if (key && key->key == engine::Key::escape)
    {
        if (m_picker.close(m_board, now))
            return redraw();
        if (m_showing != Showing::story)
            return show(Showing::story);
        return std::nullopt;
    }
    if (m_showing == Showing::body)
    {
        if (const auto zone = m_figure.handle(event, m_board))
        {
            m_zone = m_zone == zone ? std::nullopt : zone;
            touched(now);
            return redraw();
        }
        return std::nullopt;
    }
    if (m_showing == Showing::lines)
        return std::nullopt;
    const WordPicker::Heard what = m_picker.handle(event, m_board, now);
    return what == WordPicker::Heard::unheard ? std::nullopt : std::optional(heard(what, now));
}

engine::Move NamingPage::acted(const ui::Acted& act, engine::Ticks now)
{
    // "No word yet" means one thing wherever it stands: the door to the body.
    if (act.id == "submit" && m_showing != Showing::body && m_picker.gathered().words.empty())
        return step().field("body") ? heard(WordPicker::Heard::wordless, now) : submit();
    if (const auto word = numbered(act.id, "word."))
    {
        m_word = std::min(*word, m_picker.words().words.size() - 1);
        return show(m_field.citing ? Showing::lines : Showing::story);
    }
    if (const auto line = numbered(act.id, "line."))
    {
        cite(*line);
        touched(now);
        return redraw();
    }
    if (act.id == "cite")
    {
        m_picker.close(m_board, now);
        m_word = m_picker.words().words.size() - 1;
        return show(Showing::lines);
    }
    if (act.id == "remove")
    {
        m_picker.remove(m_word);
        touched(now);
        return show(Showing::story);
    }
    if (act.id == "place")
    {
        m_picker.place(m_word, m_board);
        show(Showing::story);
        m_board.focus("hub");
        return redraw();
    }
    if (act.id == "cite.done" || act.id == "story")
        return show(Showing::story);
    if (act.id == "wheel")
        return show(Showing::wheel);
    if (const auto zone = zone_of_chip(act.id))
    {
        m_zone = m_zone == zone ? std::nullopt : zone;
        touched(now);
        return redraw();
    }
    const WordPicker::Heard what = m_picker.acted(act, m_board, now);
    return what == WordPicker::Heard::unheard ? StepPage::acted(act, now) : heard(what, now);
}

std::optional<engine::Move> NamingPage::shortcut(ui::Shortcut shortcut, engine::Ticks now)
{
    if (shortcut == ui::Shortcut::cite && m_field.citing && !m_picker.words().words.empty())
        return acted({m_showing == Showing::lines ? "cite.done" : "cite", false}, now);
    if (shortcut == ui::Shortcut::wordless && m_picker.words().words.empty())
        return heard(WordPicker::Heard::wordless, now);
    if (m_showing == Showing::story || m_showing == Showing::wheel)
        if (const auto what = m_picker.shortcut(shortcut, m_board, now);
            what != WordPicker::Heard::unheard)
            return heard(what, now);
    return StepPage::shortcut(shortcut, now);
}

} // namespace scenes
