#include "scenes/word_card.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace scenes
{

namespace
{

constexpr float beside_from = 440;
constexpr std::size_t most_also = 12;

/// One thing a card says; the definition alone has no lead.
struct CardSection
{
    enum class Text
    {
        running,
        lines ///< Each of a thing of its own.
    };

    std::string lead;
    std::string text;
    Text kind = Text::running;
};

class CardText
{
public:
    CardText(ui::Board& board, const Backstage& backstage, engine::Rect area)
        : m_board(board)
        , m_backstage(backstage)
        , m_area(area)
        , m_y(area.y)
    {
    }

    void put(const CardSection& section)
    {
        if (!section.lead.empty())
            lead(section.lead);
        m_y = m_board.paragraph({m_area.x, m_y, m_area.w, 0}, ui::style::text, section.text);
    }
    void lead(const std::string& text)
    {
        m_y = m_board.paragraph({m_area.x, m_y + ui::space::small, m_area.w, 0}, ui::style::note,
                                text);
    }
    void twins(const feelings::Card& card)
    {
        const feelings::Wheel& wheel = m_backstage.sitting.catalogue().wheel;
        lead(m_backstage.say("room.wheel.unlike"));
        std::vector<ui::ListRow> rows;
        for (const feelings::Card::Unlike& unlike : card.unlike)
            rows.push_back(
                {"beside." + wheel[unlike.word].text, wheel[unlike.word].text, unlike.difference});
        m_y = m_board.list("beside", {m_area.x, m_y + ui::space::hair, m_area.w, 0}, rows) +
              ui::space::small;
    }
    float bottom() const
    {
        return m_y;
    }

private:
    ui::Board& m_board;
    const Backstage& m_backstage;
    engine::Rect m_area;
    float m_y;
};

/// Known words that stand here: what else one might have said.
std::string also_said(const practice::Catalogue& catalogue, feelings::WordId word)
{
    std::vector<std::string> said;
    for (const feelings::KnownWord& known : catalogue.known.words())
        if (known.home == word && known.manner == feelings::Manner::plain &&
            known.text != catalogue.wheel[word].text && said.size() < most_also)
            said.push_back(known.text);
    return base::joined(said, ", ");
}

std::string differences(const Backstage& backstage, const feelings::Card& card)
{
    const feelings::Wheel& wheel = backstage.sitting.catalogue().wheel;
    std::vector<std::string> said;
    for (const feelings::Card::Unlike& unlike : card.unlike)
        said.push_back(backstage.say("wheel.unlike.one", {{"word", wheel[unlike.word].text},
                                                          {"difference", unlike.difference}}));
    return base::joined(said, "\n");
}

/// In the order they are read; what a card leaves empty is left out.
std::vector<CardSection> sections(const Backstage& backstage, feelings::WordId word, CardPart part)
{
    using Text = CardSection::Text;
    const practice::Catalogue& catalogue = backstage.sitting.catalogue();
    const feelings::Card* card = catalogue.card(word);
    if (!card)
        return {};
    std::vector<CardSection> all{{"", card->definition, Text::running}};
    const auto add = [&](const char* key, const std::string& text, Text kind = Text::running)
    {
        if (!text.empty())
            all.push_back({backstage.say(key), text, kind});
    };
    add("wheel.often-body", card->body);
    if (part != CardPart::beside_choice)
    {
        add("wheel.trigger", card->trigger);
        add("wheel.need", card->need);
    }
    else
        add("wheel.unlike", differences(backstage, *card), Text::lines);
    add("wheel.lives", card->line);
    if (part != CardPart::beside_choice)
        add("wheel.also", also_said(catalogue, word));
    return all;
}

} // namespace

std::string card_in_words(const Backstage& backstage, feelings::WordId word)
{
    std::vector<std::string> said;
    for (const CardSection& section : sections(backstage, word, CardPart::beside_choice))
    {
        const char* key =
            section.kind == CardSection::Text::lines ? "wheel.card.lines" : "wheel.card.part";
        said.push_back(section.lead.empty()
                           ? section.text
                           : backstage.say(key, {{"lead", section.lead}, {"text", section.text}}));
    }
    return base::joined(said, "\n\n");
}

float draw_card_text(ui::Board& board, const Backstage& backstage, engine::Rect area,
                     feelings::WordId word, CardPart part)
{
    CardText text(board, backstage, area);
    bool first = true;
    for (const CardSection& section : sections(backstage, word, part))
    {
        text.put(section);
        if (std::exchange(first, false) && part == CardPart::whole)
            text.twins(*backstage.sitting.catalogue().card(word));
    }
    return text.bottom();
}

float draw_twin_cards(ui::Board& board, const Backstage& backstage, engine::Rect area,
                      feelings::WordId word, feelings::WordId twin)
{
    const practice::Catalogue& catalogue = backstage.sitting.catalogue();
    const bool beside = area.w >= beside_from;
    const float width = beside ? (area.w - ui::space::large) / 2 : area.w;
    float y = area.y, lowest = area.y, x = area.x;
    for (const auto& [one, other] : {std::pair{word, twin}, std::pair{twin, word}})
    {
        const std::string& name = catalogue.wheel[one].text;
        float bottom = board.title({x, y, width, 0}, name, ui::style::heading, "twin." + name);
        const feelings::Card* card = catalogue.card(other);
        if (const std::string* difference = card ? card->difference_from(one) : nullptr)
            bottom = board.paragraph({x, bottom, width, 0}, ui::style::strong, *difference,
                                     "apart." + name);
        bottom = draw_card_text(board, backstage, {x, bottom + ui::space::small, width, 0}, one,
                                CardPart::beside_choice);
        lowest = std::max(lowest, bottom);
        if (beside)
            x += width + ui::space::large;
        else
            y = bottom + ui::space::large;
    }
    return lowest;
}

} // namespace scenes
