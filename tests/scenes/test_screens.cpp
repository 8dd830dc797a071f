#include "scenes/audit.hpp"
#include "scenes/screens.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

#include <cmath>

using tests::Audit;
using tests::Theatre;

namespace
{

constexpr const char* looks[] = {"dark", "light", "high contrast"};
constexpr float scales[] = {1, 1.5f, 2};
constexpr engine::Size windows[] = {{1280, 800}, {960, 600}, {1920, 1080}};

/// At 100 and 200 % of one window, and the narrowest stage there is.
constexpr engine::Size sizes_of_letters[] = {{1280, 800}, {640, 400}, {480, 300}};

std::string in_letters(engine::StoryLetters letters, const engine::Size& size, bool pseudo)
{
    return std::to_string(std::lround(size.w)) + " wide, " +
           (letters == engine::StoryLetters::andika ? "Andika" : "OpenDyslexic") +
           (pseudo ? ", pseudo" : ", en");
}

std::string where(const engine::Size& window, float scale, const tests::Setting& setting)
{
    return std::to_string(std::lround(window.w)) + "x" + std::to_string(std::lround(window.h)) +
           " at " + std::to_string(std::lround(scale * 100)) + " %, " + looks[setting.look] +
           (setting.pseudo ? ", pseudo" : ", en");
}

void walk(const tests::Setting& setting, const std::string& where, Audit& audit,
          tests::ReachedOtherwise& otherwise)
{
    ++audit.combinations;
    Theatre theatre(setting);
    tests::everywhere(theatre,
                      [&](const std::string& name)
                      {
                          tests::look_through(theatre, name + ", " + where, audit);
                          otherwise.see(theatre.frame());
                          audit.screens.insert(theatre.screen());
                          if (name.find(": ") != std::string::npos)
                              audit.states.insert(name);
                      });
}

} // namespace

TEST_CASE("the screens: each is met, each reads well in every look, size, scale and tongue")
{
    Audit audit;
    tests::ReachedOtherwise otherwise;
    for (const engine::Size& window : windows)
        for (const float scale : scales)
            for (const std::size_t look : {0u, 1u, 2u})
                for (const bool pseudo : {false, true})
                {
                    const tests::Setting setting{
                        {window.w / scale, window.h / scale}, look, pseudo, {}};
                    walk(setting, where(window, scale, setting), audit, otherwise);
                }
    const std::size_t combinations = audit.combinations;
    for (const auto letters : {engine::StoryLetters::andika, engine::StoryLetters::open_dyslexic})
        for (const engine::Size size : sizes_of_letters)
            for (const bool pseudo : {false, true})
                if (stage::type().has(letters))
                    walk({size, 0, pseudo, letters}, in_letters(letters, size, pseudo), audit,
                         otherwise);
    for (const std::string& fault : otherwise.faults())
        audit.faults.emplace(fault, "everywhere");
    MESSAGE(audit.summary());
    MESSAGE("of these, " << audit.combinations - combinations
                         << " with stories in Andika or OpenDyslexic");
    for (const std::string_view name : scenes::step_screen_names())
        CHECK_MESSAGE(audit.screens.contains(std::string(name)), name << " was never met");
    for (const scenes::Route& route : scenes::routes())
        CHECK_MESSAGE(audit.screens.contains(std::string(route.name)), route.name << " is not met");
    CHECK(combinations == 54);
    CHECK(audit.faults.empty());
}
