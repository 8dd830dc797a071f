#include "feelings/wheel.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace feelings
{

base::Result<void> Wheel::add(const WheelOutline::Entry& entry, Ring ring,
                              std::optional<std::size_t> family, std::optional<WordId> parent,
                              bool quiet)
{
    const WordId id{static_cast<std::uint16_t>(m_words.size())};
    if (!m_by_text.emplace(base::folded(entry.text), id).second)
        return base::Error{"", entry.text, "expected each word once on the wheel"};
    m_words.push_back(
        {entry.text, entry.valence, entry.energy, ring, family, parent, quiet, false, {}});
    if (parent)
        m_words[parent->index].finer.push_back(id);
    if (ring == Ring::family)
        m_families.push_back({id, entry.glyph});
    const Ring next = ring == Ring::family ? Ring::second : Ring::third;
    for (const WheelOutline::Entry& finer : entry.finer)
        if (auto added = add(finer, next, family, id, quiet); !added)
            return added;
    return {};
}

base::Result<WordId> Wheel::known(const std::string& text, const char* list) const
{
    if (const auto id = find(text))
        return *id;
    return base::Error{"", text, std::string("expected a word of the wheel in ") + list};
}

base::Result<Wheel> Wheel::build(const WheelOutline& outline)
{
    Wheel wheel;
    for (const WheelOutline::Entry& state : outline.hub)
        if (auto added = wheel.add(state, Ring::hub, {}, {}, false); !added)
            return added.error();
    for (std::size_t i = 0; i < outline.families.size(); ++i)
        if (auto added =
                wheel.add(outline.families[i], Ring::family, i, {}, outline.families[i].quiet);
            !added)
            return added.error();
    for (const auto& [from, to] : outline.bridges)
    {
        const auto a = wheel.known(from, "bridges"), b = wheel.known(to, "bridges");
        if (!a || !b)
            return !a ? a.error() : b.error();
        wheel.m_bridges.emplace_back(std::min(*a, *b), std::max(*a, *b));
    }
    for (const std::string& text : outline.story_words)
    {
        const auto id = wheel.known(text, "story_words");
        if (!id)
            return id.error();
        wheel.m_words[id->index].story = true;
    }
    return wheel;
}

std::vector<WordId> Wheel::hub() const
{
    std::vector<WordId> states;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        if (m_words[i].ring == Ring::hub)
            states.push_back({static_cast<std::uint16_t>(i)});
    return states;
}

std::optional<WordId> Wheel::find(std::string_view text) const
{
    const auto found = m_by_text.find(base::folded(text));
    return found == m_by_text.end() ? std::nullopt : std::optional(found->second);
}

bool Wheel::bridged(WordId a, WordId b) const
{
    return std::find(m_bridges.begin(), m_bridges.end(),
                     std::pair(std::min(a, b), std::max(a, b))) != m_bridges.end();
}

int Wheel::rings_finer(WordId finer, WordId broader) const
{
    int rings = 0;
    for (std::optional<WordId> at = finer; at; at = (*this)[*at].parent, ++rings)
        if (*at == broader)
            return rings;
    return 0;
}

std::string Wheel::path_of(WordId id) const
{
    const Word& word = (*this)[id];
    if (word.ring == Ring::hub)
        return "hub/" + word.text;
    return word.parent ? path_of(*word.parent) + "/" + word.text : word.text;
}

const std::string* Card::difference_from(WordId other) const
{
    const auto found = std::find_if(unlike.begin(), unlike.end(),
                                    [&](const Unlike& one) { return one.word == other; });
    return found == unlike.end() ? nullptr : &found->difference;
}

} // namespace feelings
