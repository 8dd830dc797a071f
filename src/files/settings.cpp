#include "files/settings.hpp"

#include "files/atomic_write.hpp"
#include "files/getters.hpp"
#include "files/json_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace files
{

namespace
{

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::array<std::string_view, 4> theme_names{"dark", "light", "high-contrast", "auto"};
constexpr std::array<std::string_view, 3> font_names{"serif", "andika", "open-dyslexic"};
constexpr std::array<std::string_view, 2> words_shown_names{"wheel", "list"};
constexpr std::array<std::string_view, 4> people_names{"her", "him", "them", "left-out"};
constexpr std::array<std::string_view, 2> keep_names{"everything", "nothing"};
constexpr std::size_t longest_letter = 8; ///< Bytes of one character.
constexpr int most_topic = 3;
constexpr double usual_dpi = 96;
constexpr int smallest_window = 320; ///< Pixels; so that a hand-made file cannot hide the window.
constexpr int largest_screen = 32'767;

template <class Value>
void take(Value& into, const std::optional<Value>& value)
{
    if (value)
        into = *value;
}

template <class Choice>
void take_choice(Choice& into, const std::optional<std::size_t>& place)
{
    if (place)
        into = static_cast<Choice>(*place);
}

template <class Choice>
void take_choice(std::optional<Choice>& into, const std::optional<std::size_t>& place)
{
    if (place)
        into = static_cast<Choice>(*place);
}

/// A question that was not put yet has no key.
template <class Choice, std::size_t count>
void put_choice(json& document, const char* key, const std::optional<Choice>& choice,
                const std::array<std::string_view, count>& names)
{
    document.erase(key);
    if (choice)
        document[key] = names.at(static_cast<std::size_t>(*choice));
}

template <class Choice, std::size_t count>
std::optional<Choice> choice_named(std::string_view name,
                                   const std::array<std::string_view, count>& names)
{
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        return std::nullopt;
    return static_cast<Choice>(at - names.begin());
}

bool is_locale(std::string_view text)
{
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto large = [](char c) { return c >= 'A' && c <= 'Z'; };
    const std::string_view language = text.substr(0, text.find('-'));
    const std::string_view rest = text.substr(language.size());
    const bool known = language.size() >= 2 && language.size() <= 3 &&
                       std::all_of(language.begin(), language.end(), small);
    return known && (rest.empty() || (rest.size() == 3 && large(rest[1]) && large(rest[2])));
}

void read_evening(const Reader& reader, Settings& settings)
{
    const auto minutes =
        reader.optional_integer("evening_minutes", evening_lengths.front(), evening_lengths.back());
    const bool offered = minutes && std::find(evening_lengths.begin(), evening_lengths.end(),
                                              *minutes) != evening_lengths.end();
    if (offered)
        settings.evening_minutes = *minutes;
    else if (minutes)
        reader.child("evening_minutes")
            .fault("expected 3, 5 or 8, found " + std::to_string(*minutes));
}

void read_locale(const Reader& reader, Settings& settings)
{
    const auto locale = reader.optional_text("locale", {2, 6});
    if (locale && is_locale(*locale))
        settings.locale = *locale;
    else if (locale)
        reader.child("locale").fault("expected a language such as \"en\" or \"de-AT\"");
}

void read_window(const Reader& reader, WindowSettings& window)
{
    take(window.width, reader.optional_integer("width", smallest_window, largest_screen));
    take(window.height, reader.optional_integer("height", smallest_window, largest_screen));
    const auto x = reader.optional_integer("x", -largest_screen, largest_screen);
    const auto y = reader.optional_integer("y", -largest_screen, largest_screen);
    if (x && y)
    {
        window.x = x;
        window.y = y;
    }
    take(window.fullscreen, reader.optional_flag("fullscreen"));
}

void read_topics(const Reader& reader, std::map<std::string, int>& topics)
{
    reader.each_member(
        [&](const std::string& topic, const Reader&)
        {
            if (const auto level = reader.optional_integer(topic, 0, most_topic))
                topics[topic] = *level;
        });
}

void read_keys(const Reader& reader, std::map<std::string, std::string>& keys)
{
    reader.each_member(
        [&](const std::string& action, const Reader&)
        {
            if (const auto letter = reader.optional_text(action, {1, longest_letter}))
                keys[action] = *letter;
        });
}

Settings read_settings(const Reader& reader)
{
    Settings settings;
    take(settings.text_scale_percent, reader.optional_integer("text_scale_percent", 100, 200));
    take_choice(settings.theme, reader.optional_one_of("theme", theme_names));
    take_choice(settings.story_font, reader.optional_one_of("story_font", font_names));
    take(settings.reduced_motion, reader.optional_flag("reduced_motion"));
    take(settings.show_pelvis, reader.optional_flag("show_pelvis"));
    take_choice(settings.words_shown, reader.optional_one_of("words_shown", words_shown_names));
    take(settings.pictures_hide_own, reader.optional_flag("pictures_hide_own"));
    take_choice(settings.people, reader.optional_one_of("people", people_names));
    take_choice(settings.keep, reader.optional_one_of("keep", keep_names));
    read_evening(reader, settings);
    read_locale(reader, settings);
    if (const auto window = reader.optional_child("window"))
        if (window->expect_object())
            read_window(*window, settings.window);
    if (const auto topics = reader.optional_child("topics"))
        read_topics(*topics, settings.topics);
    if (const auto keys = reader.optional_child("keys"))
        read_keys(*keys, settings.keys);
    return settings;
}

/// Writes every known key into what the file held before.
void put_settings(json& document, const Settings& settings)
{
    document["text_scale_percent"] = settings.text_scale_percent;
    document["theme"] = theme_names[static_cast<std::size_t>(settings.theme)];
    document["story_font"] = font_names[static_cast<std::size_t>(settings.story_font)];
    document["reduced_motion"] = settings.reduced_motion;
    document["show_pelvis"] = settings.show_pelvis;
    document["evening_minutes"] = settings.evening_minutes;
    document["locale"] = settings.locale;
    document["topics"] = settings.topics;
    document["words_shown"] = words_shown_names[static_cast<std::size_t>(settings.words_shown)];
    document["keys"] = settings.keys;
    document["pictures_hide_own"] = settings.pictures_hide_own;
    put_choice(document, "people", settings.people, people_names);
    put_choice(document, "keep", settings.keep, keep_names);
    json& window = document["window"];
    if (!window.is_object())
        window = json::object();
    window["width"] = settings.window.width;
    window["height"] = settings.window.height;
    window["fullscreen"] = settings.window.fullscreen;
    window.erase("x");
    window.erase("y");
    if (settings.window.x && settings.window.y)
    {
        window["x"] = *settings.window.x;
        window["y"] = *settings.window.y;
    }
}

std::string file_text(const json& document)
{
    return document.dump(4, ' ', false, json::error_handler_t::replace) + "\n";
}

bool is_there(const fs::path& file)
{
    std::error_code unreadable;
    return fs::symlink_status(file, unreadable).type() != fs::file_type::not_found;
}

/// What the file holds, if it is sound JSON and an object.
base::Result<json> read_document(const fs::path& file)
{
    base::Result<json> document = read_json(file, settings_limits);
    if (document && !document->is_object())
        return base::Error{file.string(), "", "expected an object of settings"};
    return document;
}

/// Renames a file that cannot be understood, so that its owner can still mend it.
base::Result<std::string> set_aside(const fs::path& file)
{
    fs::path aside;
    int number = 1;
    do
        aside = file.string() + ".damaged-" + std::to_string(number++);
    while (is_there(aside));
    std::error_code fault;
    fs::rename(file, aside, fault);
    if (fault)
        return base::Error{file.string(), "",
                           "could not be set aside: " + system_words(fault.value())};
    return aside.filename().string();
}

} // namespace

std::string_view name_of(People people)
{
    return people_names.at(static_cast<std::size_t>(people));
}

std::string_view name_of(Keep keep)
{
    return keep_names.at(static_cast<std::size_t>(keep));
}

std::optional<People> people_named(std::string_view name)
{
    return choice_named<People>(name, people_names);
}

std::optional<Keep> keep_named(std::string_view name)
{
    return choice_named<Keep>(name, keep_names);
}

int desktop_scale(const Environment& environment, std::optional<double> text_dpi)
{
    const auto in_steps = [](double factor)
    { return static_cast<int>(std::lround(std::clamp(factor, 1., 2.) * 4)) * 25; };
    for (const char* name : {"GDK_SCALE", "QT_SCALE_FACTOR"})
        if (const auto text = environment(name))
        {
            double factor = 0;
            const char* end = text->data() + text->size();
            if (std::from_chars(text->data(), end, factor).ptr == end && factor >= 1)
                return in_steps(factor);
        }
    return text_dpi ? in_steps(*text_dpi / usual_dpi) : 100;
}

LoadedSettings load_settings(const fs::path& file)
{
    LoadedSettings loaded;
    if (!is_there(file))
    {
        loaded.first_start = true;
        return loaded;
    }
    const auto text = read_file(file, settings_limits.bytes);
    const auto document = read_document(file);
    if (!document)
    {
        base::Error warning = document.error();
        const auto aside = text ? set_aside(file) : base::Result<std::string>(text.error());
        warning.what += aside ? "; it was set aside as " + *aside + " and defaults are used"
                              : "; defaults are used";
        loaded.warnings.push_back(warning);
        return loaded;
    }
    Faults faults(file.string());
    loaded.settings = read_settings(Reader(*document, faults));
    for (base::Error warning : faults.all())
    {
        warning.what += "; its default is used";
        loaded.warnings.push_back(warning);
    }
    return loaded;
}

base::Result<void> save_settings(const fs::path& file, const Settings& settings)
{
    json document = json::object();
    if (is_there(file))
    {
        const auto before = read_document(file);
        if (before)
            document = *before;
        else if (const auto aside = set_aside(file); !aside)
            return aside.error();
    }
    put_settings(document, settings);
    return write_file(file, file_text(document));
}

std::string settings_text(const Settings& settings)
{
    json document = json::object();
    put_settings(document, settings);
    return file_text(document);
}

} // namespace files
