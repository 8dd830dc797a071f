#include "content/load_cards.hpp"

#include "content/folder.hpp"
#include "content/page.hpp"

#include <utility>

namespace content
{

namespace
{

constexpr files::Length definition_length{15, 140};
constexpr files::Length difference_length{3, 90};
constexpr files::Length body_length{3, 80};
constexpr files::Length trigger_length{3, 90};
constexpr files::Length need_length{3, 90};
constexpr files::Length line_length{15, 140};

feelings::Card read_card(Page& page, const files::Reader& reader, const feelings::Wheel& wheel)
{
    reader.only_keys({"word", "definition", "unlike", "body", "trigger", "need", "line"});
    feelings::Card card;
    card.definition = reader.text("definition", definition_length);
    read_list(reader, "unlike", 2, 3,
              [&](const files::Reader& item)
              {
                  item.only_keys({"word", "difference"});
                  const auto word = read_word(page, item.child("word"), wheel);
                  std::string difference = item.text("difference", difference_length);
                  if (word)
                      card.unlike.push_back({*word, std::move(difference)});
              });
    card.body = reader.text("body", body_length);
    card.trigger = reader.text("trigger", trigger_length);
    card.need = reader.text("need", need_length);
    card.line = reader.text("line", line_length);
    return card;
}

void take_card(Page& page, const files::Reader& reader, const std::string& home, Loaded& loaded)
{
    const std::size_t before = page.count();
    practice::Catalogue& catalogue = loaded.catalogue;
    const files::Reader name = reader.child("word");
    const auto word = read_word(page, name, catalogue.wheel);
    feelings::Card card = read_card(page, reader, catalogue.wheel);
    if (!word)
        return;
    const std::string belongs = family_file(catalogue.wheel, *word);
    if (belongs != home)
        page.fault(name, "card-home", "expected this card in " + belongs + ".json");
    if (catalogue.cards[word->index])
        page.fault(name, "duplicate-id", "expected one card for each word, found a second");
    if (page.count() != before)
        return;
    catalogue.cards[word->index] = std::move(card);
    loaded.origins.cards[word->index] = {page.file(), reader.pointer()};
}

} // namespace

void read_cards(const std::filesystem::path& folder, const std::string& locale, Loaded& loaded)
{
    const std::size_t words = loaded.catalogue.wheel.words().size();
    loaded.catalogue.cards.resize(words);
    loaded.origins.cards.resize(words);
    for (const std::filesystem::path& path : json_files(folder, loaded.faults))
        read_page(path, files::level_limits, loaded.faults,
                  [&](Page& page, const files::Reader& document)
                  {
                      document.only_keys({"$schema", "format", "locale", "cards"});
                      if (!in_locale(page, document, locale))
                          return;
                      const std::string home = path.stem().string();
                      read_list(document, "cards", 1, 500,
                                [&](const files::Reader& card)
                                { take_card(page, card, home, loaded); });
                  });
}

} // namespace content
