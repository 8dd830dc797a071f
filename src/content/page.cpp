#include "content/page.hpp"

#include "files/json_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace content
{

namespace
{

constexpr int newest_format = 1;
constexpr files::Length schema_length{1, 200};
constexpr files::Length word_length{2, 31};
constexpr int weight_step = 5;

bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// What the schema allows a word to be made of.
bool is_word_like(std::string_view text)
{
    return !text.empty() && is_small(text.front()) &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return is_small(c) || c == '\'' || c == ' ' || c == '-'; });
}

} // namespace

Page::Page(std::string file)
    : m_faults(std::move(file))
{
}

void Page::fault(const files::Reader& at, std::string_view code, std::string what)
{
    m_named.push_back({{file(), at.pointer(), std::move(what)}, code, Severity::error});
}

void Page::add_to(std::vector<Finding>& findings) const
{
    for (const base::Error& error : m_faults.all())
        findings.push_back({error, "format", Severity::error});
    findings.insert(findings.end(), m_named.begin(), m_named.end());
}

void read_page(const std::filesystem::path& path, const files::GuardLimits& limits,
               std::vector<Finding>& findings,
               const std::function<void(Page&, const files::Reader&)>& visit)
{
    const base::Result<nlohmann::json> document = files::read_json(path, limits);
    if (!document)
    {
        findings.push_back({document.error(), "format", Severity::error});
        return;
    }
    Page page(path.string());
    const files::Reader reader(*document, page.faults());
    if (reader.expect_object())
    {
        reader.optional_text("$schema", schema_length);
        reader.integer("format", newest_format, newest_format);
        if (page.count() == 0)
            visit(page, reader);
    }
    page.add_to(findings);
}

bool is_slug(std::string_view text)
{
    return !text.empty() && is_small(text.front()) &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return is_small(c) || is_digit(c) || c == '-'; });
}

bool is_locale(std::string_view text)
{
    const std::size_t language = std::min(text.find('-'), text.size());
    if (language < 2 || language > 3 ||
        !std::all_of(text.begin(), text.begin() + language, is_small))
        return false;
    const std::string_view region = text.substr(language);
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return region.empty() || (region.size() == 3 && is_capital(region[1]) && is_capital(region[2]));
}

bool in_locale(Page& page, const files::Reader& document, std::string_view expected)
{
    const std::size_t before = page.count();
    const std::string locale = document.text("locale", {2, 6});
    if (page.count() == before && !is_locale(locale))
        document.child("locale").fault("expected a locale such as \"en\" or \"pt-BR\"");
    else if (page.count() == before && !expected.empty() && locale != expected)
        page.fault(document.child("locale"), "locale",
                   "expected the base locale \"" + std::string(expected) + "\", found \"" + locale +
                       "\"; other locales stand in files of their own");
    return page.count() == before;
}

std::string read_slug(const files::Reader& parent, std::string_view key, files::Length length)
{
    const files::Reader place = parent.child(key);
    std::string slug = place.as_text(length);
    if (!slug.empty() && !is_slug(slug))
        place.fault("expected small letters, digits and hyphens, a letter first");
    return slug;
}

std::vector<std::string> read_distinct(const files::Reader& parent, std::string_view key,
                                       files::Length each_length)
{
    std::vector<std::string> texts;
    parent.each(key,
                [&](const files::Reader& item)
                {
                    std::string text = item.as_text(each_length);
                    if (std::find(texts.begin(), texts.end(), text) != texts.end())
                        item.fault("expected every text of this list once");
                    texts.push_back(std::move(text));
                });
    return texts;
}

void read_list(const files::Reader& parent, std::string_view key, std::size_t least,
               std::size_t most, const std::function<void(const files::Reader&)>& visit)
{
    const files::Reader list = parent.child(key);
    if (list.expect_list(least, most))
        list.each_item(visit);
}

int read_weight(const files::Reader& parent)
{
    const int weight = parent.integer("weight", 0, 100);
    if (weight % weight_step != 0)
        parent.child("weight").fault("expected a multiple of 5, found " + std::to_string(weight));
    return weight;
}

std::string read_word_text(const files::Reader& at)
{
    std::string text = at.as_text(word_length);
    if (text.empty() || is_word_like(text))
        return text;
    at.fault("expected a word in small letters");
    return {};
}

std::optional<feelings::WordId> read_word(Page& page, const files::Reader& at,
                                          const feelings::Wheel& wheel)
{
    const std::string text = read_word_text(at);
    if (text.empty())
        return std::nullopt;
    const std::optional<feelings::WordId> word = wheel.find(text);
    if (!word)
        page.fault(at, "unknown-word", "expected a word of the wheel, found \"" + text + "\"");
    return word;
}

std::string family_file(const feelings::Wheel& wheel, feelings::WordId word)
{
    const std::optional<std::size_t> family = wheel[word].family;
    return family ? wheel[wheel.families()[*family].word].text : "hub";
}

} // namespace content
