#include "content/reading_grade.hpp"

#include "base/text.hpp"
#include "content/tokens.hpp"

#include <algorithm>

namespace content
{

namespace
{

constexpr std::string_view vowels = "aeiouy";

bool is_vowel(char c)
{
    return vowels.find(c) != vowels.npos;
}

/// Endings whose e is not heard: "come", "used", "times", but "little", "wanted", "boxes".
bool has_silent_ending(std::string_view word)
{
    if (word.ends_with("le") || word.ends_with("ee"))
        return false;
    if (word.ends_with("e"))
        return true;
    if (word.size() < 3)
        return false;
    const char before = word[word.size() - 3];
    if (word.ends_with("ed"))
        return before != 't' && before != 'd';
    const bool heard = std::string_view("szxc").find(before) != std::string_view::npos ||
                       word.ends_with("ches") || word.ends_with("shes") || word.ends_with("ges");
    return word.ends_with("es") && !heard;
}

} // namespace

std::size_t syllables(std::string_view text)
{
    std::string word = base::folded(text);
    std::erase_if(word, [](char c) { return c < 'a' || c > 'z'; });
    std::size_t groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        groups += is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]));
    if (groups > 1 && has_silent_ending(word))
        --groups;
    return std::max<std::size_t>(groups, 1);
}

double reading_grade(std::string_view text)
{
    const std::vector<Token> words = tokens_of(text);
    if (words.empty())
        return 0;
    std::size_t spoken = 0;
    for (const Token& token : words)
        spoken += syllables(token.word);
    const auto sentences = std::max<std::size_t>(base::sentences(text).size(), 1);
    const auto count = static_cast<double>(words.size());
    return 0.39 * count / static_cast<double>(sentences) +
           11.8 * static_cast<double>(spoken) / count - 15.59;
}

} // namespace content
