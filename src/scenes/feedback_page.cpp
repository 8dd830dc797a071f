#include "scenes/feedback_page.hpp"

#include "scenes/step_page.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr std::size_t longest_reason = 200;
/// A verdict stands beside its word where both have room, else below it.
constexpr float word_part = 0.6f;
constexpr float badge_height = 36;

/// Words are held beside the writers' reading.
bool reads_words(practice::Exercise exercise)
{
    using practice::Exercise;
    return exercise == Exercise::name || exercise == Exercise::chair ||
           exercise == Exercise::mixed || exercise == Exercise::underneath;
}

/// What was read stands above what is said of it.
bool tells_apart(practice::Exercise exercise)
{
    return exercise == practice::Exercise::twins || exercise == practice::Exercise::recall;
}

} // namespace

FeedbackPage::FeedbackPage(Backstage& backstage)
    : Page(backstage)
    , m_view(backstage.sitting.view())
    , m_why(ui::InputKind::line, longest_reason)
{
}

float FeedbackPage::draw_word(engine::Rect column, const practice::NearWord& near)
{
    const float x = column.x + ui::space::large, width = column.w - 2 * ui::space::large;
    std::vector<std::string> said;
    if (!near.why.empty())
        said.push_back(near.why);
    for (const base::Message& note : near.notes)
        said.push_back(m_backstage.phrases.say(note));
    std::vector<std::string> lines;
    for (const std::string& line : near.cited)
        lines.push_back(m_backstage.say("feedback.your-line", {{"line", line}}));
    for (const std::string& line : near.writers)
        lines.push_back(m_backstage.say("feedback.writers-line", {{"line", line}}));
    const std::string band = m_backstage.say(
        near.band ? "band." + std::string(practice::name_of(*near.band)) : "band.kept");
    const bool beside = m_board.badge_width(band) < width * (1 - word_part);
    const float title_width = beside ? width * word_part : width;
    const float below = beside ? 0 : badge_height + ui::space::small;
    const float apart = said.empty() || lines.empty() ? 0 : ui::space::small;
    float height = 2 * ui::space::medium + ui::space::small + below + apart +
                   m_board.height_of(ui::style::heading, near.word.text, title_width);
    for (const std::string& text : said)
        height += m_board.height_of(ui::style::text, text, width);
    for (const std::string& text : lines)
        height += m_board.height_of(ui::style::note, text, width);
    m_board.card({column.x, column.y, column.w, height},
                 m_backstage.color_of(near.word.home.empty() ? near.word.text : near.word.home),
                 "near." + near.word.text);
    float y = m_board.title({x, column.y + ui::space::medium, title_width, 0}, near.word.text,
                            ui::style::heading, "word." + near.word.text) +
              ui::space::small;
    m_board.badge(beside ? engine::Point{column.x + column.w - ui::space::medium,
                                         column.y + ui::space::medium}
                         : engine::Point{x + m_board.badge_width(band), y},
                  band);
    y += below;
    for (const std::string& text : said)
        y = m_board.paragraph({x, y, width, 0}, ui::style::text, text);
    y += apart;
    for (const std::string& text : lines)
        y = m_board.paragraph({x, y, width, 0}, ui::style::note, text);
    return column.y + height + ui::space::medium;
}

float FeedbackPage::draw_quotes(engine::Rect column)
{
    float y = column.y;
    for (const std::string& quote : m_view.feedback->quotes)
        y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::aside, "“" + quote + "”");
    return m_view.feedback->quotes.empty() ? y : y + ui::space::medium;
}

/// The other readings written into the scene.
float FeedbackPage::draw_also(engine::Rect column, const std::string& key)
{
    const std::vector<std::string>& also = m_view.feedback->also;
    if (also.empty())
        return column.y;
    return m_board.paragraph(column, ui::style::text,
                             m_backstage.say(key, {{"words", base::joined(also, ", ")}}), "also");
}

/// Each line with what it says, as the sort was meant.
float FeedbackPage::draw_sorted(engine::Rect column)
{
    float y = column.y;
    for (std::size_t i = 0; i < m_view.feedback->sorted.size(); ++i)
    {
        const practice::SortedLine& one = m_view.feedback->sorted[i];
        const std::string id = "sorted." + std::to_string(i);
        y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::strong, one.line, id);
        y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::text,
                              practice::sorted_as(one, m_backstage.phrases), id + ".kind");
        y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::note, one.why, id + ".why") +
            ui::space::medium;
    }
    return y;
}

std::string FeedbackPage::title() const
{
    const practice::Feedback& feedback = *m_view.feedback;
    switch (feedback.of.exercise)
    {
    case practice::Exercise::locate: return m_backstage.say("feedback.body.title");
    case practice::Exercise::sort: return m_backstage.say("sort.feedback");
    default:
        return reads_words(feedback.of.exercise) ? m_backstage.say("feedback.title")
                                                 : feedback.title;
    }
}

float FeedbackPage::draw_content(engine::Rect column)
{
    const practice::Feedback& feedback = *m_view.feedback;
    const bool naming = reads_words(feedback.of.exercise);
    float y = column.y;
    y = m_board.title({column.x, y, column.w, 0}, title(), ui::style::heading);
    if (naming)
        y = m_board.paragraph({column.x, y + ui::space::small, column.w, 0}, ui::style::note,
                              m_backstage.say("feedback.lead"));
    y += ui::space::medium;
    for (const practice::NearWord& near : feedback.words)
        y = draw_word({column.x, y, column.w, 0}, near);
    if (feedback.words.empty() && feedback.band)
        y = m_board.paragraph(
                {column.x, y, column.w, 0}, ui::style::question,
                m_backstage.say("band." + std::string(practice::name_of(*feedback.band))), "band") +
            ui::space::small;
    if (tells_apart(feedback.of.exercise))
        y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::aside, m_view.step.story) +
            ui::space::medium;
    y = draw_quotes({column.x, y, column.w, 0});
    y = draw_sorted({column.x, y, column.w, 0});
    const bool wordless = naming && feedback.words.empty();
    if (!wordless)
        y = draw_also({column.x, y, column.w, 0}, "feedback.also");
    for (const base::Message& note : feedback.notes)
        y = m_board.paragraph({column.x, y + ui::space::small, column.w, 0}, ui::style::text,
                              m_backstage.phrases.say(note), note.key);
    if (wordless)
        y = draw_also({column.x, y + ui::space::small, column.w, 0}, "feedback.written");
    return y;
}

std::vector<ui::ButtonSpec> FeedbackPage::buttons() const
{
    return {
        {"next", m_backstage.say("feedback.next"), ui::ButtonKind::primary, ui::Enabled::yes},
        {"disagree", m_backstage.say("feedback.disagree"), ui::ButtonKind::plain, ui::Enabled::yes},
        {"undo", m_backstage.say("step.undo"), ui::ButtonKind::quiet, ui::Enabled::yes}};
}

float FeedbackPage::kept_height(float width)
{
    return m_kept.empty() ? 0
                          : m_board.height_of(ui::style::note, m_kept, width) + ui::space::medium;
}

std::vector<ui::ButtonSpec> FeedbackPage::disagree_buttons() const
{
    return {{"disagree.keep", m_backstage.say("feedback.disagree.keep"), ui::ButtonKind::primary,
             ui::Enabled::yes},
            {"disagree.cancel", m_backstage.say("feedback.disagree.cancel"), ui::ButtonKind::plain,
             ui::Enabled::yes}};
}

float FeedbackPage::actions_height(engine::Rect column)
{
    if (!m_disagreeing)
        return kept_height(column.w) + m_board.buttons_height(column.w, buttons()) +
               ui::space::large;
    return m_board.height_of(ui::style::text, m_backstage.say("feedback.disagree.lead"), column.w) +
           ui::space::small + ui::target_height + ui::space::medium +
           m_board.buttons_height(column.w, disagree_buttons()) + ui::space::large;
}

float FeedbackPage::draw_actions(engine::Rect column)
{
    if (!m_disagreeing)
    {
        if (!m_kept.empty())
            m_board.paragraph(column, ui::style::note, m_kept, "disagree.kept");
        const float top = column.y + kept_height(column.w);
        return m_board.buttons({column.x, top, column.w, 0}, buttons());
    }
    float y = m_board.paragraph(column, ui::style::text, m_backstage.say("feedback.disagree.lead"),
                                "question");
    m_board.field("why", {column.x, y + ui::space::small, column.w, ui::target_height}, m_why);
    y += ui::space::small + ui::target_height + ui::space::medium;
    return m_board.buttons({column.x, y, column.w, 0}, disagree_buttons());
}

void FeedbackPage::lay_out(engine::Rect area)
{
    m_board.first_focus(m_disagreeing ? "why" : "next");
    if (!is_wide(m_board.stage()))
        return scrolling(area,
                         [&](engine::Rect column)
                         {
                             const float y = draw_content(column) + ui::space::large;
                             return draw_actions({column.x, y, column.w, 0});
                         });
    const engine::Rect column = page_column(area);
    const float actions_at = area.bottom() - actions_height(column) - ui::space::medium;
    const float bottom = scroll_column("feedback", column, actions_at - ui::space::medium,
                                       [&](engine::Rect inside) { return draw_content(inside); });
    // Short feedback keeps its actions close; long feedback scrolls above them.
    draw_actions({column.x, std::min(actions_at, bottom + ui::space::wide), column.w, 0});
}

std::optional<engine::Move> FeedbackPage::before(const engine::Event& event, engine::Ticks)
{
    const auto* key = std::get_if<engine::KeyPressed>(&event);
    if (!key || key->key != engine::Key::escape || !m_disagreeing)
        return std::nullopt;
    m_disagreeing = false;
    return redraw();
}

engine::Move FeedbackPage::acted(const ui::Acted& act, engine::Ticks)
{
    if (act.id == "next")
    {
        m_backstage.sitting.next(m_backstage.clock());
        return go(screen_in_turn(m_backstage));
    }
    if (act.id == "undo")
        return undo(m_backstage);
    if (act.id == "disagree")
    {
        m_disagreeing = true;
        m_board.focus("why");
    }
    if (act.id == "disagree.keep" || act.id == "why")
    {
        const std::string why{base::trimmed(m_why.text())};
        m_backstage.sitting.disagree(why, m_backstage.clock());
        m_kept = why.empty() ? m_backstage.say("feedback.disagree.kept.bare")
                             : m_backstage.say("feedback.disagree.kept", {{"why", why}});
    }
    if (act.id == "disagree.keep" || act.id == "why" || act.id == "disagree.cancel")
    {
        m_disagreeing = false;
        m_board.focus("next");
    }
    return redraw();
}

std::optional<engine::Move> FeedbackPage::shortcut(ui::Shortcut shortcut, engine::Ticks now)
{
    if (shortcut == ui::Shortcut::undo)
        return acted({"undo", false}, now);
    return std::nullopt;
}

} // namespace scenes
