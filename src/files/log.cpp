#include "files/log.hpp"

#include "files/atomic_write.hpp"

#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace files
{

namespace
{

constexpr std::size_t largest_file = 1'000'000; ///< Bytes.
constexpr std::size_t older_files = 2;          ///< Beside the one being written.

spdlog::level::level_enum spdlog_level(LogLevel level)
{
    switch (level)
    {
    case LogLevel::error: return spdlog::level::err;
    case LogLevel::warning: return spdlog::level::warn;
    case LogLevel::info: return spdlog::level::info;
    case LogLevel::debug: return spdlog::level::debug;
    case LogLevel::off: break;
    }
    return spdlog::level::off;
}

/// Makes a file 0600 before anything is written into it; false with errno when it cannot.
bool make_private(const std::string& name)
{
    const int file = ::open(name.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return false;
    const bool closed_to_others = ::fchmod(file, 0600) == 0;
    ::close(file);
    return closed_to_others;
}

std::string line_of(LogName event, std::initializer_list<LogField> fields)
{
    std::string line(event.text());
    for (const LogField& field : fields)
    {
        line += ' ';
        line += field.name.text();
        line += '=';
        const auto& value = field.value.value();
        if (const auto* name = std::get_if<LogName>(&value))
            line += name->text();
        else if (const auto* whole = std::get_if<long long>(&value))
            line += std::to_string(*whole);
        else
            line += std::to_string(std::get<double>(value));
    }
    return line;
}

} // namespace

struct Log::File
{
    spdlog::logger logger;
};

Log::Log() = default;
Log::~Log() = default;
Log::Log(Log&&) noexcept = default;
Log& Log::operator=(Log&&) noexcept = default;

Log::Log(std::unique_ptr<File> file)
    : m_file(std::move(file))
{
}

base::Result<Log> Log::open(const std::filesystem::path& folder, LogLevel level)
{
    if (level == LogLevel::off)
        return Log();
    const std::string name = (folder / "inword.log").string();
    if (!make_private(name))
        return base::Error{name, "", "could not be written: " + system_words(errno)};
    try
    {
        spdlog::file_event_handlers handlers;
        handlers.before_open = [](const spdlog::filename_t& file) { make_private(file); };
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            name, largest_file, older_files, false, handlers);
        auto file = std::make_unique<File>(File{spdlog::logger("inword", std::move(sink))});
        file->logger.set_level(spdlog_level(level));
        file->logger.set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
        file->logger.set_error_handler([](const std::string&) {});
        file->logger.flush_on(spdlog::level::trace);
        return Log(std::move(file));
    }
    catch (const std::exception&)
    {
        return base::Error{name, "", "could not be written"};
    }
}

void Log::write(LogLevel level, LogName event, std::initializer_list<LogField> fields)
{
    if (m_file && m_file->logger.should_log(spdlog_level(level)))
        m_file->logger.log(spdlog_level(level), line_of(event, fields));
}

void Log::error(LogName event, std::initializer_list<LogField> fields)
{
    write(LogLevel::error, event, fields);
}

void Log::warn(LogName event, std::initializer_list<LogField> fields)
{
    write(LogLevel::warning, event, fields);
}

void Log::note(LogName event, std::initializer_list<LogField> fields)
{
    write(LogLevel::info, event, fields);
}

void Log::debug(LogName event, std::initializer_list<LogField> fields)
{
    write(LogLevel::debug, event, fields);
}

} // namespace files
