#pragma once

#include "base/result.hpp"
#include "files/paths.hpp"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace files
{

/// Colours the player asked for; `automatic` follows the system where it can be asked, else dark.
enum class ThemeChoice
{
    dark,
    light,
    high_contrast,
    automatic
};

/// The letters stories are set in: a serif, or one of two made for easier reading.
enum class StoryFont
{
    serif,
    andika,
    open_dyslexic
};

/// How the words are laid out to choose from.
enum class WordsShown
{
    wheel,
    list
};

/// How sentences speak of somebody close; left out, they say "someone".
enum class People
{
    her,
    him,
    them,
    left_out
};

/// Whether there is a journal.
enum class Keep
{
    everything,
    nothing
};

std::string_view name_of(People people);
std::string_view name_of(Keep keep);
std::optional<People> people_named(std::string_view name);
std::optional<Keep> keep_named(std::string_view name);

/// Where the window was last, in pixels of the screen; without a place the system chooses.
struct WindowSettings
{
    int width = 1280;
    int height = 800;
    std::optional<int> x;
    std::optional<int> y;
    bool fullscreen = false;

    bool operator==(const WindowSettings&) const = default;
};

/// What the player has set. Nothing in here is private; private things live in the journal.
struct Settings
{
    int text_scale_percent = 100; ///< 100 to 200.
    ThemeChoice theme = ThemeChoice::dark;
    StoryFont story_font = StoryFont::serif;
    bool reduced_motion = false;
    int evening_minutes = 5; ///< 3, 5 or 8.
    std::string locale = "en";
    WindowSettings window;
    /// How far scenes may go per topic: 0 none ... 3 all. Empty until the player was asked.
    std::map<std::string, int> topics;
    bool show_pelvis = true; ///< Whether the body map has that zone.
    WordsShown words_shown = WordsShown::wheel;
    std::map<std::string, std::string> keys; ///< Letters that are not those the game comes with.
    bool pictures_hide_own = true;           ///< F12 blots out what the player wrote.
    std::optional<People> people;            ///< Nothing until the player was asked.
    std::optional<Keep> keep;                ///< Nothing until asked; until then all is kept.

    bool operator==(const Settings&) const = default;
};

/// The lengths of an evening that can be set, in minutes.
inline constexpr std::array<int, 3> evening_lengths{3, 5, 8};

/// Settings and, for the player, a word on everything that could not be used.
struct LoadedSettings
{
    Settings settings;
    std::vector<base::Error> warnings;
    bool first_start = false; ///< There was no file yet.
};

/// The size of everything that the desktop asks for (GDK_SCALE, QT_SCALE_FACTOR, else the dots per
/// inch of its texts, of which 96 are 100 %), in percent and in the steps that can be set; 100
/// where it says nothing. Holds until the player sets one.
int desktop_scale(const Environment& environment, std::optional<double> text_dpi = std::nullopt);

/// Reads the settings file. A missing file means defaults; a bad value means its default and a
/// warning with the key; a damaged file is renamed to "<name>.damaged-N" and never deleted.
LoadedSettings load_settings(const std::filesystem::path& file);

/// Writes the settings file, keeping the keys in it that this version does not know. Its folder
/// must be there.
base::Result<void> save_settings(const std::filesystem::path& file, const Settings& settings);

/// The settings as they stand in the file, for `config --print`.
std::string settings_text(const Settings& settings);

} // namespace files
