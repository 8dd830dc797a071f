#include "files/text_catalogue.hpp"

#include "files/atomic_write.hpp"
#include "files/getters.hpp"
#include "files/json_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace files
{

namespace
{

using Texts = std::map<std::string, std::string, std::less<>>;

constexpr Length sentence_length{1, 2'000};

bool is_key(std::string_view key)
{
    const auto plain = [](char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '_' || c == '-';
    };
    return !key.empty() && std::all_of(key.begin(), key.end(), plain);
}

/// True when every { has its } and every gap is named.
bool gaps_are_whole(std::string_view text)
{
    for (std::size_t at = text.find_first_of("{}"); at != std::string_view::npos;
         at = text.find_first_of("{}", at))
    {
        const std::size_t close = text.find_first_of("{}", at + 1);
        if (text[at] != '{' || close == std::string_view::npos || text[close] != '}' ||
            !is_key(text.substr(at + 1, close - at - 1)))
            return false;
        at = close + 1;
    }
    return true;
}

void read_sentence(const Reader& place, const std::string& key, Texts& texts)
{
    std::string text = place.as_text(sentence_length);
    if (!gaps_are_whole(text))
        place.fault("expected gaps such as {name}, each with both braces");
    texts[key] = std::move(text);
}

/// Depth is bounded by the guard.
void read_branch(const Reader& place, const std::string& above, Texts& texts)
{
    place.each_member(
        [&](const std::string& key, const Reader& below)
        {
            if (above.empty() && key == "$schema")
                return;
            if (!is_key(key))
                below.fault("expected a key of letters, digits, dots, _ and -");
            else if (below.is_object())
                read_branch(below, above + key + ".", texts);
            else
                read_sentence(below, above + key, texts);
        });
}

} // namespace

base::Result<base::Phrases> parse_phrases(std::string_view text, const std::string& file)
{
    const auto document = parse_json(text, file, text_limits);
    if (!document)
        return document.error();
    Faults faults(file);
    Texts texts;
    read_branch(Reader(*document, faults), "", texts);
    if (!faults.empty())
        return faults.all().front();
    return base::Phrases(std::move(texts));
}

base::Result<base::Phrases> read_phrases(const std::filesystem::path& path)
{
    const auto text = read_file(path, text_limits.bytes);
    if (!text)
        return text.error();
    return parse_phrases(*text, path.string());
}

} // namespace files
