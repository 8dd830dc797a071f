#include "scenes/word_picker.hpp"

#include "feelings/search.hpp"
#include "practice/named.hpp"
#include "scenes/page.hpp"
#include "scenes/wheel_parts.hpp"
#include "scenes/word_card.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr float card_width = 344;
constexpr float least_card = 260, least_list = 220;
constexpr std::size_t most_found = 4, most_own_found = 2;
/// The focus ring of the field and the words it finds stand clear of each other.
constexpr float found_gap = 14;
constexpr float typed_width = 300;
constexpr float legend_height = 84;
constexpr std::size_t longest_word = 40;

/// How wide the card beside the open family is; 0 where there is no room for one. A list needs less
/// room than a fan.
float card_beside(engine::Rect zoom, ui::WheelForm form)
{
    if (zoom.w >= card_width + ui::ZoomLayout::least.w + ui::space::large)
        return card_width;
    return form == ui::WheelForm::list && zoom.w >= least_list + least_card + ui::space::large
               ? std::min(card_width, zoom.w - least_list - ui::space::large)
               : 0;
}

} // namespace

WordPicker::WordPicker(Backstage& backstage, practice::WordsField field, practice::Words words)
    : m_backstage(backstage)
    , m_words_of(backstage.sitting.catalogue().wheel)
    , m_field(std::move(field))
    , m_words(std::move(words))
    , m_states(backstage.sitting.states())
    , m_own(practice::own_words(backstage.sitting.catalogue(), backstage.sitting.history()))
    , m_wheel(m_words_of, wheel_text(backstage))
    , m_typed(ui::InputKind::line, longest_word)
{
}

bool WordPicker::zoomed() const
{
    return m_wheel.state().family.has_value();
}

bool WordPicker::at_hub() const
{
    return m_wheel.state().hub_open;
}

std::optional<std::size_t> WordPicker::index_of(std::string_view text) const
{
    const auto found = std::find_if(m_words.words.begin(), m_words.words.end(),
                                    [&](const practice::NamedWord& word)
                                    { return base::folded(word.text) == base::folded(text); });
    if (found == m_words.words.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_words.words.begin());
}

practice::Words WordPicker::gathered() const
{
    practice::Words all = m_words;
    const std::string text{base::trimmed(m_typed.text())};
    if (text.empty() || full() || index_of(text))
        return all;
    all.words.push_back(named(text));
    return all;
}

void WordPicker::take_up_typing()
{
    if (m_words.words.empty())
        return;
    const practice::NamedWord last = m_words.words.back();
    if (!last.home.empty() || !last.lines.empty())
        return;
    m_words.words.pop_back();
    m_typed.set(last.text);
}

void WordPicker::remove(std::size_t word)
{
    m_words.words.erase(m_words.words.begin() + static_cast<std::ptrdiff_t>(word));
    m_placing.reset();
}

practice::NamedWord WordPicker::named(std::string_view typed) const
{
    practice::NamedWord word = practice::named_word(m_backstage.sitting.catalogue(), typed);
    // A place the player gave it holds over the one it would have.
    const bool of_wheel = word.text == word.home;
    if (const auto* own = of_wheel ? nullptr : practice::own_word(m_own, typed);
        own && !own->home.empty())
        word.home = own->home;
    return word;
}

void WordPicker::place(std::size_t word, ui::Board& board)
{
    m_placing = word;
    board.focus("hub");
}

std::vector<feelings::WordId> WordPicker::chosen_ids() const
{
    std::vector<feelings::WordId> ids;
    for (const practice::NamedWord& word : m_words.words)
        if (const auto id = m_words_of.find(word.text))
            ids.push_back(*id);
    return ids;
}

std::string WordPicker::chip_label(const practice::NamedWord& word) const
{
    const bool own = !word.home.empty() && word.home != word.text;
    return own ? word.text + " (" + word.home + ")" : word.text;
}

std::vector<engine::Rect> WordPicker::places(ui::Board& board, engine::Rect area) const
{
    std::vector<engine::Rect> places;
    engine::Point at{area.x, area.y};
    const auto put = [&](float width)
    {
        if (at.x > area.x && at.x + width > area.right())
            at = {area.x, at.y + ui::target_height + ui::space::small};
        places.push_back({at.x, at.y, width, ui::target_height});
        at.x += width + ui::space::small;
    };
    for (const practice::NamedWord& word : m_words.words)
        put(board.chip_width(chip_label(word), ui::Chip::chosen));
    if (!full())
        put(std::min(typed_width, area.w));
    return places;
}

std::string WordPicker::question_now(const std::string& asked) const
{
    if (at_hub())
        return m_backstage.say("wheel.hub.lead");
    return m_placing
               ? m_backstage.say("wheel.own.place", {{"word", m_words.words[*m_placing].text}})
               : asked;
}

ui::ButtonSpec WordPicker::loose_button() const
{
    return {"loose", m_backstage.say("wheel.own.loose"), ui::ButtonKind::plain, ui::Enabled::yes};
}

float WordPicker::words_height(ui::Board& board, float width) const
{
    if (at_hub())
        return ui::target_height;
    if (m_placing)
    {
        const ui::ButtonSpec loose = loose_button();
        return board.buttons_height(width, {&loose, 1});
    }
    const std::vector<engine::Rect> all = places(board, {0, 0, width, 0});
    const std::vector<ui::ChipSpec> found = suggestions();
    const float found_height = found.empty() ? 0 : found_gap + board.chips_height(width, found);
    return (all.empty() ? 0 : all.back().bottom()) + found_height;
}

float WordPicker::draw_words(ui::Board& board, engine::Rect area)
{
    if (at_hub())
        return draw_hub_choices(board, area);
    if (m_placing)
    {
        const ui::ButtonSpec loose = loose_button();
        return board.buttons(area, {&loose, 1});
    }
    const std::vector<engine::Rect> all = places(board, area);
    for (std::size_t i = 0; i < m_words.words.size(); ++i)
        board.chip("word." + std::to_string(i), all[i], chip_label(m_words.words[i]),
                   ui::Chip::chosen);
    if (!full())
        board.field("typed", all.back(), m_typed, m_backstage.say("wheel.typed.short"));
    const float y = all.empty() ? area.y : all.back().bottom();
    const std::vector<ui::ChipSpec> found = suggestions();
    return found.empty() ? y : board.chips({area.x, y + found_gap, area.w, 0}, found);
}

void WordPicker::draw_wheel(ui::Board& board, engine::Rect area, engine::Rect zoom)
{
    const std::vector<feelings::WordId> chosen = chosen_ids();
    m_wheel.prefer(form_wished(m_backstage));
    const float card = card_beside(zoom, m_wheel.form_in({area, zoom}));
    const std::string said = m_backstage.say("wheel.hint.zoom");
    const float hint_height =
        board.height_of(ui::style::note, said, zoom.w - card - ui::space::large) + ui::space::small;
    const bool hinted = card > 0 && zoom.h - hint_height >= ui::ZoomLayout::least.h;
    const float hint = hinted ? hint_height : 0;
    const engine::Rect fan{zoom.x, zoom.y, card > 0 ? zoom.w - card - ui::space::large : zoom.w,
                           zoom.h - hint};
    const bool room = area.h > 2 * ui::WheelLayout::least_radius + legend_height;
    const engine::Rect dial{area.x, area.y, area.w, room ? area.h - legend_height : area.h};
    m_wheel.draw(board, {dial, fan}, {m_states, chosen});
    if (zoomed() && card > 0)
    {
        draw_card(board, {zoom.right() - card, zoom.y, card, zoom.h});
        if (hinted && m_wheel.form() == ui::WheelForm::wheel)
            board.paragraph({zoom.x, fan.bottom() + ui::space::small, fan.w, 0}, ui::style::note,
                            said, "hint");
    }
    if (zoomed() || !room)
        return;
    draw_pointed(board, {area.x, dial.bottom() + ui::space::small, area.w, 28});
    draw_legend(board, {area.x + ui::space::large, dial.bottom() + 44, area.w, 32},
                states_said(m_backstage));
}

void WordPicker::draw_wheel_alone(ui::Board& board, engine::Rect area)
{
    m_wheel.prefer(form_wished(m_backstage));
    const ui::WheelForm form = m_wheel.form_in({area, area});
    const bool list = form == ui::WheelForm::list;
    engine::Rect rest = area;
    if (!zoomed() && !at_hub())
    {
        const std::string back = m_backstage.say("name.back");
        board.button("story", {area.x, area.y, board.button_width(back), ui::least_target}, back);
        const float taken = list ? ui::least_target + ui::space::medium : 0;
        rest.y += taken;
        rest.h -= taken;
    }
    else if (list && !(zoomed() && card_beside(area, form) > 0))
    {
        rest.h -= ui::target_height + ui::space::medium;
        draw_choose_and_card(
            board, {area.x, rest.bottom() + ui::space::medium, area.w, ui::target_height});
    }
    draw_wheel(board, rest, rest);
    if (zoomed() && !list && card_beside(area, form) == 0)
        draw_card_button(board, {area.x, area.bottom() - ui::target_height});
    // Below a round wheel the corners are free.
    if (const auto state = m_wheel.state().focus; state && at_hub() && !list)
        draw_choose(board,
                    {area.x, area.bottom() - ui::target_height,
                     board.button_width(choose_label(m_words_of[*state].text)), ui::target_height});
}

std::vector<ui::ChipSpec> WordPicker::suggestions() const
{
    std::vector<ui::ChipSpec> chips;
    if (full())
        return chips;
    for (const practice::OwnWord& own :
         practice::own_words_like(m_own, m_typed.text(), most_own_found))
        chips.push_back({"found." + own.text, chip_label(named(own.text)), ui::Chip::open});
    const practice::Catalogue& catalogue = m_backstage.sitting.catalogue();
    for (const feelings::Found& found :
         feelings::found_words(catalogue.known, m_typed.text(), most_found))
    {
        const std::string text{found.text};
        if (practice::own_word(m_own, text))
            continue;
        chips.push_back({"found." + text, chip_label(named(text)), ui::Chip::open});
    }
    return chips;
}

void WordPicker::draw_choose(ui::Board& board, engine::Rect box)
{
    const auto word = m_wheel.state().focus;
    if (!word)
        return;
    const std::string& text = m_words_of[*word].text;
    board.button("choose", box, choose_label(text), ui::ButtonKind::primary, can_choose(text));
}

bool WordPicker::has_card() const
{
    const auto word = m_wheel.state().focus;
    return word && m_backstage.sitting.catalogue().card(*word);
}

void WordPicker::draw_card_button(ui::Board& board, engine::Point left_top)
{
    if (!has_card())
        return;
    const std::string label = m_backstage.say("wheel.card.open");
    board.button("card.open",
                 {left_top.x, left_top.y, board.button_width(label), ui::target_height}, label);
}

void WordPicker::draw_choose_and_card(ui::Board& board, engine::Rect box)
{
    const float card = board.button_width(m_backstage.say("wheel.card.open")) + ui::space::small;
    draw_choose(board, {box.x, box.y, has_card() ? box.w - card : box.w, box.h});
    draw_card_button(board, {box.right() - card + ui::space::small, box.y});
}

void WordPicker::ask_about(feelings::WordId word, ui::Board& board)
{
    const std::string& text = m_words_of[word].text;
    m_asked_about = word;
    board.ask(
        {text,
         card_in_words(m_backstage, word),
         {{"card.close", m_backstage.say("room.back"), ui::ButtonKind::plain, ui::Enabled::yes},
          {"card.choose", choose_label(text), ui::ButtonKind::primary, can_choose(text)}}});
}

void WordPicker::draw_pointed(ui::Board& board, engine::Rect area)
{
    const auto word = m_wheel.pointed(board);
    if (!word || m_words_of[*word].ring != feelings::Ring::family)
        return;
    std::vector<std::string> finer;
    for (const feelings::WordId id : m_words_of[*word].finer)
        finer.push_back(m_words_of[id].text);
    board.label(area, ui::style::text,
                m_backstage.say("wheel.family", {{"family", m_words_of[*word].text},
                                                 {"words", base::joined(finer, ", ")}}),
                ui::Align::centre, "pointed");
}

void WordPicker::draw_resting_wheel(ui::Board& board, engine::Rect area)
{
    const std::vector<feelings::WordId> chosen = chosen_ids();
    const float radius = std::min(area.w, area.h - legend_height) / 2;
    const ui::WheelLayout layout({area.centre().x, area.y + (area.h - legend_height) / 2}, radius,
                                 m_words_of);
    ui::draw_dial(board, layout, m_words_of, {m_states, chosen}, ui::DialDetail::words,
                  m_backstage.say("wheel.hub"));
}

std::string WordPicker::choose_label(const std::string& word) const
{
    return m_backstage.say(m_placing        ? "wheel.own.here"
                           : index_of(word) ? "wheel.take-back"
                                            : "wheel.choose",
                           {{"word", word}});
}

ui::Enabled WordPicker::can_choose(std::string_view word) const
{
    return m_placing || !full() || index_of(word) ? ui::Enabled::yes : ui::Enabled::no;
}

void WordPicker::draw_card(ui::Board& board, engine::Rect area)
{
    const auto word = m_wheel.state().focus;
    if (!word)
        return;
    const feelings::Word& shown = m_words_of[*word];
    const float buttons = ui::target_height + ui::space::medium;
    const engine::Rect box{area.x, area.y, area.w, area.h - buttons};
    board.card(box, m_backstage.color_of(shown.text), "card");
    const engine::Rect inside = box.inset(ui::space::large);
    const engine::Rect room = board.push_scroll("card.scroll", inside);
    float y = board.title({room.x, room.y, room.w, 0}, shown.text, ui::style::heading, "card.word");
    y = board.paragraph({room.x, y, room.w, 0}, ui::style::note,
                        state_said(m_backstage, m_states[word->index]));
    y = draw_card_text(board, m_backstage, {room.x, y + ui::space::small, room.w, 0}, *word,
                       CardPart::beside_choice);
    board.pop_scroll(y);
    draw_choose(board, {area.x, box.bottom() + ui::space::medium, area.w, ui::target_height});
}

float WordPicker::draw_hub_choices(ui::Board& board, engine::Rect area)
{
    std::vector<ui::ButtonSpec> specs;
    if (const auto state = m_wheel.state().focus)
        specs.push_back({"choose", choose_label(m_words_of[*state].text), ui::ButtonKind::primary,
                         can_choose(m_words_of[*state].text)});
    specs.push_back(
        {"wordless", m_backstage.say("wheel.hub.body"), ui::ButtonKind::plain, ui::Enabled::yes});
    return board.buttons(area, specs);
}

WordPicker::Heard WordPicker::take(feelings::WordId word, ui::Board& board, engine::Ticks now)
{
    const std::string& text = m_words_of[word].text;
    if (m_placing)
    {
        m_words.words[*m_placing].home = text;
        m_placing.reset();
    }
    else if (const auto at = index_of(text))
        m_words.words.erase(m_words.words.begin() + static_cast<std::ptrdiff_t>(*at));
    else if (!full())
        m_words.words.push_back({text, text, {}});
    else
        return Heard::redraw;
    m_wheel.show_all(board, now);
    return Heard::changed;
}

WordPicker::Heard WordPicker::take_typed(ui::Board& board)
{
    const std::string text{base::trimmed(m_typed.text())};
    if (text.empty() || full() || index_of(text))
        return Heard::redraw;
    m_typed.set("");
    m_words.words.push_back(named(text));
    if (m_words.words.back().home.empty())
        place(m_words.words.size() - 1, board);
    return Heard::changed;
}

WordPicker::Heard WordPicker::heard(const ui::WheelAct& act, ui::Board& board, engine::Ticks now)
{
    using Kind = ui::WheelAct::Kind;
    if (act.kind == Kind::chose && act.word)
        return take(*act.word, board, now);
    return act.kind == Kind::chose_hub ? Heard::wordless : Heard::redraw;
}

WordPicker::Heard WordPicker::handle(const engine::Event& event, ui::Board& board,
                                     engine::Ticks now)
{
    if (const auto act = m_wheel.handle(event, board, now))
        return heard(*act, board, now);
    return Heard::unheard;
}

WordPicker::Heard WordPicker::shortcut(ui::Shortcut shortcut, ui::Board& board, engine::Ticks now)
{
    using ui::Shortcut;
    if (shortcut == Shortcut::search && !full() && !m_placing)
    {
        m_wheel.show_all(board, now);
        board.focus("typed");
        return Heard::typing;
    }
    if (shortcut == Shortcut::list)
    {
        change_form(m_backstage);
        return Heard::redraw;
    }
    if (shortcut == Shortcut::previous_family || shortcut == Shortcut::next_family)
        if (const auto act = m_wheel.turn(shortcut == Shortcut::next_family ? 1 : -1, board, now))
            return heard(*act, board, now);
    return Heard::unheard;
}

WordPicker::Heard WordPicker::acted(const ui::Acted& act, ui::Board& board, engine::Ticks now)
{
    if (act.id == "typed")
        return take_typed(board);
    constexpr std::string_view found = "found.";
    if (act.id.starts_with(found))
    {
        m_typed.set(act.id.substr(found.size()));
        board.focus("typed");
        return take_typed(board);
    }
    if (act.id == "loose")
    {
        m_placing.reset();
        return Heard::redraw;
    }
    if (act.id == "wordless")
        return Heard::wordless;
    if (act.id == "card.open" && has_card())
    {
        ask_about(*m_wheel.state().focus, board);
        return Heard::redraw;
    }
    if (act.id == "card.choose" && m_asked_about)
        return take(*m_asked_about, board, now);
    if (act.id == "card.close")
        return Heard::redraw;
    if (act.id == "choose" && m_wheel.state().focus)
        return take(*m_wheel.state().focus, board, now);
    return Heard::unheard;
}

bool WordPicker::close(ui::Board& board, engine::Ticks now)
{
    if (!zoomed() && !at_hub())
        return false;
    m_wheel.show_all(board, now);
    return true;
}

} // namespace scenes
