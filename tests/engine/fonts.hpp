#pragma once

#include "engine/type.hpp"

#include <doctest/doctest.h>

/// The five faces as installed; a machine without them fails the test with the package's name.
inline engine::Type installed_type()
{
    auto type = engine::Type::open(engine::system_font_folders());
    REQUIRE_MESSAGE(static_cast<bool>(type), (type ? std::string() : type.error().sentence()));
    return std::move(type).value();
}
