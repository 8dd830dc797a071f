# What Inword is built upon; all of it comes from the distribution (scripts/setup.sh names it).

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json 3.10 REQUIRED)
find_package(spdlog REQUIRED)
find_package(pugixml REQUIRED)
find_package(CLI11 REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(FREETYPE REQUIRED IMPORTED_TARGET freetype2)
pkg_check_modules(HARFBUZZ REQUIRED IMPORTED_TARGET harfbuzz)
pkg_check_modules(X11 REQUIRED IMPORTED_TARGET x11)
pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(X11 REQUIRED IMPORTED_TARGET x11)
pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)

# Graphics, window and system only: nothing here may reach the network.
find_package(SFML 3 QUIET COMPONENTS Graphics Window System)
if(SFML_FOUND)
    set(sfml_targets SFML::Graphics SFML::Window SFML::System)
else()
    find_package(SFML 2.5 REQUIRED COMPONENTS graphics window system)
    set(sfml_targets sfml-graphics sfml-window sfml-system)
endif()

add_library(inword_core_packages INTERFACE)
target_link_libraries(inword_core_packages INTERFACE
    nlohmann_json::nlohmann_json spdlog::spdlog pugixml::pugixml
    PkgConfig::SODIUM PkgConfig::SQLITE Threads::Threads)

add_library(inword_window_packages INTERFACE)
target_link_libraries(inword_window_packages INTERFACE
    ${sfml_targets} PkgConfig::FREETYPE PkgConfig::HARFBUZZ PkgConfig::X11 PkgConfig::ZLIB)
