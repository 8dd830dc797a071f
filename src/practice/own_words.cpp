#include "practice/own_words.hpp"

#include "base/text.hpp"
#include "practice/named.hpp"

#include <algorithm>

namespace practice
{

namespace
{

class Gathering
{
public:
    explicit Gathering(const Catalogue& catalogue)
        : m_catalogue(catalogue)
    {
    }

    void take(const Evening& evening)
    {
        for (const Event& event : evening.events)
            if (const auto* attempt = std::get_if<Attempt>(&event.body);
                attempt && attempt->step.exercise != Exercise::recall)
                for (const Filled& filled : attempt->answer.filled)
                    if (const auto* words = std::get_if<Words>(&filled.value))
                        for (const NamedWord& word : words->words)
                            say(word, event.when.day);
    }

    void place(const Document& document)
    {
        if (document.entry.room != own_words_room)
            return;
        if (const auto* words = document.entry.fields.get<Words>(own_word_field))
            for (const NamedWord& word : words->words)
                if (OwnWord* own = find(word.text))
                    own->home = word.home;
    }

    std::vector<OwnWord> finish()
    {
        std::stable_sort(m_words.begin(), m_words.end(),
                         [](const OwnWord& a, const OwnWord& b) { return b.last < a.last; });
        return std::move(m_words);
    }

private:
    OwnWord* find(std::string_view text)
    {
        const std::string folded = base::folded(text);
        const auto found =
            std::find_if(m_words.begin(), m_words.end(),
                         [&](const OwnWord& word) { return base::folded(word.text) == folded; });
        return found == m_words.end() ? nullptr : &*found;
    }

    void say(const NamedWord& word, base::Day day)
    {
        if (word.text.empty() || word_said(m_catalogue, word.text))
            return;
        OwnWord* own = find(word.text);
        if (!own)
            own = &m_words.emplace_back();
        own->text = word.text;
        own->last = day;
        ++own->times;
        if (!word.home.empty())
            own->home = word.home;
    }

    const Catalogue& m_catalogue;
    std::vector<OwnWord> m_words;
};

} // namespace

std::vector<OwnWord> own_words(const Catalogue& catalogue, const History& history)
{
    Gathering gathering(catalogue);
    for (const Evening& evening : history.evenings)
        gathering.take(evening);
    for (const Document& document : history.documents)
        gathering.place(document);
    return gathering.finish();
}

std::vector<OwnWord> own_words_like(const std::vector<OwnWord>& words, std::string_view typed,
                                    std::size_t most)
{
    const std::string start = base::folded(typed);
    std::vector<OwnWord> found;
    for (const OwnWord& word : words)
        if (!start.empty() && found.size() < most && base::folded(word.text).starts_with(start))
            found.push_back(word);
    return found;
}

const OwnWord* own_word(const std::vector<OwnWord>& words, std::string_view text)
{
    const std::string folded = base::folded(text);
    const auto found =
        std::find_if(words.begin(), words.end(),
                     [&](const OwnWord& word) { return base::folded(word.text) == folded; });
    return found == words.end() ? nullptr : &*found;
}

} // namespace practice
