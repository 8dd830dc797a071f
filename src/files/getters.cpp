#include "files/getters.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace files
{

namespace
{

using nlohmann::json;

constexpr std::size_t most_shown = 40; ///< Bytes of a wrong text that are repeated in a fault.

std::size_t code_points(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(),
                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// A text in quotes, its end left out at a whole character when it is long.
std::string quoted(const std::string& text)
{
    if (text.size() <= most_shown)
        return '"' + text + '"';
    std::size_t end = most_shown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return '"' + text.substr(0, end) + "...\"";
}

/// What stands at a place, in words.
std::string found(const json& value)
{
    switch (value.type())
    {
    case json::value_t::string: return quoted(value.get_ref<const std::string&>());
    case json::value_t::object: return "an object";
    case json::value_t::array: return "a list of " + std::to_string(value.size());
    default: return value.dump();
    }
}

std::string pointer_to(const std::string& parent, std::string_view key)
{
    std::string pointer;
    pointer.reserve(parent.size() + 1 + key.size());
    pointer.append(parent).push_back('/');
    if (std::none_of(key.begin(), key.end(), [](char c) { return c == '~' || c == '/'; }))
        return pointer.append(key);
    for (const char c : key)
        c == '~' ? pointer += "~0" : c == '/' ? pointer += "~1" : pointer += c;
    return pointer;
}

std::string in_words(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", number);
    return text;
}

std::string range(std::size_t least, std::size_t most)
{
    if (most == static_cast<std::size_t>(-1))
        return least == 0 ? "any number of" : "at least " + std::to_string(least);
    if (least == most)
        return std::to_string(most);
    if (least == 0)
        return "at most " + std::to_string(most);
    return std::to_string(least) + " to " + std::to_string(most);
}

/// The whole number a value stands for; 3.0 is one, as JSON Schema has it.
std::optional<std::int64_t> whole_number(const json& value)
{
    if (value.is_number_unsigned())
        return static_cast<std::int64_t>(
            std::min<std::uint64_t>(value.get<std::uint64_t>(), INT64_MAX));
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (!value.is_number_float())
        return std::nullopt;
    const double number = value.get<double>();
    if (std::trunc(number) != number || std::abs(number) > 9e15)
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

} // namespace

Reader::Reader(const json& document, Faults& faults)
    : Reader(&document, "", faults)
{
}

Reader::Reader(const json* value, std::string pointer, Faults& faults)
    : m_value(value)
    , m_pointer(std::move(pointer))
    , m_faults(&faults)
{
}

Reader Reader::child(std::string_view key) const
{
    Reader below(nullptr, pointer_to(m_pointer, key), *m_faults);
    below.m_quiet = !expect_object();
    if (below.m_quiet)
        return below;
    const auto place = m_value->find(key);
    if (place != m_value->end())
        below.m_value = &*place;
    return below;
}

Reader Reader::at(std::size_t index) const
{
    Reader below(nullptr, m_pointer + '/' + std::to_string(index), *m_faults);
    below.m_quiet = !expect_list();
    if (!below.m_quiet && index < m_value->size())
        below.m_value = &(*m_value)[index];
    return below;
}

bool Reader::has(std::string_view key) const
{
    return is_object() && m_value->find(key) != m_value->end();
}

bool Reader::exists() const
{
    return m_value != nullptr;
}

bool Reader::is_object() const
{
    return m_value && m_value->is_object();
}

bool Reader::is_list() const
{
    return m_value && m_value->is_array();
}

bool Reader::is_text() const
{
    return m_value && m_value->is_string();
}

std::size_t Reader::size() const
{
    return is_object() || is_list() ? m_value->size() : 0;
}

const std::string& Reader::pointer() const
{
    return m_pointer;
}

Faults& Reader::faults() const
{
    return *m_faults;
}

void Reader::fault(std::string what) const
{
    m_faults->add(m_pointer, std::move(what));
}

void Reader::expected(const std::string& what) const
{
    if (!m_quiet)
        fault("expected " + what + (m_value ? ", found " + found(*m_value) : ", found nothing"));
}

std::string Reader::as_text(Length length) const
{
    const auto wanted = [&]
    { return "a text of " + range(length.least, length.most) + " characters"; };
    if (!is_text())
    {
        expected(wanted());
        return {};
    }
    const std::string& text = m_value->get_ref<const std::string&>();
    const std::size_t count = code_points(text);
    if (count >= length.least && count <= length.most)
        return text;
    fault("expected " + wanted() + ", found " + std::to_string(count));
    return {};
}

int Reader::as_integer(int lowest, int highest) const
{
    const auto number = m_value ? whole_number(*m_value) : std::nullopt;
    if (number && *number >= lowest && *number <= highest)
        return static_cast<int>(*number);
    expected("an integer from " + std::to_string(lowest) + " to " + std::to_string(highest));
    return lowest;
}

double Reader::as_number(double lowest, double highest) const
{
    if (m_value && m_value->is_number())
        if (const double number = m_value->get<double>(); number >= lowest && number <= highest)
            return number;
    expected("a number from " + in_words(lowest) + " to " + in_words(highest));
    return lowest;
}

bool Reader::as_flag() const
{
    if (m_value && m_value->is_boolean())
        return m_value->get<bool>();
    expected("true or false");
    return false;
}

std::size_t Reader::as_one_of(std::span<const std::string_view> names) const
{
    if (is_text())
    {
        const auto place =
            std::find(names.begin(), names.end(), m_value->get_ref<const std::string&>());
        if (place != names.end())
            return static_cast<std::size_t>(place - names.begin());
    }
    std::string list;
    for (const std::string_view name : names)
        list += (list.empty() ? "\"" : ", \"") + std::string(name) + '"';
    expected("one of " + list);
    return 0;
}

bool Reader::expect_object() const
{
    if (!is_object())
        expected("an object");
    return is_object();
}

bool Reader::expect_list(std::size_t least, std::size_t most) const
{
    if (is_list() && size() >= least && size() <= most)
        return true;
    const bool any = least == 0 && most == static_cast<std::size_t>(-1);
    expected(any ? "a list" : "a list of " + range(least, most));
    return false;
}

void Reader::each_item(const std::function<void(const Reader&)>& visit) const
{
    if (!expect_list())
        return;
    for (std::size_t index = 0; index < m_value->size(); ++index)
        visit(Reader(&(*m_value)[index], m_pointer + '/' + std::to_string(index), *m_faults));
}

void Reader::each_member(
    const std::function<void(const std::string& key, const Reader&)>& visit) const
{
    if (!expect_object())
        return;
    for (auto member = m_value->begin(); member != m_value->end(); ++member)
        visit(member.key(), Reader(&*member, pointer_to(m_pointer, member.key()), *m_faults));
}

std::vector<std::string> Reader::unknown_keys(std::initializer_list<std::string_view> allowed) const
{
    std::vector<std::string> unknown;
    if (is_object())
        for (auto member = m_value->begin(); member != m_value->end(); ++member)
            if (std::find(allowed.begin(), allowed.end(), member.key()) == allowed.end())
                unknown.push_back(member.key());
    return unknown;
}

void Reader::only_keys(std::initializer_list<std::string_view> allowed) const
{
    const std::vector<std::string> unknown = unknown_keys(allowed);
    if (unknown.empty())
        return;
    std::string list;
    for (const std::string_view key : allowed)
        list += (list.empty() ? "" : ", ") + std::string(key);
    for (const std::string& key : unknown)
        m_faults->add(pointer_to(m_pointer, key), "expected no such key here; known are " + list);
}

} // namespace files
