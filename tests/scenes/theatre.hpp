#pragma once

#include "engine/recorder.hpp"
#include "engine/screen.hpp"
#include "practice/evenings.hpp"
#include "scenes/backstage.hpp"

#include <memory>
#include <string>
#include <vector>

namespace tests
{

/// The theatre of one combination: the stage in logical pixels, the look, the sentences.
struct Setting
{
    engine::Size size{1280, 800};
    std::size_t look = 0; ///< Dark, light, high contrast.
    bool pseudo = false;  ///< Sentences 40 % longer.
    engine::StoryLetters letters = engine::StoryLetters::serif;
    scenes::Given given{}; ///< By the command line.
};

/// Where a play stood: what the keeper had by then. From it the same screen opens again.
struct Stand
{
    std::string screen;
    int day = 0;
    std::vector<practice::Event> kept;
};

/// The whole game on a recorder: shipped content, a keeper in memory, a clock that only moves when
/// something is done. What is done takes as long as it would take a quick player.
class Theatre
{
public:
    explicit Theatre(engine::Size size = {1280, 800}, std::size_t look = 0, int day = 20'000);
    explicit Theatre(const Setting& setting, int day = 20'000);

    /// One event, then time enough for every motion and guard, then a frame.
    void tell(const engine::Event& event);
    /// The same without letting time pass: enough for what moves nothing but the view.
    void nudge(const engine::Event& event);
    void press(engine::Key key);
    /// One and the same press so often, before anything is drawn.
    void press_at_once(const engine::Event& event, int times);
    void type(std::string_view text);
    /// Points at a thing of the last frame and presses; it must be there.
    void click(std::string_view name);
    void pass(engine::Ticks time);
    void resize(engine::Size size);
    void draw();

    /// Moves the pointer and closes the window before a frame is drawn; true when it closed.
    bool closes_after_moving_to(std::string_view name);

    /// As after a kill: everything anew from what the keeper has.
    void kill();
    /// Kills after the window was closed in order.
    void close();
    /// The next practice day; the game is started anew.
    void sleep();
    /// Clicks and presses on until a screen of this name is seen; it must come.
    void play_until(std::string_view screen);
    /// Presses Tab until this has the focus; false when it never has.
    bool tab_to(std::string_view name);
    /// Leaves every question about the game as it stands.
    void pass_asks();
    /// One step towards the end of the evening.
    void go_on();
    /// Replaces the screens by one of a test's own.
    void show(std::unique_ptr<engine::Screen> screen);
    /// Where the play stands now.
    Stand stand();
    /// Opens the screen of a stand anew, as if the evening had just come to it.
    void take(const Stand& stand);

    const engine::Recorder& frame() const
    {
        return *m_frame;
    }
    std::string screen()
    {
        return m_screens->finished() ? "none" : std::string(m_screens->top().name());
    }
    /// What an F12 picture of the screen that stands now shows.
    engine::Recorder redacted();
    engine::Privacy privacy()
    {
        return m_screens->top().privacy();
    }
    bool has(std::string_view name) const;
    /// The names of all that can be reached, in drawing order, each once.
    std::vector<std::string> reachable() const;
    /// Everything on screen, in one line.
    std::string seen() const;
    practice::Sitting& sitting()
    {
        return *m_sitting;
    }
    scenes::Backstage& backstage()
    {
        return *m_backstage;
    }
    const files::Settings& settings() const
    {
        return m_settings;
    }
    engine::Size size() const
    {
        return m_setting.size;
    }
    base::Moment now() const
    {
        return m_now;
    }

    MemoryKeeper keeper;

private:
    void start();
    void build();
    base::Result<void> follow(const files::Settings& settings);

    Setting m_setting;
    int m_day;
    base::Moment m_now;
    engine::Ticks m_ticks{0};
    std::uint64_t m_starts = 0;
    files::Settings m_settings;
    base::Phrases m_phrases;
    std::unique_ptr<practice::Sitting> m_sitting;
    std::unique_ptr<scenes::Backstage> m_backstage;
    std::unique_ptr<engine::ScreenStack> m_screens;
    std::unique_ptr<engine::Recorder> m_frame;
};

} // namespace tests
