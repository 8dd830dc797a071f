#include "engine/window.hpp"

#include "engine/fonts.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <functional>
#include <string>
#include <utility>
#include <vector>

using engine::Move;
using engine::ScreenStack;
using engine::Ticks;

namespace
{

/// Counts its frames and closes a while after the first; wakes so often it asks to.
class Counter final : public engine::Screen
{
public:
    struct Counts
    {
        int frames = 0, wakes = 0;
        engine::Size stage;
    };

    Counter(Counts& counts, Ticks stays, std::optional<Ticks> every, Move::Kind then)
        : m_counts(counts)
        , m_stays(stays)
        , m_every(every)
        , m_then(then)
    {
    }
    std::string_view name() const override
    {
        return "counter";
    }
    void draw(engine::Canvas& canvas, engine::Size stage, Ticks now) override
    {
        if (m_counts.frames == 0)
            m_last = m_began = now;
        canvas.clear({18, 23, 28});
        canvas.text({}, "counting", {20, 40}, {236, 231, 220});
        ++m_counts.frames;
        m_counts.stage = stage;
    }
    Move handle(const engine::Event&, Ticks) override
    {
        return {};
    }
    Move advance(Ticks now) override
    {
        ++m_counts.wakes;
        m_last = now;
        return {now >= m_began + m_stays ? Move::Kind::quit : m_then, {}};
    }
    std::optional<Ticks> wakes_at() const override
    {
        const Ticks until = m_began + m_stays;
        return m_every ? std::min(until, m_last + *m_every) : until;
    }

private:
    Counts& m_counts;
    Ticks m_stays;
    std::optional<Ticks> m_every;
    Move::Kind m_then;
    Ticks m_began{0};
    Ticks m_last{0};
};

engine::WindowEnd run(Counter::Counts& counts, std::optional<Ticks> every, Move::Kind then,
                      engine::WindowWishes wishes = {})
{
    const engine::Type type = installed_type();
    ScreenStack stack(std::make_unique<Counter>(counts, Ticks{600}, every, then));
    const auto end = engine::run_window(wishes, type, stack);
    REQUIRE(static_cast<bool>(end));
    return *end;
}

/// While it lives the environment names this display, or none.
class OtherDisplay
{
public:
    explicit OtherDisplay(const char* name)
        : m_before(std::getenv("DISPLAY"))
    {
        if (name)
            ::setenv("DISPLAY", name, 1);
        else
            ::unsetenv("DISPLAY");
    }
    ~OtherDisplay()
    {
        ::setenv("DISPLAY", m_before.c_str(), 1);
    }

private:
    std::string m_before;
};

} // namespace

TEST_CASE("the window: a screen at rest is drawn only when the system asks, not again and again")
{
    Counter::Counts counts;
    run(counts, std::nullopt, Move::Kind::stay);
    CHECK(counts.frames >= 1);
    CHECK(counts.frames <= 4);
    CHECK(counts.wakes <= 2);
}

TEST_CASE("the window: a screen that moves is woken and drawn, but not faster than can be seen")
{
    Counter::Counts counts;
    run(counts, Ticks{1}, Move::Kind::redraw);
    CHECK(counts.frames >= 5);
    CHECK(counts.frames <= 45);
}

TEST_CASE("the window: a screen that only wakes is not drawn for it")
{
    Counter::Counts counts;
    run(counts, Ticks{50}, Move::Kind::stay);
    CHECK(counts.wakes >= 4);
    CHECK(counts.frames <= 4);
}

TEST_CASE(
    "the window: opens at its size and place, in logical pixels inside, and says where it was")
{
    Counter::Counts counts;
    engine::WindowWishes wishes;
    wishes.size = {1000, 640};
    wishes.place = engine::Point{40, 30};
    wishes.scale = 1.25f;
    const engine::WindowEnd end = run(counts, std::nullopt, Move::Kind::stay, wishes);
    CHECK(counts.stage == engine::Size{800, 512});
    CHECK(end.size == engine::Size{1000, 640});
    CHECK(end.place == engine::Point{40, 30});
}

TEST_CASE("the window: too small a wish is widened, a place off the screen forgotten")
{
    Counter::Counts counts;
    engine::WindowWishes wishes;
    wishes.size = {300, 200};
    wishes.place = engine::Point{90000, 30};
    const engine::WindowEnd end = run(counts, std::nullopt, Move::Kind::stay, wishes);
    CHECK(end.size == engine::Size{960, 600});
    CHECK(end.place == engine::Point{0, 0});
}

namespace
{

/// Does what it is told when it is woken first, and closes some wakes later; notes what it hears.
class Changing final : public engine::Screen
{
public:
    std::function<void()> change;
    std::vector<engine::Size> stages, resized;

    std::string_view name() const override
    {
        return "changing";
    }
    void draw(engine::Canvas& canvas, engine::Size stage, Ticks) override
    {
        canvas.clear({18, 23, 28});
        canvas.text({engine::Face::story, 24}, "quibble", {20, 40}, {236, 231, 220});
        stages.push_back(stage);
    }
    Move handle(const engine::Event& event, Ticks) override
    {
        if (const auto* to = std::get_if<engine::Resized>(&event))
            resized.push_back(to->stage);
        return {Move::Kind::redraw, {}};
    }
    Move advance(Ticks now) override
    {
        m_last = now;
        if (++m_wakes == 1)
            change();
        return {m_wakes > 8 ? Move::Kind::quit : Move::Kind::stay, {}};
    }
    std::optional<Ticks> wakes_at() const override
    {
        return m_last + Ticks{30};
    }

private:
    Ticks m_last{0};
    int m_wakes = 0;
};

} // namespace

TEST_CASE("the window: a scale that a screen changes in the wishes shows at once")
{
    const engine::Type type = installed_type();
    auto screen = std::make_unique<Changing>();
    Changing& seen = *screen;
    engine::WindowWishes wishes;
    wishes.size = {1200, 750};
    std::vector<engine::Size> stages, resized;
    seen.change = [&]
    {
        wishes.scale = 1.5f;
        stages = seen.stages;
    };
    ScreenStack stack(std::move(screen));
    REQUIRE(static_cast<bool>(engine::run_window(wishes, type, stack)));
    REQUIRE(stages.size() >= 1);
    CHECK(stages.front() == engine::Size{1200, 750});
    REQUIRE(seen.resized.size() >= 1);
    CHECK(seen.resized.back() == engine::Size{800, 500});
    CHECK(seen.stages.back() == engine::Size{800, 500});
}

TEST_CASE("the window: fills the screen and gives it back when the wishes change")
{
    const engine::Type type = installed_type();
    auto screen = std::make_unique<Changing>();
    Changing& seen = *screen;
    engine::WindowWishes wishes;
    wishes.size = {1000, 640};
    seen.change = [&] { wishes.fullscreen = true; };
    ScreenStack stack(std::move(screen));
    const auto end = engine::run_window(wishes, type, stack);
    REQUIRE(static_cast<bool>(end));
    CHECK(end->fullscreen);
    CHECK(end->size == engine::Size{1000, 640});
    CHECK(seen.stages.front() == engine::Size{1000, 640});
    CHECK(seen.stages.back() == engine::Size{1280, 800});
}

TEST_CASE("the window: tells when its first frame was seen")
{
    const engine::Type type = installed_type();
    Counter::Counts counts;
    ScreenStack stack(std::make_unique<Counter>(counts, Ticks{0}, std::nullopt, Move::Kind::stay));
    std::vector<float> after;
    engine::WindowWishes wishes;
    REQUIRE(static_cast<bool>(
        engine::run_window(wishes, type, stack, [&](float ms) { after.push_back(ms); })));
    REQUIRE(after.size() == 1);
    CHECK(after.front() > 0);
    CHECK(after.front() < 20000);
}

TEST_CASE("no display: said in words, for a missing one and for one that is not there")
{
    CHECK_FALSE(engine::no_display());
    const engine::Type type = installed_type();
    for (const char* name : {static_cast<const char*>(nullptr), "", ":61234"})
    {
        const OtherDisplay other(name);
        const auto missing = engine::no_display();
        REQUIRE(missing);
        CHECK(missing->sentence().find("no display to open a window on") != std::string::npos);
        Counter::Counts counts;
        ScreenStack stack(
            std::make_unique<Counter>(counts, Ticks{0}, std::nullopt, Move::Kind::stay));
        engine::WindowWishes wishes;
        CHECK_FALSE(static_cast<bool>(engine::run_window(wishes, type, stack)));
        CHECK(counts.frames == 0);
    }
}
