#include "scenes/sort_page.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr float sort_column = 860;
constexpr float least_bin = 150;
constexpr std::string_view bin_prefix = "bin.", placed_prefix = "placed.";

} // namespace

SortPage::SortPage(Backstage& backstage)
    : StepPage(backstage)
{
}

const std::vector<practice::ChoiceField::Option>& SortPage::bins() const
{
    return std::get<practice::ChoiceField>(step().fields.front().kind).options;
}

std::size_t SortPage::open_line() const
{
    if (m_again)
        return *m_again;
    const auto open =
        std::find_if(step().fields.begin(), step().fields.end(),
                     [&](const practice::Field& field) { return !m_answer.find(field.key); });
    const auto at = static_cast<std::size_t>(open - step().fields.begin());
    return std::min(at, step().fields.size() - 1);
}

bool SortPage::all_placed() const
{
    return std::all_of(step().fields.begin(), step().fields.end(),
                       [&](const practice::Field& field) { return m_answer.find(field.key); });
}

float SortPage::draw_line(engine::Rect column)
{
    const std::size_t at = open_line();
    float y = column.y;
    for (const base::Message& message : step().messages)
        y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::text,
                              m_backstage.phrases.say(message), "lead");
    y = m_board.paragraph(
        {column.x, y + ui::space::medium, column.w, 0}, ui::style::note,
        m_backstage.say("sort.progress", {{"n", std::to_string(at + 1)},
                                          {"of", std::to_string(step().fields.size())}}),
        "progress");
    return m_board.paragraph({column.x, y + ui::space::small, column.w, 0}, ui::style::story,
                             m_backstage.phrases.say(step().fields[at].question), "line");
}

float SortPage::draw_bins(engine::Rect column)
{
    const auto count = static_cast<float>(bins().size());
    const float beside = (column.w - (count - 1) * ui::space::small) / count;
    const bool stacked = beside < least_bin;
    const float width = stacked ? column.w : beside;
    float height = ui::target_height;
    for (const auto& bin : bins())
        height = std::max(height, m_board.button_height(m_backstage.phrases.say(bin.label), width));
    engine::Rect box{column.x, column.y, width, height};
    for (const auto& bin : bins())
    {
        m_board.button(std::string(bin_prefix) + bin.name, box, m_backstage.phrases.say(bin.label),
                       ui::ButtonKind::plain);
        stacked ? box.y += height + ui::space::small : box.x += width + ui::space::small;
    }
    m_board.first_focus(std::string(bin_prefix) + bins().front().name);
    return stacked ? box.y : box.bottom();
}

/// What was placed, as rows that take it up again.
float SortPage::draw_placed(engine::Rect column)
{
    std::vector<ui::ListRow> rows;
    for (std::size_t i = 0; i < step().fields.size(); ++i)
    {
        const practice::Field& field = step().fields[i];
        const auto* chosen = m_answer.get<practice::Choice>(field.key);
        if (!chosen || i == open_line())
            continue;
        const auto bin = std::find_if(bins().begin(), bins().end(),
                                      [&](const auto& one) { return one.name == chosen->option; });
        rows.push_back({std::string(placed_prefix) + std::to_string(i),
                        m_backstage.phrases.say(field.question),
                        bin == bins().end() ? "" : m_backstage.phrases.say(bin->label)});
    }
    return rows.empty() ? column.y : m_board.list("placed", column, rows);
}

void SortPage::lay_out(engine::Rect area)
{
    const auto draw = [&](engine::Rect column)
    {
        float y = header(column) + ui::space::small;
        y = m_board.title({column.x, y, column.w, 0}, m_backstage.say("sort.title"),
                          ui::style::heading);
        y = draw_line({column.x, y + ui::space::small, column.w, 0}) + ui::space::large;
        y = draw_bins({column.x, y, column.w, 0}) + ui::space::large;
        y = draw_placed({column.x, y, column.w, 0}) + ui::space::medium;
        const std::vector<ui::ButtonSpec> specs{
            {"skip", m_backstage.say("step.skip.item"), ui::ButtonKind::quiet, ui::Enabled::yes}};
        return m_board.buttons({column.x, y, column.w, 0}, specs);
    };
    if (!is_wide(m_board.stage()))
        return scrolling(area, draw);
    const float width = std::min(sort_column, area.w - 2 * margin);
    const engine::Rect column{area.x + (area.w - width) / 2, area.y + margin, width, 0};
    scroll_column("sort", column, area.bottom() - ui::space::medium, draw);
}

engine::Move SortPage::place(const std::string& kind, engine::Ticks now)
{
    m_answer.put(step().fields[open_line()].key, practice::Choice{kind});
    m_again.reset();
    touched(now);
    return all_placed() ? submit() : redraw();
}

engine::Move SortPage::acted(const ui::Acted& act, engine::Ticks now)
{
    const std::string_view id = act.id;
    if (id.starts_with(bin_prefix))
        return place(act.id.substr(bin_prefix.size()), now);
    if (!id.starts_with(placed_prefix))
        return StepPage::acted(act, now);
    m_again = static_cast<std::size_t>(id.back() - '0');
    m_board.focus(std::string(bin_prefix) + bins().front().name);
    return redraw();
}

std::optional<engine::Move> SortPage::before(const engine::Event& event, engine::Ticks now)
{
    const auto* typed = std::get_if<engine::Typed>(&event);
    if (!typed)
        return std::nullopt;
    const char32_t number = typed->character - U'1';
    return number < bins().size() ? std::optional(place(bins()[number].name, now)) : std::nullopt;
}

} // namespace scenes
