#pragma once

#include "scenes/page.hpp"

#include <optional>

namespace scenes
{

/// What the player can set, each change live, in five views: how it looks, how it plays, how far
/// scenes may go, what is kept, and the letters.
class SettingsPage final : public Page
{
public:
    enum class View
    {
        look,
        play,
        topics,
        data,
        keys
    };

    SettingsPage(Backstage& backstage, View view);

    std::string_view name() const override;
    engine::Privacy privacy() const override
    {
        return engine::Privacy::open;
    }

private:
    void lay_out(engine::Rect area) override;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    std::optional<engine::Move> before(const engine::Event& event, engine::Ticks now) override;
    engine::Move escape() override;

    std::string_view tab() const;
    float draw_top(engine::Rect column);
    float draw_view(engine::Rect column);
    float draw_look(engine::Rect column);
    float draw_letters(engine::Rect column);
    float draw_play(engine::Rect column);
    float draw_evening(engine::Rect column);
    float draw_topics(engine::Rect column);
    float draw_data(engine::Rect column);
    float draw_keys(engine::Rect column);
    float heading(engine::Rect column, std::string_view key);
    float note(engine::Rect column, std::string_view key);

    bool act_on_look(const ui::Acted& act);
    bool act_on_play(const ui::Acted& act);
    void act_on_asked(const ui::Acted& act);
    bool act_on_keys(const ui::Acted& act);
    void bind(char32_t letter);

    View m_view;
    std::optional<ui::Shortcut> m_binding; ///< Its new letter is waited for.
    std::string m_said;                    ///< What came of the last letter.
};

} // namespace scenes
