#include "scenes/screens.hpp"

#include "scenes/reach.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace tests
{

namespace
{

constexpr int first_day = 20'000;
constexpr int most_evenings = 16;
constexpr int least_evenings = 3;
constexpr int most_steps = 240;
constexpr float list_row_height = 48;
constexpr std::string_view long_word = "thoroughly disenchanted with it all";

/// Of one screen.
struct Met
{
    Stand first, longest;
    std::size_t most = 0;
};

/// What is asked about the game stands before an evening and is no stand of it.
void note(std::map<std::string, Met>& met, Theatre& theatre)
{
    if (theatre.screen().starts_with("ask."))
        return;
    const std::size_t length = theatre.seen().size();
    const auto [at, is_new] = met.try_emplace(theatre.screen());
    if (is_new)
        at->second.first = theatre.stand();
    if (length <= at->second.most)
        return;
    at->second.most = length;
    at->second.longest = theatre.stand();
}

bool met_all(const std::map<std::string, Met>& met)
{
    const auto names = scenes::step_screen_names();
    return std::all_of(names.begin(), names.end(),
                       [&](std::string_view name) { return met.contains(std::string(name)); });
}

void play_evening(Theatre& theatre, std::map<std::string, Met>& met)
{
    for (int i = 0; i < most_steps; ++i)
    {
        note(met, theatre);
        if (theatre.screen() == "end")
            break;
        theatre.go_on();
    }
    REQUIRE(theatre.screen() == "end");
    theatre.go_on();
}

std::vector<Stand> play()
{
    std::map<std::string, Met> met;
    std::vector<Stand> stands;
    Theatre theatre(engine::Size{1280, 800}, 0, first_day);
    for (int evening = 0; evening < most_evenings; ++evening)
    {
        stands.push_back(theatre.stand()); // Tonight, with what is planned for it.
        play_evening(theatre, met);
        if (evening == 0)
            stands.push_back(theatre.stand()); // Tonight is done.
        theatre.sleep();
        if (evening + 1 >= least_evenings && met_all(met))
            break;
    }
    Stand resumed = met.at("turn").first;
    resumed.screen = "tonight";
    stands.push_back(resumed);
    for (const auto& [name, stand] : met)
    {
        if (name == "tonight")
            continue;
        stands.push_back(stand.first);
        if (stand.longest.kept.size() != stand.first.kept.size())
            stands.push_back(stand.longest);
    }
    return stands;
}

std::vector<Visit> all_visits()
{
    std::vector<Visit> visits;
    std::map<std::string, int> count;
    for (const Stand& stand : stands())
    {
        const int number = ++count[stand.screen];
        const std::string suffix = number > 1 ? "." + std::to_string(number) : "";
        visits.push_back(
            {stand.screen + suffix, [&stand](Theatre& theatre) { theatre.take(stand); }});
    }
    // Where an evening waits to be gone on with: what stands over everything can be opened there.
    const Stand& rest = *std::find_if(stands().rbegin(), stands().rend(),
                                      [](const Stand& stand) { return stand.screen == "tonight"; });
    for (const scenes::Route& route : scenes::routes())
        visits.push_back(
            {std::string(route.name) + (count[std::string(route.name)] ? " (opened)" : ""),
             [&route, &rest](Theatre& theatre)
             {
                 theatre.take(rest);
                 theatre.show(route.open(theatre.backstage()));
             }});
    return visits;
}

bool type_word(Theatre& theatre, std::string_view word)
{
    if (!meet(theatre, "typed"))
        return false;
    theatre.type(word);
    theatre.press(engine::Key::enter);
    return true;
}

/// Where the wheel has a screen of its own, a button leads there.
bool to_wheel(Theatre& theatre)
{
    if (theatre.frame().find("wheel") && !meet(theatre, "wheel"))
        return false;
    return theatre.frame().find("hub");
}

bool family_open(Theatre& theatre)
{
    return to_wheel(theatre) && meet(theatre, "hurt") && theatre.frame().find("wheel.back");
}

/// A word of the second ring has the focus, with its finer words and, where there is room, a card.
bool word_open(Theatre& theatre)
{
    if (!family_open(theatre))
        return false;
    for (const std::string& name : controls(theatre))
        if (name.starts_with("hurt/"))
            return meet(theatre, name);
    return false;
}

/// The card of a word over everything, or beside it where there is room.
bool card_open(Theatre& theatre)
{
    if (!word_open(theatre))
        return false;
    if (!theatre.frame().find("card.open"))
        return theatre.frame().find("card.word");
    return meet(theatre, "card.open") && theatre.frame().find("dialog");
}

bool hub_open(Theatre& theatre)
{
    return to_wheel(theatre) && meet(theatre, "hub") && theatre.frame().find("wheel.back");
}

bool in_field(const Theatre& theatre)
{
    const engine::Tag* focus = theatre.frame().focused();
    return focus && focus->role == engine::Role::field;
}

/// The words as a list, by its letter; on a narrow stage they are one already.
bool list_form(Theatre& theatre)
{
    if (!to_wheel(theatre))
        return false;
    for (int i = 0; i < 4 && in_field(theatre); ++i)
        theatre.press(engine::Key::tab);
    theatre.type(theatre.backstage().shortcuts.shown(ui::Shortcut::list));
    const engine::Tag* hurt = theatre.frame().find("hurt");
    return theatre.settings().words_shown == files::WordsShown::list && hurt &&
           hurt->box.h < list_row_height + 1;
}

bool list_family_open(Theatre& theatre)
{
    return list_form(theatre) && meet(theatre, "hurt") && theatre.frame().find("wheel.back") &&
           bring(theatre, "hurt/rejected/used");
}

bool word_shown(Theatre& theatre)
{
    if (!meet(theatre, "search"))
        return false;
    theatre.type("gutted");
    theatre.press(engine::Key::enter);
    return theatre.frame().find("said") && theatre.frame().find("card.word");
}

bool twin_beside(Theatre& theatre)
{
    if (!word_shown(theatre))
        return false;
    for (const std::string& name : controls(theatre))
        if (name.starts_with("beside."))
            return meet(theatre, name) && theatre.frame().find("alone");
    return false;
}

bool words_found(Theatre& theatre)
{
    if (!meet(theatre, "search"))
        return false;
    theatre.type("sad");
    return theatre.frame().find("found.sad");
}

bool nothing_found(Theatre& theatre)
{
    if (!meet(theatre, "search"))
        return false;
    theatre.type("zzzzqq");
    return theatre.frame().find("found.none");
}

bool letter_awaited(Theatre& theatre)
{
    for (const std::string& name : controls(theatre))
        if (name.starts_with("bind."))
            return meet(theatre, name);
    return false;
}

bool letter_taken(Theatre& theatre)
{
    if (!letter_awaited(theatre))
        return false;
    for (const char* letter : {"u", "c"})
        theatre.type(letter);
    return theatre.frame().find("said");
}

bool erase_asked(Theatre& theatre)
{
    return meet(theatre, "keep.nothing") && theatre.frame().find("erase");
}

bool own_word(Theatre& theatre)
{
    return type_word(theatre, long_word) && theatre.frame().find("loose");
}

bool own_word_on_wheel(Theatre& theatre)
{
    return own_word(theatre) && word_open(theatre);
}

bool three_words(Theatre& theatre)
{
    if (!own_word(theatre) || !meet(theatre, "loose"))
        return false;
    for (const char* word : {"disappointed", "embarrassed"})
        if (theatre.frame().find("typed") && !type_word(theatre, word))
            return false;
    return theatre.frame().find("word.1");
}

bool half_typed(Theatre& theatre)
{
    if (!meet(theatre, "typed"))
        return false;
    theatre.type("wobbl");
    return true;
}

bool citing(Theatre& theatre)
{
    return three_words(theatre) && meet(theatre, "word.0") && meet(theatre, "line.0");
}

bool wordless_body(Theatre& theatre)
{
    if (!meet(theatre, "submit"))
        return false;
    const bool wide = theatre.frame().find("front.chest");
    return meet(theatre, wide ? "front.chest" : "zone.chest") && theatre.screen() == "naming";
}

bool sensations(Theatre& theatre)
{
    const bool wide = theatre.frame().find("front.chest");
    if (!meet(theatre, wide ? "front.chest" : "zone.chest"))
        return false;
    return !theatre.frame().find("sensation.tight") || meet(theatre, "sensation.tight");
}

bool disagreeing(Theatre& theatre)
{
    if (!meet(theatre, "disagree"))
        return false;
    theatre.type("He never says so.");
    return theatre.frame().find("why");
}

bool disagreed(Theatre& theatre)
{
    return disagreeing(theatre) && meet(theatre, "disagree.keep");
}

bool leaning(Theatre& theatre)
{
    return meet(theatre, "lean.no-pull") && meet(theatre, "asked.not-yet");
}

bool sealed(Theatre& theatre)
{
    if (!meet(theatre, "event"))
        return false;
    theatre.type("the dentist");
    return three_words(theatre);
}

bool opened(Theatre& theatre)
{
    return meet(theatre, "strength.3") && meet(theatre, "arrived.that-day");
}

bool not_saved(Theatre& theatre)
{
    theatre.keeper.disk_full = true;
    theatre.backstage().sitting.keep_half({});
    theatre.draw();
    return theatre.frame().find("banner");
}

bool one_placed(Theatre& theatre)
{
    if (!meet(theatre, "option.new") || theatre.screen() != "placing")
        return false;
    const engine::Tag* focus = theatre.frame().focused();
    return focus && focus->name == "option.new" && theatre.frame().find("undo");
}

bool hint_taken(Theatre& theatre)
{
    return meet(theatre, "hint") && theatre.frame().find("hint.said");
}

/// Two lines stand in their bins, and the first was taken up again.
bool taken_up_again(Theatre& theatre)
{
    for (const char* bin : {"bin.thought", "bin.verdict"})
        if (!meet(theatre, bin))
            return false;
    return meet(theatre, "placed.0") && theatre.frame().find("placed.1");
}

std::vector<InnerState> all_inner_states()
{
    std::vector<InnerState> states{
        {"naming", "wordless body", wordless_body},
        {"naming", "citing", citing, long_word},
        {"body", "sensations open", sensations},
        {"feedback", "disagreeing", disagreeing},
        {"feedback", "disagreed", disagreed},
        {"lean", "leaning", leaning},
        {"typed", "half typed", half_typed, "wobbl"},
        {"envelope.seal", "event and words", sealed, "the dentist"},
        {"envelope.open", "strength and arrival", opened},
        {"wheel.explore", "family open", family_open},
        {"wheel.explore", "hub open", hub_open},
        {"wheel.explore", "word shown", word_shown},
        {"wheel.explore", "twin beside", twin_beside},
        {"wheel.explore", "words found", words_found},
        {"wheel.explore", "nothing found", nothing_found},
        {"placing", "one placed", one_placed},
        {"recall.type", "hint taken", hint_taken},
        {"sort", "taken up again", taken_up_again},
        {"note.body", "sensations open", sensations},
        {"settings.data", "erase asked", erase_asked},
        {"ask.keeping", "erase asked", erase_asked},
        {"settings.keys", "letter awaited", letter_awaited},
        {"settings.keys", "letter taken", letter_taken},
    };
    for (const char* screen : {"naming", "turn", "envelope.seal", "envelope.open", "note"})
        for (const InnerState& state :
             {InnerState{"", "family open", family_open}, InnerState{"", "word open", word_open},
              InnerState{"", "card open", card_open}, InnerState{"", "hub open", hub_open},
              InnerState{"", "list form", list_form},
              InnerState{"", "list form, family open", list_family_open}})
            states.push_back({screen, state.name, state.reach});
    for (const char* screen : {"naming", "envelope.seal", "envelope.open", "note", "mixed"})
        for (const InnerState& state :
             {InnerState{"", "own word", own_word, long_word},
              InnerState{"", "own word on the wheel", own_word_on_wheel, long_word},
              InnerState{"", "three words", three_words, long_word},
              InnerState{"", "half typed", half_typed, "wobbl"}})
            states.push_back({screen, state.name, state.reach, state.said});
    for (const std::string_view screen : scenes::step_screen_names())
        states.push_back({screen, "not saved", not_saved});
    return states;
}

} // namespace

const std::vector<Stand>& stands()
{
    static const std::vector<Stand> all = play();
    return all;
}

const std::vector<Visit>& visits()
{
    static const std::vector<Visit> all = all_visits();
    return all;
}

const std::vector<InnerState>& inner_states()
{
    static const std::vector<InnerState> all = all_inner_states();
    return all;
}

void everywhere(Theatre& theatre, const std::function<void(const std::string&)>& check)
{
    for (const Visit& visit : visits())
    {
        INFO(visit.name);
        visit.open(theatre);
        check(visit.name);
        for (const InnerState& state : inner_states())
        {
            if (state.screen != visit.name)
                continue;
            const std::string name = visit.name + ": " + std::string(state.name);
            INFO(name);
            visit.open(theatre);
            REQUIRE(state.reach(theatre));
            check(name);
        }
    }
}

} // namespace tests
