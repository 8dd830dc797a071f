#include "commands/journal.hpp"

#include "commands/world.hpp"
#include "journal/check.hpp"
#include "journal/journal.hpp"
#include "practice/in_words.hpp"

#include <ostream>

namespace commands
{

namespace
{

int refused(const base::Error& error, std::ostream& err)
{
    err << "inword: " << error.sentence() << "\n";
    return failed;
}

base::Result<files::Paths> folders(const Options& options, const Sources& sources)
{
    if (options.data_dir)
        return files::paths_inside(*options.data_dir);
    return files::find_paths(sources.environment);
}

/// One event on one line: what it is and what it holds.
struct Line
{
    std::string operator()(const practice::SessionBegun& begun) const
    {
        return "evening begun, " + std::to_string(begun.plan.items.size()) + " parts";
    }
    std::string operator()(const practice::Attempt& attempt) const
    {
        return "answer " + practice::to_string(attempt.step) + " " +
               practice::in_words(attempt.answer);
    }
    std::string operator()(const practice::Passed& passed) const
    {
        return "went on from " + practice::to_string(passed.step);
    }
    std::string operator()(const practice::Skipped& skipped) const
    {
        return "left out " + skipped.subject + (skipped.not_again ? ", not again" : "");
    }
    std::string operator()(const practice::SessionEnded&) const
    {
        return "evening ended";
    }
    std::string operator()(const practice::Disagreed& disagreed) const
    {
        return "disagreed: " + disagreed.why;
    }
    std::string operator()(const practice::Entry& entry) const
    {
        return "page of " + entry.room + ", revision " + std::to_string(entry.revision) + ": " +
               practice::in_words(entry.fields) +
               (entry.due_day ? ", opens " + base::to_string(*entry.due_day) : "");
    }
    std::string operator()(const practice::Voided& undone) const
    {
        return "took back " + base::to_string(undone.event);
    }
};

} // namespace

int check_journal(const Options& options, const Sources& sources, std::ostream& out,
                  std::ostream& err)
{
    const auto paths = folders(options, sources);
    if (!paths)
        return refused(paths.error(), err);
    const auto check = journal::check(paths->data);
    if (!check)
        return refused(check.error(), err);
    out << check->rows << " rows, " << check->bad << " unreadable, " << check->missing
        << " missing, " << check->carried << " of a newer version; the file's structure is "
        << (check->sqlite_ok ? "sound" : "damaged") << "\n";
    return check->sound() ? done : failed;
}

int show_journal(const Options& options, const Sources& sources, std::ostream& out,
                 std::ostream& err)
{
    const auto paths = folders(options, sources);
    if (!paths)
        return refused(paths.error(), err);
    if (!std::filesystem::exists(paths->data))
        return out << "Nothing is stored.\n", done;
    const auto opened = journal::Journal::open(paths->data, sources.ids);
    if (!opened)
        return refused(opened.error(), err);
    for (const base::Error& note : (*opened)->notes())
        err << note.sentence() << "\n";
    for (const practice::Event& event : (*opened)->events())
        out << base::to_string(event.when.day) << " " << base::to_string(event.id) << " "
            << std::visit(Line{}, event.body) << "\n";
    return done;
}

} // namespace commands
