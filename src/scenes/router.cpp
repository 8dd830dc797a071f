#include "scenes/ask_page.hpp"
#include "scenes/body_page.hpp"
#include "scenes/end_page.hpp"
#include "scenes/entry_page.hpp"
#include "scenes/feedback_page.hpp"
#include "scenes/gone_page.hpp"
#include "scenes/lean_page.hpp"
#include "scenes/meet_page.hpp"
#include "scenes/naming_page.hpp"
#include "scenes/pause_page.hpp"
#include "scenes/placing_page.hpp"
#include "scenes/settings_page.hpp"
#include "scenes/sort_page.hpp"
#include "scenes/source_page.hpp"
#include "scenes/tonight_page.hpp"
#include "scenes/twins_page.hpp"
#include "scenes/typed_page.hpp"
#include "scenes/wheel_page.hpp"

#include "practice/note.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

using Open = std::unique_ptr<engine::Screen> (*)(Backstage&);

template <class Shown>
std::unique_ptr<engine::Screen> open(Backstage& backstage)
{
    return std::make_unique<Shown>(backstage);
}

/// The screen for one part of an exercise; the part "" is every other one.
struct StepScreen
{
    std::string_view part;
    std::string_view name;
    Open open;
};

constexpr StepScreen name_screens[] = {{"turn", "turn", open<NamingPage>},
                                       {"", "naming", open<NamingPage>}};
constexpr StepScreen sense_screens[] = {{"typed", "typed", open<TypedPage>},
                                        {"", "body", open<BodyPage>}};
constexpr StepScreen locate_screens[] = {{"", "body", open<BodyPage>}};
constexpr StepScreen lean_screens[] = {{"", "lean", open<LeanPage>}};
constexpr StepScreen twins_screens[] = {{"meet", "twins.meet", open<TwinsPage>},
                                        {"", "twins", open<TwinsPage>}};
constexpr StepScreen envelope_screens[] = {{"open", "envelope.open", open<EntryPage>},
                                           {"", "envelope.seal", open<EntryPage>}};
constexpr StepScreen note_screens[] = {{"body", "note.body", open<BodyPage>},
                                       {"typed", "note.typed", open<TypedPage>},
                                       {"", "note", open<EntryPage>}};
constexpr StepScreen chair_screens[] = {{"", "chair", open<NamingPage>}};
constexpr StepScreen mixed_screens[] = {{"", "mixed", open<NamingPage>}};
constexpr StepScreen underneath_screens[] = {{"", "underneath", open<NamingPage>}};
constexpr StepScreen source_screens[] = {{"", "source", open<SourcePage>}};
constexpr StepScreen meet_screens[] = {{"beside", "meet.beside", open<MeetPage>},
                                       {"", "meet", open<MeetPage>}};
constexpr StepScreen recall_screens[] = {{"type", "recall.type", open<TypedPage>},
                                         {"", "recall.pick", open<TwinsPage>}};
constexpr StepScreen sort_screens[] = {{"", "sort", open<SortPage>}};

constexpr StepScreen placing_screens[] = {{"", "placing", open<PlacingPage>}};

std::span<const StepScreen> screens_of(practice::Exercise exercise)
{
    using practice::Exercise;
    switch (exercise)
    {
    case Exercise::name: return name_screens;
    case Exercise::sense: return sense_screens;
    case Exercise::locate: return locate_screens;
    case Exercise::lean: return lean_screens;
    case Exercise::twins: return twins_screens;
    case Exercise::envelope: return envelope_screens;
    case Exercise::placing: return placing_screens;
    case Exercise::chair: return chair_screens;
    case Exercise::mixed: return mixed_screens;
    case Exercise::source: return source_screens;
    case Exercise::underneath: return underneath_screens;
    case Exercise::meet: return meet_screens;
    case Exercise::recall: return recall_screens;
    case Exercise::sort: return sort_screens;
    case Exercise::note: return note_screens;
    }
    return {};
}

template <SettingsPage::View view>
std::unique_ptr<engine::Screen> open_settings(Backstage& backstage)
{
    return std::make_unique<SettingsPage>(backstage, view);
}

template <practice::Ask ask>
std::unique_ptr<engine::Screen> open_ask(Backstage& backstage)
{
    return std::make_unique<AskPage>(backstage, ask);
}

template <WheelPage::View view>
std::unique_ptr<engine::Screen> open_wheel(Backstage& backstage)
{
    return std::make_unique<WheelPage>(backstage, view);
}

using practice::Ask;
using View = SettingsPage::View;
constexpr Route routes_list[] = {{"tonight", open<TonightPage>},
                                 {"pause", open<PausePage>},
                                 {"settings.look", open_settings<View::look>},
                                 {"settings.play", open_settings<View::play>},
                                 {"settings.topics", open_settings<View::topics>},
                                 {"settings.data", open_settings<View::data>},
                                 {"settings.keys", open_settings<View::keys>},
                                 {"wheel.explore", open_wheel<WheelPage::View::explore>},
                                 {"wheel.then", open_wheel<WheelPage::View::then>},
                                 {"wheel.own", open_wheel<WheelPage::View::own>},
                                 {"ask.topics", open_ask<Ask::topics>},
                                 {"ask.people", open_ask<Ask::people>},
                                 {"ask.keeping", open_ask<Ask::keeping>}};

} // namespace

std::span<const Route> routes()
{
    return routes_list;
}

std::set<std::string_view> step_screen_names()
{
    std::set<std::string_view> names;
    for (const practice::Exercise exercise : practice::all_exercises())
        for (const StepScreen& screen : screens_of(exercise))
            names.insert(screen.name);
    return names;
}

std::unique_ptr<engine::Screen> tonight_screen(Backstage& backstage)
{
    return open<TonightPage>(backstage);
}

std::unique_ptr<engine::Screen> pause_screen(Backstage& backstage)
{
    return open<PausePage>(backstage);
}

std::unique_ptr<engine::Screen> wheel_screen(Backstage& backstage)
{
    return open_wheel<WheelPage::View::explore>(backstage);
}

std::unique_ptr<engine::Screen> settings_screen(Backstage& backstage)
{
    return open_settings<View::look>(backstage);
}

std::unique_ptr<engine::Screen> evening_screen(Backstage& backstage)
{
    const base::Moment now = backstage.clock();
    practice::Sitting& sitting = backstage.sitting;
    practice::Plan plan = sitting.plan(backstage.wishes, now.day, backstage.seed);
    if (const auto ask =
            practice::next_ask(sitting.catalogue(), sitting.history(), plan, backstage.wishes))
        return std::make_unique<AskPage>(backstage, *ask);
    sitting.begin(std::move(plan), now);
    return screen_in_turn(backstage);
}

std::unique_ptr<engine::Screen> note_screen(Backstage& backstage)
{
    const base::Moment now = backstage.clock();
    backstage.sitting.begin(practice::note_plan(now.day, backstage.seed), now);
    return screen_in_turn(backstage);
}

std::unique_ptr<engine::Screen> screen_in_turn(Backstage& backstage)
{
    const practice::View view = backstage.sitting.view();
    if (view.over)
        return open<EndPage>(backstage);
    if (view.feedback)
        return open<FeedbackPage>(backstage);
    if (view.step.fields.empty() && view.step.cards.empty())
        return open<GonePage>(backstage);
    const std::string& part = view.step.ref.part;
    for (const StepScreen& screen : screens_of(view.step.ref.exercise))
        if (screen.part.empty() || part.starts_with(screen.part))
            return screen.open(backstage);
    return open<EndPage>(backstage);
}

} // namespace scenes
