#include "scenes/twins_page.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr float narrow_cards_below = 620;

} // namespace

float TwinsPage::draw_cards(engine::Rect column)
{
    float y = column.y;
    const bool beside = column.w >= narrow_cards_below;
    const float width = beside ? (column.w - ui::space::large) / 2 : column.w;
    const float inside = width - 2 * ui::space::large;
    float tallest = 0;
    for (const auto& [word, definition] : step().cards)
        tallest = std::max(tallest, m_board.height_of(ui::style::text, definition, inside) +
                                        ui::style::heading.line_height + 2 * ui::space::large +
                                        ui::space::small);
    float x = column.x;
    for (const auto& [word, definition] : step().cards)
    {
        m_board.card({x, y, width, tallest}, m_backstage.color_of(word), "card." + word);
        const float text = m_board.title({x + ui::space::large, y + ui::space::large, inside, 0},
                                         word, ui::style::heading, "word." + word);
        m_board.paragraph({x + ui::space::large, text + ui::space::small, inside, 0},
                          ui::style::text, definition);
        beside ? x += width + ui::space::large : y += tallest + ui::space::medium;
    }
    y += beside ? tallest + ui::space::large : ui::space::small;
    for (const base::Message& message : step().messages)
        y = m_board.paragraph({column.x, y, std::min(column.w, reading_width), 0}, ui::style::text,
                              m_backstage.phrases.say(message), "difference");
    m_board.first_focus("submit");
    return actions({column.x, y + ui::space::large, column.w, 0},
                   m_backstage.phrases.say(step().submit));
}

float TwinsPage::draw_moment(engine::Rect column)
{
    float y = story(column) + ui::space::large;
    y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::question, question("word"),
                          "question") +
        ui::space::small;
    const auto& options = field<practice::ChoiceField>("word").options;
    // As wide and as far apart as the cards that met just before.
    const float width = (column.w - ui::space::large) / 2;
    for (std::size_t i = 0; i < options.size(); ++i)
    {
        const float x = column.x + static_cast<float>(i % 2) * (width + ui::space::large);
        m_board.button("option." + options[i].name, {x, y, width, ui::space::vast}, options[i].said,
                       ui::ButtonKind::plain);
        if (i % 2 == 1 && i + 1 < options.size())
            y += ui::space::vast + ui::space::medium;
    }
    m_board.first_focus("option." + options.front().name);
    y += ui::space::vast + ui::space::large;
    const std::vector<ui::ButtonSpec> specs{
        {"skip", m_backstage.say("step.skip.item"), ui::ButtonKind::plain, ui::Enabled::yes}};
    return m_board.buttons({column.x, y, column.w, 0}, specs);
}

void TwinsPage::lay_out(engine::Rect area)
{
    const auto draw = [&](engine::Rect column)
    {
        const float y = header(column);
        const engine::Rect rest{column.x, y + ui::space::medium, column.w, 0};
        return step().fields.empty() ? draw_cards(rest) : draw_moment(rest);
    };
    if (!is_wide(m_board.stage()))
        return scrolling(area, draw);
    draw(page_column(area));
}

engine::Move TwinsPage::acted(const ui::Acted& act, engine::Ticks now)
{
    constexpr std::string_view prefix = "option.";
    if (!std::string_view(act.id).starts_with(prefix))
        return StepPage::acted(act, now);
    m_answer.put("word", practice::Choice{act.id.substr(prefix.size())});
    return submit();
}

} // namespace scenes
