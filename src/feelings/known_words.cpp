#include "feelings/known_words.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace feelings
{

namespace
{

constexpr std::array<std::string_view, 5> names_of_manners{"plain", "story", "verdict", "body",
                                                           "vague"};

/// What stands before a feeling and does not change which it is. "Not" is none of these.
constexpr std::array<std::string_view, 20> small_words{
    "i feel ",  "i am ",  "i'm ",      "im ",     "feeling ", "felt ", "feel ",
    "a bit ",   "bit ",   "a little ", "very ",   "really ",  "so ",   "quite ",
    "kind of ", "kinda ", "sort of ",  "pretty ", "totally ", "just "};

std::string_view without_small_words(std::string_view text)
{
    const auto small = std::find_if(small_words.begin(), small_words.end(),
                                    [&](std::string_view word) { return text.starts_with(word); });
    return small == small_words.end() ? text : without_small_words(text.substr(small->size()));
}

} // namespace

std::string_view name_of(Manner manner)
{
    return names_of_manners.at(static_cast<std::size_t>(manner));
}

std::span<const std::string_view> manner_names()
{
    return names_of_manners;
}

std::string known_form(std::string_view text)
{
    std::string spaced{text};
    std::replace(spaced.begin(), spaced.end(), '-', ' ');
    return base::folded(spaced);
}

std::uint64_t letters_of(std::string_view folded)
{
    std::uint64_t letters = 0;
    for (const char c : folded)
        letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) % 64);
    return letters;
}

KnownWords::KnownWords(const Wheel& wheel)
{
    for (std::size_t i = 0; i < wheel.words().size(); ++i)
    {
        const Word& word = wheel.words()[i];
        put({word.text, known_form(word.text), WordId{static_cast<std::uint16_t>(i)},
             word.story ? Manner::story : Manner::plain, 0, std::nullopt});
    }
}

void KnownWords::put(Form form)
{
    form.signature = letters_of(form.folded);
    m_by_form.emplace(form.folded, m_forms.size());
    m_forms.push_back(std::move(form));
}

std::optional<KnownWords::Clash> KnownWords::add(const Wheel& wheel, KnownWord word)
{
    std::vector<Form> forms;
    const auto take = [&](const std::string& text) -> std::optional<Clash>
    {
        Form form{text, known_form(text), word.home, word.manner, 0, m_words.size()};
        if (const auto taken = m_by_form.find(form.folded); taken != m_by_form.end())
        {
            const Form& first = m_forms[taken->second];
            return Clash{text, first.known ? m_words[*first.known].text : first.text};
        }
        // A hyphen more or less is no other form.
        if (std::none_of(forms.begin(), forms.end(),
                         [&](const Form& other) { return other.folded == form.folded; }))
            forms.push_back(std::move(form));
        return std::nullopt;
    };
    const bool of_wheel = wheel.find(word.text).has_value();
    if (!of_wheel)
        if (auto clash = take(word.text))
            return clash;
    for (const std::string& form : word.forms)
        if (auto clash = take(form))
            return clash;
    for (Form& form : forms)
        put(std::move(form));
    m_words.push_back(std::move(word));
    return std::nullopt;
}

const KnownWords::Form* KnownWords::find(std::string_view typed) const
{
    const std::string folded = known_form(typed);
    if (const auto whole = m_by_form.find(folded); whole != m_by_form.end())
        return &m_forms[whole->second];
    const auto bare = m_by_form.find(std::string(without_small_words(folded)));
    return bare == m_by_form.end() ? nullptr : &m_forms[bare->second];
}

} // namespace feelings
