#include "scenes/placing_page.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr float placing_column = 860;
constexpr float least_option = 160;
constexpr float option_height = 72;
constexpr std::string_view option_prefix = "option.";

std::string have_of(const practice::Answer& answer)
{
    const auto* choice = answer.get<practice::Choice>("have");
    return choice ? choice->option : "";
}

/// What was chosen for the word before; empty when the last answer was to something else.
std::string chosen_before(const practice::Sitting& sitting)
{
    const std::vector<practice::Event>& events = sitting.events();
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        if (const auto* attempt = std::get_if<practice::Attempt>(&event->body))
            return attempt->step.exercise == practice::Exercise::placing ? have_of(attempt->answer)
                                                                         : "";
    return "";
}

} // namespace

PlacingPage::PlacingPage(Backstage& backstage)
    : StepPage(backstage)
    , m_last(have_of(m_answer))
{
    if (m_last.empty())
        m_last = chosen_before(backstage.sitting);
}

float PlacingPage::gap() const
{
    return is_wide(m_board.stage()) ? ui::space::large : ui::space::small;
}

float PlacingPage::draw_word(engine::Rect column)
{
    float y = column.y;
    for (const base::Message& message : step().messages)
        y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::note,
                              m_backstage.phrases.say(message), "progress");
    y = m_board.title({column.x, y + gap(), column.w, 0}, step().story, ui::style::title, "word");
    return m_board.paragraph({column.x, y + gap(), column.w, 0}, ui::style::question,
                             question("have"), "question");
}

float PlacingPage::draw_options(engine::Rect column)
{
    const auto& options = field<practice::ChoiceField>("have").options;
    const auto count = static_cast<float>(options.size());
    const float beside = (column.w - (count - 1) * ui::space::medium) / count;
    const bool stacked = beside < least_option;
    const float width = stacked ? column.w : beside;
    float height = stacked ? ui::target_height : option_height;
    for (const auto& option : options)
        height =
            std::max(height, m_board.button_height(m_backstage.phrases.say(option.label), width));
    engine::Rect box{column.x, column.y, width, height};
    for (const auto& option : options)
    {
        m_board.button(std::string(option_prefix) + option.name, box,
                       m_backstage.phrases.say(option.label), ui::ButtonKind::plain);
        stacked ? box.y += height + ui::space::small : box.x += width + ui::space::medium;
    }
    return stacked ? box.y : box.bottom();
}

void PlacingPage::lay_out(engine::Rect area)
{
    const auto draw = [&](engine::Rect column)
    {
        float y = header(column) + ui::space::small;
        m_board.first_focus(
            std::string(option_prefix) +
            (m_last.empty() ? field<practice::ChoiceField>("have").options[0].name : m_last));
        y = draw_word({column.x, y, column.w, 0}) + ui::space::medium;
        y = draw_options({column.x, y, column.w, 0}) + ui::space::medium;
        y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::note,
                              m_backstage.say("placing.hint"), "hint") +
            gap();
        const std::vector<ui::ButtonSpec> specs{
            {"skip", m_backstage.say("step.skip.item"), ui::ButtonKind::quiet, ui::Enabled::yes}};
        return m_board.buttons({column.x, y, column.w, 0}, specs);
    };
    if (!is_wide(m_board.stage()))
        return scrolling(area, draw);
    const float width = std::min(placing_column, area.w - 2 * margin);
    draw({area.x + (area.w - width) / 2, area.y + area.h / 5, width, 0});
}

engine::Move PlacingPage::place(const std::string& have)
{
    m_answer.put("have", practice::Choice{have});
    return submit();
}

engine::Move PlacingPage::acted(const ui::Acted& act, engine::Ticks now)
{
    if (!std::string_view(act.id).starts_with(option_prefix))
        return StepPage::acted(act, now);
    return place(act.id.substr(option_prefix.size()));
}

std::optional<engine::Move> PlacingPage::before(const engine::Event& event, engine::Ticks)
{
    const auto* typed = std::get_if<engine::Typed>(&event);
    const practice::Field* have = step().field("have");
    if (!typed || !have)
        return std::nullopt;
    const auto& options = std::get<practice::ChoiceField>(have->kind).options;
    const char32_t number = typed->character - U'1';
    return number < options.size() ? std::optional(place(options[number].name)) : std::nullopt;
}

} // namespace scenes
