#include "scenes/wheel_page.hpp"
#include "ui/words.hpp"

#include <algorithm>
#include <array>

namespace scenes
{

namespace
{

struct Stretch
{
    std::string_view id;
    int days; ///< 0: since the first evening.
};

constexpr std::array<Stretch, 4> stretches{
    {{"back.week", 7}, {"back.month", 30}, {"back.quarter", 91}, {"back.beginning", 0}}};

constexpr float least_dial = 90, most_dial = 240, caption_height = 84;

} // namespace

/// The day compared with; nothing while there is no earlier one.
std::optional<base::Day> WheelPage::compared_day() const
{
    const auto& evenings = m_backstage.sitting.history().evenings;
    const base::Day today = m_backstage.clock().day;
    if (evenings.empty() || !(evenings.front().plan.day < today))
        return std::nullopt;
    const base::Day first = evenings.front().plan.day;
    const int days = stretches[m_back].days;
    const base::Day then{today.number - days};
    return days == 0 || then < first ? first : then;
}

void WheelPage::compare()
{
    const auto day = compared_day();
    m_then.reset();
    if (day)
        m_then = m_backstage.sitting.states_on(*day);
}

float WheelPage::draw_counts(engine::Rect area, const std::vector<feelings::WordState>& states,
                             const std::string& caption)
{
    using feelings::WordState;
    const auto count = [&](auto&& holds)
    { return std::to_string(std::count_if(states.begin(), states.end(), holds)); };
    float y = m_board.paragraph(area, ui::style::strong, caption);
    return m_board.paragraph(
        {area.x, y, area.w, 0}, ui::style::note,
        m_backstage.say(
            "room.wheel.counts",
            {{"met", count([](WordState s) { return s != WordState::not_met; })},
             {"practised", count([](WordState s) { return s >= WordState::practised; })},
             {"held", count([](WordState s) { return s >= WordState::held; })},
             {"own", count([](WordState s) { return s == WordState::own_use; })}}));
}

/// Two dials side by side, or one below the other; each with its count.
float WheelPage::draw_dials(engine::Rect area)
{
    const bool beside = area.w > area.h;
    const float width = beside ? (area.w - ui::space::vast) / 2 : area.w;
    const float radius = std::clamp(std::min(width, area.h - caption_height) / 2, least_dial,
                                    std::min(most_dial, width / 2));
    float x = area.x, y = area.y;
    const auto dial = [&](const std::vector<feelings::WordState>& states, const char* caption)
    {
        const engine::Point centre{x + radius, y + radius};
        ui::draw_dial(m_board, ui::WheelLayout(centre, radius, wheel()), wheel(), {states, {}},
                      ui::DialDetail::signs, "");
        const float bottom = draw_counts({x, y + 2 * radius + ui::space::medium, width, 0}, states,
                                         m_backstage.say(caption));
        if (beside)
            x += width + ui::space::vast;
        else
            y = bottom + ui::space::large;
        return bottom;
    };
    if (m_then)
        dial(*m_then, "room.wheel.then.was");
    return dial(m_states, "room.wheel.then.is");
}

void WheelPage::draw_then(engine::Rect area)
{
    const engine::Rect room = m_board.push_scroll("then", area);
    float y = room.y;
    if (m_then)
    {
        std::vector<ui::ChipSpec> chips;
        for (std::size_t i = 0; i < stretches.size(); ++i)
            chips.push_back({std::string(stretches[i].id),
                             m_backstage.say("room.wheel." + std::string(stretches[i].id)),
                             i == m_back ? ui::Chip::chosen : ui::Chip::open});
        y = m_board.chips({room.x, y, room.w, 0}, chips) + ui::space::large;
    }
    else
        y = m_board.paragraph({room.x, y, std::min(room.w, reading_width), 0}, ui::style::text,
                              m_backstage.say("room.wheel.then.empty"), "empty") +
            ui::space::large;
    m_board.pop_scroll(draw_dials({room.x, y, room.w, area.bottom() - y}));
}

bool WheelPage::act_on_time(const ui::Acted& act)
{
    for (std::size_t i = 0; i < stretches.size(); ++i)
        if (act.id == stretches[i].id)
        {
            m_back = i;
            compare();
            return true;
        }
    return false;
}

float WheelPage::draw_own(engine::Rect column)
{
    const float y = m_board.paragraph(
        column, ui::style::text,
        m_backstage.say(m_own.empty() ? "room.wheel.own.none" : "room.wheel.own.lead"), "lead");
    std::vector<ui::ListRow> rows;
    for (const practice::OwnWord& own : m_own)
        rows.push_back({"own." + own.text, own.text,
                        own.home.empty()
                            ? m_backstage.say("room.wheel.own.loose")
                            : m_backstage.say("room.wheel.own.under", {{"word", own.home}})});
    if (rows.empty())
        return y;
    return m_board.list("own", {column.x, y + ui::space::medium, column.w, 0}, rows);
}

/// An own word is shown where it stands, and can be put somewhere else from there.
void WheelPage::show_own(std::string_view text, engine::Ticks now)
{
    const practice::OwnWord* own = practice::own_word(m_own, text);
    if (!own)
        return;
    m_view = View::explore;
    const std::string word = own->text;
    const auto home = wheel().find(own->home);
    if (home)
        show(*home, now);
    else
    {
        m_search.set("");
        m_shown.reset();
        m_card_open = false;
        m_said.clear();
        m_wheel.show_all(m_board, now);
    }
    m_placing = word;
}

void WheelPage::put_own_word(feelings::WordId home)
{
    m_backstage.sitting.put_own_word(m_placing, wheel()[home].text, m_backstage.clock());
    m_said = m_backstage.say("room.wheel.own.placed",
                             {{"word", m_placing}, {"home", wheel()[home].text}});
    m_placing.clear();
    look_again();
}

} // namespace scenes
