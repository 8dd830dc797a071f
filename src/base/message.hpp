#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace base
{

/// Something to be said to the player: the key of a sentence and what goes into its gaps.
/// The words themselves live in assets/text; code never holds a sentence of the interface.
struct Message
{
    std::string key;
    std::vector<std::pair<std::string, std::string>> args;

    bool operator==(const Message&) const = default;
};

/// Every sentence of the interface in one locale. `{name}` is a gap. A key with plural forms has
/// its forms under "key.one" and "key.other", chosen by the argument "n".
class Phrases
{
public:
    Phrases() = default;
    explicit Phrases(std::map<std::string, std::string, std::less<>> texts);

    bool has(std::string_view key) const;
    /// The finished sentence; for an unknown key "[key]", so that it is seen and tests find it.
    std::string say(const Message& message) const;
    std::string say(std::string_view key) const;
    const std::map<std::string, std::string, std::less<>>& all() const
    {
        return m_texts;
    }
    /// What fills a gap wherever a message does not: the letter of a shortcut, for instance.
    void fill(const std::string& gap, std::string value);

private:
    const std::string* filling(std::string_view gap) const;
    std::string fill_gaps(const std::string& text, const Message& message) const;

    std::map<std::string, std::string, std::less<>> m_texts;
    std::map<std::string, std::string, std::less<>> m_fillings;
};

} // namespace base
