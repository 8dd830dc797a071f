#include "practice/named.hpp"

#include "base/text.hpp"

namespace practice
{

NamedWord named_word(const Catalogue& catalogue, std::string_view typed)
{
    const std::string text{base::trimmed(typed)};
    if (const auto own = catalogue.wheel.find(text))
        return {catalogue.wheel[*own].text, catalogue.wheel[*own].text, {}};
    const feelings::KnownWords::Form* form = catalogue.known.find(text);
    if (!form || form->manner == feelings::Manner::vague)
        return {text, "", {}};
    return {text, catalogue.wheel[form->home].text, {}};
}

std::optional<feelings::WordId> word_said(const Catalogue& catalogue, std::string_view typed)
{
    if (const auto own = catalogue.wheel.find(typed))
        return own;
    const feelings::KnownWords::Form* form = catalogue.known.find(typed);
    if (!form)
        return std::nullopt;
    return catalogue.known.headword(*form) == catalogue.wheel[form->home].text
               ? std::optional(form->home)
               : std::nullopt;
}

} // namespace practice
