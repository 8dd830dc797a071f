#pragma once

#include "base/message.hpp"

#include <filesystem>
#include <iosfwd>
#include <string>

namespace commands
{

struct WordsOptions
{
    std::filesystem::path assets;
    bool known = false;          ///< Every form with its home and mark.
    std::string word;            ///< Whose card is printed, or that of the word nearest to it.
    std::filesystem::path cover; ///< A list "word<TAB>number of lists" to hold ours against.
};

/// `inword words gutted`: what that word is and the card of the one nearest to it. Without an
/// option the words of the wheel, one per line, `word<TAB>path`; `--known` every form that is
/// known, `form<TAB>home<TAB>mark`; `--cover FILE` how many words of a list are among them, by the
/// number of lists that agree on each. 1 when nothing could be read.
int words(const WordsOptions& options, const base::Phrases& phrases, std::ostream& out,
          std::ostream& err);

} // namespace commands
