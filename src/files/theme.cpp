#include "files/theme.hpp"

#include "files/atomic_write.hpp"
#include "files/getters.hpp"
#include "files/json_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace files
{

namespace
{

std::optional<Rgb> parse_colour(std::string_view text)
{
    std::uint32_t number = 0;
    if (text.size() != 7 || text[0] != '#')
        return std::nullopt;
    const auto [stop, fault] = std::from_chars(text.data() + 1, text.data() + 7, number, 16);
    if (fault != std::errc{} || stop != text.data() + 7)
        return std::nullopt;
    const auto byte = [&](int shift) { return static_cast<std::uint8_t>(number >> shift & 0xFFu); };
    return Rgb{byte(16), byte(8), byte(0)};
}

Rgb read_colour(const Reader& place)
{
    const auto colour = parse_colour(place.is_text() ? place.as_text({0, 64}) : "");
    if (!colour)
        place.fault("expected a colour such as \"#12171C\"");
    return colour.value_or(Rgb{});
}

Theme read_theme(const Reader& reader)
{
    Theme theme;
    reader.only_keys({"bg", "surface", "raised", "line", "text", "muted", "accent", "on_accent",
                      "focus", "families"});
    const std::pair<std::string_view, Rgb*> places[] = {
        {"bg", &theme.bg},         {"surface", &theme.surface},     {"raised", &theme.raised},
        {"line", &theme.line},     {"text", &theme.text},           {"muted", &theme.muted},
        {"accent", &theme.accent}, {"on_accent", &theme.on_accent}, {"focus", &theme.focus}};
    for (const auto& [key, colour] : places)
        *colour = read_colour(reader.child(key));
    reader.child("families")
        .each_member([&](const std::string& family, const Reader& place)
                     { theme.families[family] = read_colour(place); });
    return theme;
}

/// A family that has no colour in one theme would be drawn in none.
void expect_same_families(const Reader& reader, const Theme& theme, const Theme& model)
{
    for (const auto& [family, colour] : model.families)
        if (theme.families.find(family) == theme.families.end())
            reader.child("families").fault("expected a colour for \"" + family + "\" too");
    if (theme.families.empty())
        reader.child("families").fault("expected a colour for every family of the wheel");
}

Themes read_all(const Reader& reader)
{
    reader.only_keys({"$schema", "dark", "light", "high_contrast"});
    const Reader dark = reader.child("dark"), light = reader.child("light"),
                 high_contrast = reader.child("high_contrast");
    const Themes themes{read_theme(dark), read_theme(light), read_theme(high_contrast)};
    expect_same_families(light, themes.light, themes.dark);
    expect_same_families(high_contrast, themes.high_contrast, themes.dark);
    expect_same_families(dark, themes.dark, themes.light);
    return themes;
}

/// Source: WCAG 2.2, "relative luminance".
double luminance(Rgb colour)
{
    const auto linear = [](std::uint8_t channel)
    {
        const double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

} // namespace

const Theme& Themes::chosen(ThemeChoice choice) const
{
    switch (choice)
    {
    case ThemeChoice::light: return light;
    case ThemeChoice::high_contrast: return high_contrast;
    case ThemeChoice::dark:
    case ThemeChoice::automatic: break;
    }
    return dark;
}

base::Result<Themes> parse_themes(std::string_view text, const std::string& file)
{
    const auto document = parse_json(text, file, settings_limits);
    if (!document)
        return document.error();
    Faults faults(file);
    const Themes themes = read_all(Reader(*document, faults));
    if (!faults.empty())
        return faults.all().front();
    return themes;
}

base::Result<Themes> read_themes(const std::filesystem::path& path)
{
    const auto text = read_file(path, settings_limits.bytes);
    if (!text)
        return text.error();
    return parse_themes(*text, path.string());
}

double contrast_ratio(Rgb one, Rgb other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace files
