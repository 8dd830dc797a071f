#pragma once

#include "feelings/search.hpp"
#include "practice/own_words.hpp"
#include "scenes/page.hpp"
#include "ui/wheel_view.hpp"

#include <optional>

namespace scenes
{

/// The Wheel room: every word with its card, unasked; the wheel then and now; the player's own
/// words and where they stand. Nothing here is marked.
class WheelPage final : public Page
{
public:
    enum class View
    {
        explore,
        then,
        own
    };

    WheelPage(Backstage& backstage, View view);

    std::string_view name() const override;
    engine::Move advance(engine::Ticks now) override;
    std::optional<engine::Ticks> wakes_at() const override;

private:
    void lay_out(engine::Rect area) override;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    std::optional<engine::Move> before(const engine::Event& event, engine::Ticks now) override;
    std::optional<engine::Move> shortcut(ui::Shortcut shortcut, engine::Ticks now) override;
    engine::Move escape() override;
    int view() const override
    {
        return m_wheel.state().family ? 2 : m_wheel.state().hub_open ? 1 : 0;
    }

    float draw_tabs(engine::Rect area);
    void draw_actions(engine::Rect area);

    void draw_explore(engine::Rect area);
    void draw_explore_narrow(engine::Rect area);
    void draw_wheel(engine::Rect area);
    float draw_search(engine::Rect area);
    float draw_shown(engine::Rect area);
    std::vector<ui::ListRow> found() const;
    std::string path_said(feelings::WordId word) const;
    std::string said_of(const feelings::Found& found) const;

    void draw_then(engine::Rect area);
    float draw_dials(engine::Rect area);
    float draw_counts(engine::Rect area, const std::vector<feelings::WordState>& states,
                      const std::string& caption);
    std::optional<base::Day> compared_day() const;
    /// Folds the history up to the day compared with; not at every frame.
    void compare();
    bool act_on_time(const ui::Acted& act);

    float draw_own(engine::Rect column);

    void show(feelings::WordId word, engine::Ticks now);
    void show_found(std::string_view text, engine::Ticks now);
    void show_own(std::string_view text, engine::Ticks now);
    bool act_on_card(const ui::Acted& act, engine::Ticks now);
    void put_own_word(feelings::WordId home);
    void look_again();
    bool wide() const;
    bool deep() const;
    const feelings::Wheel& wheel() const
    {
        return m_backstage.sitting.catalogue().wheel;
    }

    View m_view;
    std::vector<feelings::WordState> m_states;
    std::optional<std::vector<feelings::WordState>> m_then; ///< On the day compared with.
    std::vector<practice::OwnWord> m_own;
    std::optional<practice::Plan> m_sort; ///< Of the words not placed yet, once it can be played.
    ui::WheelView m_wheel;
    ui::TextInput m_search;
    std::optional<feelings::WordId> m_shown; ///< The word whose card stands beside the wheel.
    std::optional<feelings::WordId> m_twin;  ///< Beside it.
    std::string m_said;                      ///< What is said of a known word that was found.
    bool m_card_open = false;                ///< Where there is room for one thing at a time.
    std::string m_placing;                   ///< The own word that is being given a place.
    std::size_t m_back = 1;                  ///< Which of the stretches of time is compared.
};

} // namespace scenes
