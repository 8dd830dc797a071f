#include "commands/words.hpp"

#include "base/text.hpp"
#include "commands/options.hpp"
#include "content/load.hpp"
#include "files/atomic_write.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <ostream>
#include <vector>

namespace commands
{

namespace
{

constexpr std::size_t largest_list = 1 << 20;
/// Shares are printed for words that at least so many lists have.
constexpr std::array<int, 3> agreed{5, 3, 2};

void print_wheel(const feelings::Wheel& wheel, std::ostream& out)
{
    for (std::size_t i = 0; i < wheel.words().size(); ++i)
        out << wheel.words()[i].text << '\t'
            << wheel.path_of(feelings::WordId{static_cast<std::uint16_t>(i)}) << '\n';
}

void print_known(const practice::Catalogue& catalogue, std::ostream& out)
{
    for (const feelings::KnownWords::Form& form : catalogue.known.forms())
        out << form.text << '\t' << catalogue.wheel[form.home].text << '\t'
            << feelings::name_of(form.manner) << '\n';
}

struct Listed
{
    std::string word;
    int lists = 0;
};

std::vector<Listed> read_list(const std::string& text)
{
    std::vector<Listed> listed;
    for (const std::string& line : base::split(text, '\n'))
    {
        const std::vector<std::string> parts = base::split(line, '\t');
        int lists = 0;
        if (parts.size() != 2 || line.starts_with('#') ||
            std::from_chars(parts[1].data(), parts[1].data() + parts[1].size(), lists).ec !=
                std::errc{})
            continue;
        listed.push_back({parts[0], lists});
    }
    return listed;
}

void print_cover(const std::vector<Listed>& listed, const feelings::KnownWords& known,
                 std::ostream& out)
{
    for (const int least : agreed)
    {
        std::size_t of = 0, covered = 0;
        for (const Listed& one : listed)
            if (one.lists >= least)
            {
                ++of;
                covered += known.find(one.word) != nullptr;
            }
        out << ">= " << least << " lists: " << covered << " of " << of << " ("
            << (of ? static_cast<double>(1'000 * covered / of) / 10 : 0.) << " %)\n";
    }
    for (const Listed& one : listed)
        if (!known.find(one.word))
            out << "  not known: " << one.word << " (" << one.lists << " lists)\n";
}

int print_word(const practice::Catalogue& catalogue, const std::string& typed,
               const base::Phrases& phrases, std::ostream& out)
{
    const feelings::KnownWords::Form* form = catalogue.known.find(typed);
    if (!form)
    {
        out << phrases.say("room.wheel.found.none") << '\n';
        return failed;
    }
    const std::string& home = catalogue.wheel[form->home].text;
    if (base::folded(typed) != home)
        out << phrases.say({"room.wheel.mark." + std::string(feelings::name_of(form->manner)),
                            {{"word", typed}, {"home", home}}})
            << '\n';
    out << catalogue.wheel.path_of(form->home) << '\n';
    const feelings::Card* card = catalogue.card(form->home);
    if (!card)
        return done;
    out << card->definition << '\n';
    for (const auto& [key, text] :
         {std::pair{"wheel.often-body", &card->body}, std::pair{"wheel.trigger", &card->trigger},
          std::pair{"wheel.need", &card->need}, std::pair{"wheel.lives", &card->line}})
        out << phrases.say(key) << ": " << *text << '\n';
    for (const feelings::Card::Unlike& unlike : card->unlike)
        out << phrases.say("wheel.unlike") << ' '
            << phrases.say({"wheel.unlike.one",
                            {{"word", catalogue.wheel[unlike.word].text},
                             {"difference", unlike.difference}}})
            << '\n';
    return done;
}

} // namespace

int words(const WordsOptions& options, const base::Phrases& phrases, std::ostream& out,
          std::ostream& err)
{
    const auto catalogue = content::load_words(options.assets);
    if (!catalogue)
    {
        err << "inword: " << catalogue.error().sentence() << '\n';
        return failed;
    }
    if (!options.word.empty())
        return print_word(catalogue->catalogue, options.word, phrases, out);
    if (!options.cover.empty())
    {
        const auto text = files::read_file(options.cover, largest_list);
        if (!text)
        {
            err << "inword: " << text.error().sentence() << '\n';
            return failed;
        }
        print_cover(read_list(*text), catalogue->catalogue.known, out);
    }
    else if (options.known)
        print_known(catalogue->catalogue, out);
    else
        print_wheel(catalogue->catalogue.wheel, out);
    return done;
}

} // namespace commands
