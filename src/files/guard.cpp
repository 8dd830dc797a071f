#include "files/guard.hpp"

#include "files/guarded_parse.hpp"
#include "files/hidden_characters.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace files
{

namespace
{

using nlohmann::json;

/// An object or list that is still open, and how far reading has come in it.
struct Level
{
    bool is_object = false;
    std::size_t items = 0;            ///< Values begun so far.
    const std::string* key = nullptr; ///< Of the value begun last or about to begin.
    std::vector<std::string> keys;    ///< When nothing is built: the first `items` and the next.
    json* node = nullptr;             ///< Null when nothing is built.
    json* slot = nullptr;             ///< Where the value under `key` belongs.
};

/// A key as it stands in a JSON pointer (RFC 6901).
std::string escaped(const std::string& key)
{
    std::string part;
    for (const char c : key)
        part += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return part;
}

/// The library's complaint without its own name, position and what it last read.
std::string plain_syntax_words(std::string words)
{
    constexpr std::string_view start = "syntax error ";
    if (const auto at = words.find(start); at != std::string::npos)
        words.erase(0, at + start.size());
    if (const auto at = words.find("; last read:"); at != std::string::npos)
    {
        const auto expected = words.rfind("; expected ");
        const bool says_more = expected != std::string::npos && expected > at;
        words = words.substr(0, at) + (says_more ? words.substr(expected) : "");
    }
    return "expected valid JSON, found an error " + words;
}

std::string line_at(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, byte);
    return "line " + std::to_string(1 + std::count(before.begin(), before.end(), '\n'));
}

/// Receives the parts of a JSON text one by one and stops at the first that breaks a rule.
class Guard
{
public:
    using number_integer_t = json::number_integer_t;
    using number_unsigned_t = json::number_unsigned_t;
    using number_float_t = json::number_float_t;
    using string_t = json::string_t;
    using binary_t = json::binary_t;

    Guard(std::string_view text, const std::string& file, const GuardLimits& limits, json* root)
        : m_text(text)
        , m_file(file)
        , m_limits(limits)
        , m_root(root)
    {
        m_levels.reserve(limits.depth);
    }

    bool null()
    {
        return value(nullptr);
    }
    bool boolean(bool flag)
    {
        return value(flag);
    }
    bool number_integer(number_integer_t number)
    {
        return value(number);
    }
    bool number_unsigned(number_unsigned_t number)
    {
        return value(number);
    }
    bool number_float(number_float_t number, const string_t&)
    {
        return std::isfinite(number) ? value(number) : refuse_infinite();
    }
    bool string(string_t& text)
    {
        if (text.size() > m_limits.string_length)
            return refuse_value("expected a text of at most " +
                                std::to_string(m_limits.string_length) + " bytes, found " +
                                std::to_string(text.size()));
        if (const auto hidden = hidden_character(text, "\n\t"))
            return refuse_value("expected a text of visible characters, found " + *hidden);
        return value(text);
    }
    bool binary(binary_t&)
    {
        return refuse_value("expected no binary value");
    }
    bool start_object(std::size_t)
    {
        return open(json::value_t::object);
    }
    bool start_array(std::size_t)
    {
        return open(json::value_t::array);
    }
    bool end_object()
    {
        return close();
    }
    bool end_array()
    {
        return close();
    }
    bool key(string_t& name);
    bool parse_error(std::size_t position, const std::string&, const json::exception& complaint);

    base::Result<void> verdict() const
    {
        return m_fault ? base::Result<void>(*m_fault) : base::Result<void>();
    }

private:
    bool refuse(std::string place, std::string what)
    {
        m_fault = base::Error{m_file, std::move(place), std::move(what)};
        return false;
    }
    bool refuse_value(std::string what)
    {
        begin_item();
        return refuse(pointer(), std::move(what));
    }
    bool refuse_infinite()
    {
        return refuse_value("expected a finite number, found one that is too large");
    }
    void begin_item()
    {
        if (!m_levels.empty())
            ++m_levels.back().items;
    }
    bool count_element();
    bool open(json::value_t kind);
    bool close()
    {
        m_spare.push_back(std::move(m_levels.back()));
        m_levels.pop_back();
        return true;
    }
    template <class Value>
    bool value(Value&& content)
    {
        begin_item();
        if (!count_element())
            return false;
        if (m_root)
            *place() = std::forward<Value>(content);
        return true;
    }
    json* place();
    std::string pointer() const;

    std::string_view m_text;
    const std::string& m_file;
    const GuardLimits& m_limits;
    json* m_root;
    std::vector<Level> m_levels;
    std::vector<Level> m_spare; ///< Closed levels, kept for the room their keys have.
    std::size_t m_elements = 0;
    std::optional<base::Error> m_fault;
};

/// Pointer of the value begun last.
std::string Guard::pointer() const
{
    std::string text;
    for (const Level& level : m_levels)
        if (level.items > 0)
            text += "/" + (level.is_object ? escaped(*level.key) : std::to_string(level.items - 1));
    return text;
}

/// Where the value begun last belongs in the document.
json* Guard::place()
{
    if (m_levels.empty())
        return m_root;
    Level& level = m_levels.back();
    return level.is_object ? level.slot : &level.node->emplace_back();
}

bool Guard::count_element()
{
    if (++m_elements <= m_limits.elements)
        return true;
    return refuse(pointer(), "expected at most " + std::to_string(m_limits.elements) +
                                 " values in the whole file, found more");
}

bool Guard::open(json::value_t kind)
{
    begin_item();
    if (m_levels.size() >= m_limits.depth)
        return refuse(pointer(), "expected at most " + std::to_string(m_limits.depth) +
                                     " objects and lists inside each other, found more");
    if (!count_element())
        return false;
    json* node = m_root ? place() : nullptr;
    if (node)
        *node = json(kind);
    Level level;
    if (!m_spare.empty())
    {
        level = std::move(m_spare.back());
        m_spare.pop_back();
    }
    level.is_object = kind == json::value_t::object;
    level.items = 0;
    level.node = node;
    m_levels.push_back(std::move(level));
    return true;
}

/// Makes room for the value of a key; false when the object has that key already.
bool keep_key(Level& level, std::string& name)
{
    if (level.node)
    {
        auto& members = level.node->get_ref<json::object_t&>();
        const auto [member, fresh] = members.try_emplace(std::move(name), nullptr);
        level.key = &member->first;
        level.slot = &member->second;
        return fresh;
    }
    const auto last = level.keys.begin() + static_cast<std::ptrdiff_t>(level.items);
    if (std::find(level.keys.begin(), last, name) != last)
        return false;
    if (last == level.keys.end())
        level.keys.emplace_back();
    level.keys[level.items].swap(name);
    level.key = &level.keys[level.items];
    return true;
}

bool Guard::key(string_t& name)
{
    Level& level = m_levels.back();
    const auto refuse_key = [&](const std::string& what)
    {
        level.items = 0;
        return refuse(pointer(), what);
    };
    if (name.size() > m_limits.key_length)
        return refuse_key("expected keys of at most " + std::to_string(m_limits.key_length) +
                          " bytes, found one of " + std::to_string(name.size()));
    if (const auto hidden = hidden_character(name, ""))
        return refuse_key("expected keys of visible characters, found " + *hidden);
    if (level.items >= m_limits.keys)
        return refuse_key("expected at most " + std::to_string(m_limits.keys) +
                          " keys in an object, found more");
    if (!keep_key(level, name))
        return refuse_key("expected every key once, found \"" + name + "\" twice");
    return true;
}

bool Guard::parse_error(std::size_t position, const std::string&, const json::exception& complaint)
{
    if (complaint.id == 406)
        return refuse_infinite();
    const std::string after = pointer();
    return refuse(line_at(m_text, position),
                  plain_syntax_words(complaint.what()) + (after.empty() ? "" : ", near " + after));
}

/// What can be said of a text before reading it as JSON. The library takes a NUL for the end of
/// the file and would never look at what follows it.
base::Result<void> judge_whole(std::string_view text, const std::string& file, std::size_t most)
{
    if (text.size() > most)
        return base::Error{file, "",
                           "expected at most " + std::to_string(most) + " bytes, found " +
                               std::to_string(text.size())};
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return base::Error{file, "", "expected a JSON value, found an empty file"};
    const std::string_view two = text.substr(0, 2);
    if (text.substr(0, 3) == "\xEF\xBB\xBF" || two == "\xFF\xFE" || two == "\xFE\xFF")
        return base::Error{file, "line 1", "expected UTF-8 without a byte order mark"};
    if (const auto nul = text.find('\0'); nul != std::string_view::npos)
        return base::Error{file, line_at(text, nul), "expected a text file, found a NUL byte"};
    return {};
}

} // namespace

base::Result<void> guarded_parse(std::string_view text, const std::string& file,
                                 const GuardLimits& limits, nlohmann::json* document)
{
    if (const auto whole = judge_whole(text, file, limits.bytes); !whole)
        return whole;
    Guard guard(text, file, limits, document);
    json::sax_parse(text.data(), text.data() + text.size(), &guard);
    return guard.verdict();
}

base::Result<void> guard_json(std::string_view text, const std::string& file,
                              const GuardLimits& limits)
{
    return guarded_parse(text, file, limits, nullptr);
}

} // namespace files
