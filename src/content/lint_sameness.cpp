#include "content/lint_set.hpp"

#include "content/lint_words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace content
{

namespace
{

constexpr std::size_t shingle_words = 3;
constexpr double too_alike = 0.25; ///< Jaccard of the two texts' word triples.
constexpr std::size_t most_alike_ends = 3;
constexpr std::size_t scenes_per_closing_class = 4; ///< One scene in so many may close alike.
constexpr std::size_t short_sentence = 4;           ///< Words of a last line that is a button.

/// Notes for the text of a scene.
Notes notes_for(const Loaded& loaded, std::size_t scene, std::vector<Finding>& findings)
{
    const SceneOrigin& origin = loaded.origins.scenes[scene];
    return {findings, origin.file, origin.place + "/text"};
}

std::set<std::string> shingles(const std::vector<Token>& tokens)
{
    std::set<std::string> found;
    for (std::size_t i = 0; i + shingle_words <= tokens.size(); ++i)
        found.insert(tokens[i].word + ' ' + tokens[i + 1].word + ' ' + tokens[i + 2].word);
    return found;
}

/// Compares every two scenes that share a word triple at all.
void check_alike(const Loaded& loaded, const std::vector<std::vector<Token>>& texts,
                 std::vector<Finding>& findings)
{
    std::unordered_map<std::string, std::vector<std::size_t>> holders;
    std::vector<std::size_t> sizes;
    for (std::size_t later = 0; later < texts.size(); ++later)
    {
        const std::set<std::string> own = shingles(texts[later]);
        sizes.push_back(own.size());
        std::map<std::size_t, std::size_t> shared;
        for (const std::string& shingle : own)
        {
            for (const std::size_t earlier : holders[shingle])
                ++shared[earlier];
            holders[shingle].push_back(later);
        }
        for (const auto& [earlier, common] : shared)
        {
            const auto both = static_cast<double>(sizes[earlier] + sizes[later] - common);
            const double alike = static_cast<double>(common) / both;
            if (alike >= too_alike)
                notes_for(loaded, later, findings)
                    .error("near-duplicate", "shares " + std::to_string(std::lround(100 * alike)) +
                                                 " % of its word triples with " +
                                                 loaded.catalogue.scenes[earlier].id);
        }
    }
}

std::string opening_of(const std::vector<Token>& tokens)
{
    return tokens.size() < 2 ? "" : tokens[0].word + " " + tokens[1].word;
}

std::string closing_of(const std::vector<Token>& tokens)
{
    return tokens.empty() ? "" : tokens.back().word;
}

/// How a scene takes its leave; empty for a plain sentence and for one that breaks off.
std::string closing_class(const practice::Scene& scene)
{
    const std::string_view text = base::trimmed(scene.text);
    if (text.ends_with("”"))
        return "on something said";
    const std::vector<base::Span> sentences = single_sentences(text);
    if (sentences.empty() || !(text.ends_with('.') || text.ends_with('?')))
        return "";
    const base::Span last = sentences.back();
    return word_count(text.substr(last.begin, last.end - last.begin)) <= short_sentence
               ? "on a very short sentence"
               : "";
}

/// Notes the pattern at every scene beyond the allowed number.
class Pattern
{
public:
    Pattern(std::string_view code, std::size_t most)
        : m_code(code)
        , m_most(most)
    {
    }

    void count(const std::string& pattern, Notes notes)
    {
        if (!pattern.empty() && ++m_times[pattern] > m_most)
            notes.warning(m_code,
                          "more than " + std::to_string(m_most) + " scenes do so: " + pattern);
    }

private:
    std::string_view m_code;
    std::size_t m_most;
    std::map<std::string, std::size_t> m_times;
};

void check_ends(const Loaded& loaded, const std::vector<std::vector<Token>>& texts,
                std::vector<Finding>& findings)
{
    Pattern openings("opening", most_alike_ends), closings("closing", most_alike_ends);
    Pattern classes("closing", std::max(most_alike_ends, texts.size() / scenes_per_closing_class));
    for (std::size_t i = 0; i < texts.size(); ++i)
    {
        const Notes notes = notes_for(loaded, i, findings);
        openings.count(opening_of(texts[i]), notes);
        closings.count(closing_of(texts[i]), notes);
        classes.count(closing_class(loaded.catalogue.scenes[i]), notes);
    }
}

/// A worn phrase is counted once a scene.
void check_worn(const Loaded& loaded, const std::vector<std::vector<Token>>& texts,
                std::vector<Finding>& findings)
{
    for (const lexicon::Rationed& ration : lexicon::rationed())
    {
        const std::size_t share = ration.per_scenes ? texts.size() / ration.per_scenes : 0;
        const std::size_t most = std::max(ration.at_least, share);
        std::size_t used = 0;
        for (std::size_t i = 0; i < texts.size(); ++i)
            if (!first_of(ration.phrases, texts[i]).empty() && ++used > most)
                notes_for(loaded, i, findings)
                    .warning("worn", "\"" + std::string(ration.name) + "\": expected in at most " +
                                         std::to_string(most) + " of the scenes, here the " +
                                         std::to_string(used) + ". time");
    }
}

} // namespace

void lint_sameness(const Loaded& loaded, std::vector<Finding>& findings)
{
    std::vector<std::vector<Token>> texts;
    for (const practice::Scene& scene : loaded.catalogue.scenes)
        texts.push_back(tokens_of(scene.text));
    check_alike(loaded, texts, findings);
    check_ends(loaded, texts, findings);
    check_worn(loaded, texts, findings);
}

} // namespace content
