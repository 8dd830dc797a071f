#include "base/text.hpp"
#include "scenes/audit.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

#include <random>

using tests::Audit;
using tests::Theatre;

namespace
{

constexpr int actions_each = 420;
constexpr int actions_an_evening = 70;
constexpr engine::Size sizes[] = {{1280, 800}, {960, 600}, {1920, 1080}, {640, 400}};

/// Somebody who presses everything, in no order.
class Monkey
{
public:
    Monkey(Theatre& theatre, unsigned seed)
        : m_theatre(theatre)
        , m_dice(seed)
    {
    }

    void act()
    {
        switch (m_dice() % 16)
        {
        case 0: return m_theatre.tell(engine::PointerPressed{anywhere()});
        case 1: return m_theatre.tell(engine::Scrolled{anywhere(), float(m_dice() % 7) - 3.f});
        case 2: return type();
        case 3:
        case 4:
        case 5: return key();
        case 6: return m_dice() % 4 ? key() : leave();
        case 7: return click_any();
        default: return click_reachable();
        }
    }

private:
    engine::Point anywhere()
    {
        return {static_cast<float>(m_dice() % 2000), static_cast<float>(m_dice() % 1100)};
    }
    void type()
    {
        static const auto letters = base::to_code_points("ucns/[] 7ablöß–“😀");
        m_theatre.tell(engine::Typed{letters[m_dice() % letters.size()]});
    }
    void key()
    {
        const auto key = static_cast<engine::Key>(m_dice() % 14);
        m_theatre.tell(engine::KeyPressed{key, m_dice() % 16 == 0, m_dice() % 8 == 0});
    }
    void leave()
    {
        switch (m_dice() % 4)
        {
        case 0: return m_theatre.kill();
        case 1: return m_theatre.close();
        case 2: m_theatre.keeper.disk_full = true; return;
        default: m_theatre.keeper.disk_full = false; return;
        }
    }
    /// Cells and dots of the dial too, which are no controls of their own.
    void click_any()
    {
        const auto& tags = m_theatre.frame().tags();
        m_theatre.tell(engine::PointerPressed{tags[m_dice() % tags.size()].hit});
    }
    void click_reachable()
    {
        const std::vector<std::string> names = m_theatre.reachable();
        if (names.empty())
            return m_theatre.press(engine::Key::tab); // A long story fills the stage.
        const std::string& name = names[m_dice() % names.size()];
        // Leaving the game is tried elsewhere, and would end every walk soon.
        if (name != "leave")
            m_theatre.click(name);
    }

    Theatre& m_theatre;
    std::mt19937 m_dice;
};

std::string where(engine::Size size, std::size_t look, int action)
{
    return std::to_string(static_cast<int>(size.w)) + "x" +
           std::to_string(static_cast<int>(size.h)) + (look == 0 ? " dark" : " light") +
           ", action " + std::to_string(action);
}

void walk(engine::Size size, std::size_t look, unsigned seed, Audit& audit)
{
    Theatre theatre(size, look);
    Monkey monkey(theatre, seed);
    std::set<std::string> met;
    for (int action = 0; action < actions_each; ++action)
    {
        if (action % actions_an_evening == actions_an_evening - 1)
        {
            theatre.keeper.disk_full = false;
            theatre.play_until("end");
            theatre.go_on();
            REQUIRE(theatre.screen() == "tonight");
            theatre.sleep();
        }
        INFO(where(size, look, action) << " on " << theatre.screen());
        monkey.act();
        if (theatre.screen() == "none")
            theatre.kill();
        met.insert(theatre.screen()).second
            ? tests::look_through(theatre, where(size, look, action), audit)
            : tests::look_at(theatre, where(size, look, action), audit);
    }
}

} // namespace

TEST_CASE("the game: whatever is pressed, it goes on, comes to its end, and reads well")
{
    Audit audit;
    unsigned seed = 0;
    for (const engine::Size size : sizes)
        for (const std::size_t look : {0u, 1u})
            walk(size, look, ++seed, audit);
    // A sign that no installed face has is drawn as an empty box, but stays what the player typed.
    std::erase_if(audit.faults,
                  [](const auto& fault) { return fault.first.find("😀") != std::string::npos; });
    MESSAGE(audit.summary());
    CHECK(audit.frames >= 3'000);
    CHECK(audit.faults.empty());
}
