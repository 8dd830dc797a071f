#include "files/text_catalogue.hpp"

#include "base/text.hpp"

#include <map>

namespace files
{

namespace
{

/// What stands for a..z and A..Z: the same letter with an accent, from Latin-1 and Extended-A.
constexpr std::u32string_view small_letters = U"ábçđéfĝħíĵķłmñóþqřšťúvŵxýž";
constexpr std::u32string_view large_letters = U"ÁBÇĐÉFĜĦÍĴĶŁMÑÓÞQŘŠŤÚVŴXÝŽ";
constexpr std::u32string_view filler = U" óñé ťŵó ťħřéé fóúř";
constexpr std::size_t percent = 140;

char32_t accented(char32_t letter)
{
    if (letter >= U'a' && letter <= U'z')
        return small_letters[letter - U'a'];
    if (letter >= U'A' && letter <= U'Z')
        return large_letters[letter - U'A'];
    return letter;
}

std::u32string longer(std::u32string_view text)
{
    std::u32string said = U"«";
    std::size_t shown = 0; ///< Letters outside gaps.
    for (std::size_t at = 0; at < text.size();)
    {
        const std::size_t close = text[at] == U'{' ? text.find(U'}', at) : std::u32string::npos;
        if (close != std::u32string::npos)
        {
            said += text.substr(at, close + 1 - at);
            at = close + 1;
            continue;
        }
        said += accented(text[at++]);
        ++shown;
    }
    const std::size_t wanted = (shown * percent + 99) / 100;
    for (std::size_t have = shown + 2, i = 0; have < wanted; ++have, ++i)
        said += filler[i % filler.size()];
    return said + U'»';
}

} // namespace

base::Phrases pseudo(const base::Phrases& phrases)
{
    std::map<std::string, std::string, std::less<>> texts;
    for (const auto& [key, text] : phrases.all())
        texts[key] = base::to_utf8(longer(base::to_code_points(text)));
    return base::Phrases(std::move(texts));
}

} // namespace files
