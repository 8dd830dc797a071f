#include "commands/check_levels.hpp"

#include "content/lint.hpp"
#include "content/load.hpp"
#include "content/quotas.hpp"

#include <algorithm>
#include <ostream>
#include <string>

namespace commands
{

namespace
{

/// "1 chapter", "12 scenes".
std::string counted(std::size_t count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

/// Headwords beside those of the wheel.
std::size_t further_words(const practice::Catalogue& catalogue)
{
    const auto words = catalogue.known.words();
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(),
                                                  [&](const feelings::KnownWord& word)
                                                  { return !catalogue.wheel.find(word.text); }));
}

std::string summary(const practice::Catalogue& catalogue)
{
    std::size_t moments = 0;
    for (const practice::TwinPair& pair : catalogue.twins)
        moments += pair.scenes.size();
    const auto cards =
        static_cast<std::size_t>(std::count_if(catalogue.cards.begin(), catalogue.cards.end(),
                                               [](const auto& card) { return card.has_value(); }));
    return counted(catalogue.wheel.words().size(), "word", "words") + ", " +
           counted(cards, "card", "cards") + ", " +
           counted(further_words(catalogue), "known word", "known words") + " (" +
           counted(catalogue.known.forms().size(), "form", "forms") + "), " +
           counted(catalogue.chapters.size(), "chapter", "chapters") + ", " +
           counted(catalogue.scenes.size(), "scene", "scenes") + ", " +
           counted(catalogue.twins.size(), "twin pair", "twin pairs") + " (" +
           counted(moments, "micro-scene", "micro-scenes") + "), " +
           counted(catalogue.sort_lines.size(), "line to sort", "lines to sort") + ", " +
           counted(catalogue.cast.size(), "person", "people");
}

void print_row(const std::string& name, std::size_t part, std::size_t whole, std::ostream& out)
{
    out << "  " << name << ": " << part << " of " << whole;
    if (whole > 0)
        out << " (" << (200 * part + whole) / (2 * whole) << " %)";
    out << '\n';
}

void print_line_kinds(const content::Loaded& loaded, std::ostream& out)
{
    const auto counts = content::count_line_kinds(loaded);
    out << "lines to sort\n";
    for (std::size_t i = 0; i < counts.size(); ++i)
        print_row(std::string(practice::name_of(static_cast<practice::LineKind>(i))), counts[i],
                  loaded.catalogue.sort_lines.size(), out);
}

void print_quotas(const content::Loaded& loaded, std::ostream& out)
{
    const content::Counts counts = content::count(loaded);
    const auto row = [&](const std::string& name, std::size_t part)
    { print_row(name, part, counts.scenes, out); };
    out << "scenes\n";
    row("with a turn", counts.turns);
    row("with a chair", counts.chairs);
    row("with takes", counts.takes);
    row("in the second person", counts.second_person);
    row("led by the quiet half", counts.quiet_leads);
    row("pleasant or mixed", counts.pleasant);
    row("drafts", counts.drafts);
    for (std::size_t i = 0; i < counts.tiers.size(); ++i)
        row("of tier " + std::to_string(i + 1), counts.tiers[i]);
    out << "led by\n";
    for (const auto& [family, times] : counts.leads)
        row(family, times);
    out << "offering\n";
    for (const auto& [exercise, times] : counts.exercises)
        row(exercise, times);
    out << "touching\n";
    for (std::size_t i = 0; i < practice::topic_count; ++i)
        row(std::string(practice::name_of(static_cast<practice::Topic>(i))), counts.topics[i]);
    print_line_kinds(loaded, out);
}

} // namespace

int check_levels(const CheckLevelsOptions& options, std::ostream& out)
{
    const base::Result<content::Loaded> loaded = content::load(options.assets, options.levels);
    if (!loaded)
    {
        out << loaded.error().sentence() << '\n';
        return 1;
    }
    const std::vector<content::Finding> findings = content::lint(*loaded);
    for (const content::Finding& finding : findings)
        out << content::sentence(finding) << '\n';
    if (options.quotas == Quotas::printed)
        print_quotas(*loaded, out);
    const auto errors = static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(),
                      [](const content::Finding& finding)
                      { return finding.severity == content::Severity::error; }));
    out << summary(loaded->catalogue) << ": " << counted(errors, "error", "errors") << ", "
        << counted(findings.size() - errors, "warning", "warnings") << '\n';
    return errors > 0 ? 1 : 0;
}

} // namespace commands
