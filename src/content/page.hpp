#pragma once

#include "content/finding.hpp"
#include "feelings/wheel.hpp"
#include "files/getters.hpp"
#include "files/guard.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content
{

/// One file while it is being read: what its getters note (rule "format") and what the rules
/// beyond the format note, together.
class Page
{
public:
    explicit Page(std::string file);

    files::Faults& faults()
    {
        return m_faults;
    }
    const std::string& file() const
    {
        return m_faults.file();
    }
    /// Notes that a rule with a name of its own is broken at a place.
    void fault(const files::Reader& at, std::string_view code, std::string what);
    /// Grows with every fault: the same before and after a part means that the part was sound.
    std::size_t count() const
    {
        return m_faults.count() + m_named.size();
    }
    /// All faults of the page, those of the format first.
    void add_to(std::vector<Finding>& findings) const;

private:
    files::Faults m_faults;
    std::vector<Finding> m_named;
};

/// Reads a JSON file, checks its first lines ($schema, format, and locale unless told otherwise)
/// and hands the document to `visit`. All that is wrong goes to `findings`; `visit` is not called
/// for a file that is no sound JSON object of this format.
void read_page(const std::filesystem::path& path, const files::GuardLimits& limits,
               std::vector<Finding>& findings,
               const std::function<void(Page&, const files::Reader&)>& visit);

/// "morning-after": a small letter, then small letters, digits and hyphens.
bool is_slug(std::string_view text);
/// "en", "pt-BR".
bool is_locale(std::string_view text);
/// Notes a fault and gives back false unless the file says it is written in `expected`.
bool in_locale(Page& page, const files::Reader& document, std::string_view expected);

/// A text that must be a slug of so many characters.
std::string read_slug(const files::Reader& parent, std::string_view key, files::Length length);
/// A list of texts, none of them twice.
std::vector<std::string> read_distinct(const files::Reader& parent, std::string_view key,
                                       files::Length each_length);
/// Visits every item of a list that must be there and hold so many; notes a fault otherwise.
void read_list(const files::Reader& parent, std::string_view key, std::size_t least,
               std::size_t most, const std::function<void(const files::Reader&)>& visit);
/// A closeness in percent: a multiple of 5 from 0 to 100.
int read_weight(const files::Reader& parent);
/// A text that can be a word of a wheel: small letters, with spaces, hyphens or apostrophes.
std::string read_word_text(const files::Reader& at);
/// A word of the wheel at this place; noted as "unknown-word" when the wheel does not have it.
std::optional<feelings::WordId> read_word(Page& page, const files::Reader& at,
                                          const feelings::Wheel& wheel);

/// What the file of a word is called: its family, or "hub".
std::string family_file(const feelings::Wheel& wheel, feelings::WordId word);

} // namespace content
