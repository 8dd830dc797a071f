#include "engine/clipboard.hpp"

#include "engine/display.hpp"

#include <doctest/doctest.h>

TEST_CASE("the clipboard of the system: gives back what was set, with every letter")
{
    const auto display = engine::Display::connect();
    REQUIRE(static_cast<bool>(display));
    const auto clipboard = engine::system_clipboard();
    for (const std::string text : {"let down", "étourdi — “日”\n👩", ""})
    {
        clipboard->set(text);
        CHECK(clipboard->text() == text);
    }
}
