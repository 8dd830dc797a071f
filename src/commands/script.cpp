#include "commands/script.hpp"

#include "base/text.hpp"
#include "files/atomic_write.hpp"

#include <algorithm>
#include <array>

namespace commands
{

namespace
{

constexpr std::size_t largest_play = 1 << 20;
constexpr std::array<std::string_view, 17> verbs{
    "at",     "size",  "scale",  "theme", "screen",  "click", "press", "type",  "expect",
    "absent", "focus", "stored", "wait",  "restart", "quit",  "shot",  "golden"};

} // namespace

base::Result<std::vector<PlayLine>> read_play(const std::filesystem::path& file)
{
    const auto text = files::read_file(file, largest_play);
    if (!text)
        return text.error();
    std::vector<PlayLine> lines;
    int number = 0;
    for (const std::string& line : base::split(*text, '\n'))
    {
        ++number;
        const std::string_view said = base::trimmed(line);
        if (said.empty() || said.front() == '#')
            continue;
        const std::size_t space = said.find(' ');
        PlayLine one{number, std::string(said.substr(0, space)), ""};
        if (space != std::string_view::npos)
            one.rest = base::trimmed(said.substr(space));
        if (std::find(verbs.begin(), verbs.end(), one.verb) == verbs.end())
            return base::Error{file.string(), std::to_string(number),
                               "expected a verb of a play, found \"" + one.verb + "\""};
        lines.push_back(std::move(one));
    }
    return lines;
}

} // namespace commands
