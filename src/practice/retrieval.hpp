#pragma once

#include "practice/catalogue.hpp"
#include "practice/event.hpp"
#include "practice/fsrs.hpp"
#include "practice/recall.hpp"

#include <optional>
#include <string>
#include <vector>

namespace practice
{

/// One word looked for once, and how that went.
struct Retrieval
{
    feelings::WordId word;
    Path path = Path::recognise;
    fsrs::Grade grade = fsrs::Grade::good;
    std::optional<feelings::WordId> said; ///< What was said; nothing for blank and loose words.
    std::string context; ///< The scene, pair or prompt that asked: three of them make a word held.
    bool asked = true;   ///< The word was asked for; else it came by itself.

    bool found() const
    {
        return grade != fsrs::Grade::again;
    }
};

/// Which words an answer retrieved, and which it was asked for and did not (game.md 6): unaided and
/// exact is good; with a hint, or a word under the same word, is hard; else again. Words chosen on
/// the wheel for a scene, and typed ones before it, count where they are a closest fit. Own entries
/// are never graded.
std::vector<Retrieval> retrievals(const Catalogue& catalogue, const Attempt& attempt);

} // namespace practice
