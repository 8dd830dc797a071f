#include "files/json_file.hpp"

#include "files/atomic_write.hpp"
#include "files/guarded_parse.hpp"

#include <nlohmann/json.hpp>

namespace files
{

base::Result<nlohmann::json> parse_json(std::string_view text, const std::string& file,
                                        const GuardLimits& limits)
{
    nlohmann::json document;
    if (const auto sound = guarded_parse(text, file, limits, &document); !sound)
        return sound.error();
    return document;
}

base::Result<nlohmann::json> read_json(const std::filesystem::path& path, const GuardLimits& limits)
{
    const base::Result<std::string> text = read_file(path, limits.bytes);
    if (!text)
        return text.error();
    return parse_json(*text, path.string(), limits);
}

} // namespace files
