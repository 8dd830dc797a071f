#include "scenes/word_card.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr float beside_from = 440;
constexpr std::size_t most_also = 12;

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

    void say(const std::string& text)
    {
        m_y = m_board.paragraph({m_area.x, m_y, m_area.w, 0}, ui::style::text, text);
    }
    void part(const char* key, const std::string& text)
    {
        if (text.empty())
            return;
        lead(key);
        say(text);
    }
    void lead(const char* key)
    {
        m_y = m_board.paragraph({m_area.x, m_y + ui::space::small, m_area.w, 0}, ui::style::note,
                                m_backstage.say(key));
    }
    void twins(const feelings::Card& card)
    {
        const feelings::Wheel& wheel = m_backstage.sitting.catalogue().wheel;
        lead("room.wheel.unlike");
        std::vector<ui::ListRow> rows;
        for (const feelings::Card::Unlike& unlike : card.unlike)
            rows.push_back(
                {"beside." + wheel[unlike.word].text, wheel[unlike.word].text, unlike.difference});
        m_y = m_board.list("beside", {m_area.x, m_y + ui::space::hair, m_area.w, 0}, rows) +
              ui::space::small;
    }
    std::string difference(const std::string& word, const feelings::Card::Unlike& unlike) const
    {
        return m_backstage.say("wheel.unlike.one",
                               {{"word", word}, {"difference", unlike.difference}});
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

} // namespace

float draw_card_text(ui::Board& board, const Backstage& backstage, engine::Rect area,
                     feelings::WordId word, CardPart part)
{
    const practice::Catalogue& catalogue = backstage.sitting.catalogue();
    const feelings::Card* card = catalogue.card(word);
    if (!card)
        return area.y;
    CardText text(board, backstage, area);
    text.say(card->definition);
    if (part == CardPart::whole)
        text.twins(*card);
    text.part("wheel.often-body", card->body);
    if (part != CardPart::beside_choice)
    {
        text.part("wheel.trigger", card->trigger);
        text.part("wheel.need", card->need);
        text.part("wheel.lives", card->line);
        text.part("wheel.also", also_said(catalogue, word));
        return text.bottom();
    }
    std::vector<std::string> unlike;
    for (const feelings::Card::Unlike& one : card->unlike)
        unlike.push_back(text.difference(catalogue.wheel[one.word].text, one));
    text.part("wheel.unlike", base::joined(unlike, "\n"));
    text.part("wheel.lives", card->line);
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
