#pragma once

#include "base/result.hpp"

#include <concepts>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string_view>
#include <variant>

namespace files
{

/// A name written in the source ("session.begun"): small letters, digits, '.', '_' and '-'.
/// Only a literal can become one, so nothing a player typed can ever reach the log.
class LogName
{
public:
    consteval LogName(const char* literal)
        : m_text(literal)
    {
        for (const char c : m_text)
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
                  c == '-'))
                throw "a log name is made of small letters, digits, dots and dashes";
    }
    constexpr std::string_view text() const
    {
        return m_text;
    }

private:
    std::string_view m_text;
};

/// A number of the log, never a letter of a text.
template <class T>
concept LogNumber = std::floating_point<T> ||
    (std::integral<T> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
     !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>);

/// A number, or one of the names an enum has in the source.
class LogValue
{
public:
    constexpr LogValue(LogNumber auto number)
    {
        if constexpr (std::floating_point<decltype(number)>)
            m_value = static_cast<double>(number);
        else
            m_value = static_cast<long long>(number);
    }
    constexpr LogValue(LogName name)
        : m_value(name)
    {
    }
    const std::variant<long long, double, LogName>& value() const
    {
        return m_value;
    }

private:
    std::variant<long long, double, LogName> m_value;
};

struct LogField
{
    LogName name;
    LogValue value;
};

enum class LogLevel
{
    off,
    error,
    warning,
    info,
    debug
};

/// What the program did, for mending it: inword.log in the state folder, at most three files of
/// 1 MB, 0600. Takes names from the source and numbers only. A log that cannot be written is
/// silent; it never disturbs the evening.
class Log
{
public:
    /// A log that keeps nothing.
    Log();
    ~Log();
    Log(Log&&) noexcept;
    Log& operator=(Log&&) noexcept;

    /// Opens the log inside a folder that is there already.
    static base::Result<Log> open(const std::filesystem::path& folder, LogLevel level);

    void error(LogName event, std::initializer_list<LogField> fields = {});
    void warn(LogName event, std::initializer_list<LogField> fields = {});
    void note(LogName event, std::initializer_list<LogField> fields = {});
    void debug(LogName event, std::initializer_list<LogField> fields = {});

private:
    struct File;
    explicit Log(std::unique_ptr<File> file);
    void write(LogLevel level, LogName event, std::initializer_list<LogField> fields);

    std::unique_ptr<File> m_file;
};

} // namespace files
