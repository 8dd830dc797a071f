#include "ui/shortcuts.hpp"

#include "ui/stage.hpp"

#include <doctest/doctest.h>

using ui::Shortcut;
using ui::Shortcuts;

TEST_CASE("shortcuts: every one has a letter of its own, small or capital")
{
    const Shortcuts given;
    for (std::size_t i = 0; i < ui::shortcut_count; ++i)
    {
        const auto shortcut = static_cast<Shortcut>(i);
        CHECK(given.of(given.letter(shortcut)) == shortcut);
    }
    CHECK(given.of(U'U') == Shortcut::undo);
    CHECK(given.shown(Shortcut::undo) == "U");
    CHECK(given.shown(Shortcut::search) == "/");
    CHECK_FALSE(given.of(U'q'));
}

TEST_CASE("shortcuts: a letter that is taken is refused, and nothing changes")
{
    Shortcuts keys;
    CHECK(keys.bind(Shortcut::undo, U'C') == Shortcuts::Refusal::taken);
    CHECK(keys == Shortcuts());
    CHECK(keys.bind(Shortcut::undo, U'Z') == Shortcuts::Refusal::none);
    CHECK(keys.of(U'z') == Shortcut::undo);
    CHECK_FALSE(keys.of(U'u'));
    CHECK(keys.bind(Shortcut::undo, U'z') == Shortcuts::Refusal::none);
    CHECK(keys.bind(Shortcut::cite, U'u') == Shortcuts::Refusal::none);
}

TEST_CASE("shortcuts: space, control codes and what cannot be seen are no letters")
{
    Shortcuts keys;
    for (const char32_t none : {U' ', U'\t', U'\x7f', U'\x85', U'\xa0', U'\xad', U'\0', U'😀',
                                U'\u0301', U'\u200D', U'\u202E', U'日'})
        CHECK(keys.bind(Shortcut::list, none) == Shortcuts::Refusal::no_letter);
    CHECK(keys == Shortcuts());
}

TEST_CASE("shortcuts: every letter that can be bound can be shown")
{
    for (char32_t letter = 1; letter < 0x3000; ++letter)
        if (Shortcuts keys; keys.bind(Shortcut::undo, letter) == Shortcuts::Refusal::none)
            for (const engine::Face face : {engine::Face::ui, engine::Face::ui_strong})
                CHECK(stage::type().missing(face, keys.shown(Shortcut::undo)).empty());
}

TEST_CASE("shortcuts: what was changed is all that is kept, and comes back")
{
    CHECK(Shortcuts().changed().empty());
    Shortcuts keys;
    keys.bind(Shortcut::undo, U'z');
    keys.bind(Shortcut::cite, U'u');
    keys.bind(Shortcut::search, U'ß');
    CHECK(keys.changed().size() == 3);
    CHECK(Shortcuts(keys.changed()) == keys);
}

TEST_CASE("shortcuts: two that changed places come back changed, in whatever order they are read")
{
    CHECK(Shortcuts({{"undo", "c"}, {"cite", "x"}}).of(U'c') == Shortcut::undo);
    CHECK(Shortcuts({{"undo", "x"}, {"wordless", "u"}}).of(U'u') == Shortcut::wordless);
}

TEST_CASE("shortcuts: settings made by hand with nonsense in them change nothing")
{
    CHECK(
        Shortcuts({{"undo", ""}, {"cite", "cc"}, {"fly", "x"}, {"list", " "}, {"wordless", "c"}}) ==
        Shortcuts());
}
