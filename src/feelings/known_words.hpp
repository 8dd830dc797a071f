#pragma once

#include "feelings/wheel.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace feelings
{

/// What kind of word it is that people type when they are asked what they feel.
enum class Manner
{
    plain,   ///< A feeling.
    story,   ///< What happened, or what others did; "and what did that feel like?"
    verdict, ///< A judgement on oneself or another.
    body,    ///< A sensation or a state of the body.
    vague    ///< It says too little to stand anywhere.
};
std::string_view name_of(Manner manner);
/// All names, by Manner.
std::span<const std::string_view> manner_names();

/// A word that is not on the wheel, or further forms of one that is.
struct KnownWord
{
    std::string text;
    WordId home; ///< The nearest word of the wheel.
    Manner manner = Manner::plain;
    std::vector<std::string> forms; ///< Inflections, spellings, slips of the pen; without `text`.
};

/// Every form under which a word of the wheel is known, each once.
class KnownWords
{
public:
    /// One form: a word of the wheel itself, a known word, or one of its forms.
    struct Form
    {
        std::string text;   ///< As it is written.
        std::string folded; ///< As it is compared: see `known_form`.
        WordId home;
        Manner manner = Manner::plain;
        std::uint64_t signature = 0;      ///< Which letters it has: see `letters_of`.
        std::optional<std::size_t> known; ///< Of words(); nothing for the wheel's own spelling.
    };
    /// A form that stands twice: where it stood first.
    struct Clash
    {
        std::string form;
        std::string taken_by;
    };

    KnownWords() = default;
    explicit KnownWords(const Wheel& wheel);

    /// Takes a word in, or says which of its forms is taken; then nothing of it is taken in.
    std::optional<Clash> add(const Wheel& wheel, KnownWord word);

    std::span<const KnownWord> words() const
    {
        return m_words;
    }
    /// The wheel's words first, then in the order of `add`.
    std::span<const Form> forms() const
    {
        return m_forms;
    }
    /// The word that a form is one of.
    std::string_view headword(const Form& form) const
    {
        return form.known ? m_words[*form.known].text : form.text;
    }
    /// Case, accents, hyphens and small words before it ("a bit", "I feel") are forgiven.
    const Form* find(std::string_view typed) const;

private:
    void put(Form form);

    std::vector<KnownWord> m_words;
    std::vector<Form> m_forms;
    std::unordered_map<std::string, std::size_t> m_by_form;
};

/// base::folded, with hyphens as spaces.
std::string known_form(std::string_view text);
/// A bit for each letter that occurs; other characters share the rest.
std::uint64_t letters_of(std::string_view folded);

} // namespace feelings
