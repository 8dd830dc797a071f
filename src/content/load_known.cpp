#include "content/load_known.hpp"

#include "base/text.hpp"
#include "content/folder.hpp"
#include "content/page.hpp"

#include <algorithm>
#include <utility>

namespace content
{

namespace
{

constexpr files::Length form_length{1, 40};
constexpr std::size_t most_forms = 60;

/// Small letters, digits, and what stands between them in a phrase.
bool is_form(std::string_view text)
{
    const auto plain = [](char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ' || c == '-' ||
               c == '\'' || c == '&' || c == '/' || static_cast<unsigned char>(c) >= 0x80;
    };
    return !text.empty() && text == base::trimmed(text) &&
           std::all_of(text.begin(), text.end(), plain) && text.find("  ") == text.npos;
}

std::string read_form(Page& page, const files::Reader& parent, std::string_view key)
{
    std::string form = parent.text(key, form_length);
    if (!form.empty() && !is_form(form))
        page.fault(parent.child(key), "known-form",
                   "expected small letters, as a word is typed, found \"" + form + "\"");
    return form;
}

feelings::KnownWord read_word(Page& page, const files::Reader& reader, const std::string& home,
                              const feelings::Wheel& wheel)
{
    reader.only_keys({"word", "home", "mark", "forms"});
    feelings::KnownWord word;
    word.text = read_form(page, reader, "word");
    const files::Reader at = reader.child("home");
    if (const auto found = content::read_word(page, at, wheel))
    {
        word.home = *found;
        if (const std::string belongs = family_file(wheel, *found); belongs != home)
            page.fault(at, "known-home", "expected this word in " + belongs + ".json");
    }
    word.manner = static_cast<feelings::Manner>(reader.one_of("mark", feelings::manner_names()));
    for (std::string& form : read_distinct(reader, "forms", form_length))
    {
        if (!is_form(form))
            page.fault(reader.child("forms"), "known-form",
                       "expected small letters, as a word is typed, found \"" + form + "\"");
        word.forms.push_back(std::move(form));
    }
    if (word.forms.size() > most_forms)
        reader.child("forms").fault("expected at most " + std::to_string(most_forms));
    return word;
}

/// A word of the wheel is its own home, and its mark is the wheel's.
void check_own(Page& page, const files::Reader& reader, const feelings::KnownWord& word,
               const feelings::Wheel& wheel)
{
    const auto own = wheel.find(word.text);
    if (!own)
        return;
    const bool story = word.manner == feelings::Manner::story;
    if (*own != word.home)
        page.fault(reader.child("home"), "known-home", "expected a word of the wheel at home");
    if (wheel[*own].story != story || (!story && word.manner != feelings::Manner::plain))
        page.fault(reader.child("mark"), "known-mark",
                   wheel[*own].story ? "expected \"story\", as on the wheel"
                                     : "expected \"plain\" for a word of the wheel");
}

void take_word(Page& page, const files::Reader& reader, const std::string& home, Loaded& loaded)
{
    const std::size_t before = page.count();
    practice::Catalogue& catalogue = loaded.catalogue;
    feelings::KnownWord word = read_word(page, reader, home, catalogue.wheel);
    if (page.count() != before)
        return;
    check_own(page, reader, word, catalogue.wheel);
    if (page.count() != before)
        return;
    if (const auto clash = catalogue.known.add(catalogue.wheel, std::move(word)))
        page.fault(reader.child("forms"), "known-twice",
                   "expected every form once, but \"" + clash->form + "\" stands at \"" +
                       clash->taken_by + "\" already");
    else
        loaded.origins.known.push_back({page.file(), reader.pointer()});
}

} // namespace

void read_known_words(const std::filesystem::path& folder, const std::string& locale,
                      Loaded& loaded)
{
    loaded.catalogue.known = feelings::KnownWords(loaded.catalogue.wheel);
    for (const std::filesystem::path& path : json_files(folder, loaded.faults))
        read_page(path, files::level_limits, loaded.faults,
                  [&](Page& page, const files::Reader& document)
                  {
                      document.only_keys({"$schema", "format", "locale", "words"});
                      if (!in_locale(page, document, locale))
                          return;
                      const std::string home = path.stem().string();
                      read_list(document, "words", 1, 1'000,
                                [&](const files::Reader& word)
                                { take_word(page, word, home, loaded); });
                  });
}

} // namespace content
