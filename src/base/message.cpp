#include "base/message.hpp"

namespace base
{

namespace
{

const std::string* argument(const Message& message, std::string_view name)
{
    for (const auto& [key, value] : message.args)
        if (key == name)
            return &value;
    return nullptr;
}

} // namespace

Phrases::Phrases(std::map<std::string, std::string, std::less<>> texts)
    : m_texts(std::move(texts))
{
}

bool Phrases::has(std::string_view key) const
{
    return m_texts.find(key) != m_texts.end() ||
           m_texts.find(std::string(key) + ".other") != m_texts.end();
}

std::string Phrases::say(const Message& message) const
{
    auto found = m_texts.find(message.key);
    if (found == m_texts.end())
    {
        const std::string* n = argument(message, "n");
        found = n && *n == "1" ? m_texts.find(message.key + ".one") : m_texts.end();
    }
    if (found == m_texts.end())
        found = m_texts.find(message.key + ".other");
    return found == m_texts.end() ? "[" + message.key + "]" : fill_gaps(found->second, message);
}

void Phrases::fill(const std::string& gap, std::string value)
{
    m_fillings[gap] = std::move(value);
}

const std::string* Phrases::filling(std::string_view gap) const
{
    const auto found = m_fillings.find(gap);
    return found == m_fillings.end() ? nullptr : &found->second;
}

std::string Phrases::fill_gaps(const std::string& text, const Message& message) const
{
    std::string said;
    for (std::size_t at = 0; at < text.size();)
    {
        const std::size_t close = text[at] == '{' ? text.find('}', at) : std::string::npos;
        const std::string* value = nullptr;
        if (close != std::string::npos)
        {
            const std::string_view gap = std::string_view(text).substr(at + 1, close - at - 1);
            value = argument(message, gap);
            value = value ? value : filling(gap);
        }
        if (value)
            said += *value;
        else
            said += text[at];
        at = value ? close + 1 : at + 1;
    }
    return said;
}

std::string Phrases::say(std::string_view key) const
{
    return say(Message{std::string(key), {}});
}

} // namespace base
