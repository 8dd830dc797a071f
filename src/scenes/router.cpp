#include "scenes/body_page.hpp"
#include "scenes/end_page.hpp"
#include "scenes/envelope_page.hpp"
#include "scenes/feedback_page.hpp"
#include "scenes/lean_page.hpp"
#include "scenes/naming_page.hpp"
#include "scenes/pause_page.hpp"
#include "scenes/settings_page.hpp"
#include "scenes/tonight_page.hpp"
#include "scenes/twins_page.hpp"
#include "scenes/typed_page.hpp"

namespace scenes
{

namespace
{

std::unique_ptr<engine::Screen> open_settings(Backstage& backstage, SettingsPage::View view)
{
    return std::make_unique<SettingsPage>(backstage, view);
}

} // namespace

std::unique_ptr<engine::Screen> tonight_screen(Backstage& backstage)
{
    return std::make_unique<TonightPage>(backstage);
}

std::unique_ptr<engine::Screen> pause_screen(Backstage& backstage)
{
    return std::make_unique<PausePage>(backstage);
}

std::unique_ptr<engine::Screen> settings_screen(Backstage& backstage)
{
    return open_settings(backstage, SettingsPage::View::look);
}

std::span<const Route> routes()
{
    using View = SettingsPage::View;
    static constexpr Route all[]{{"tonight", tonight_screen},
                                 {"pause", pause_screen},
                                 {"settings.look", settings_screen},
                                 {"settings.play", [](Backstage& backstage)
                                  { return open_settings(backstage, View::play); }},
                                 {"settings.topics", [](Backstage& backstage)
                                  { return open_settings(backstage, View::topics); }},
                                 {"settings.keys", [](Backstage& backstage)
                                  { return open_settings(backstage, View::keys); }}};
    return all;
}

std::unique_ptr<engine::Screen> screen_in_turn(Backstage& backstage)
{
    using practice::Exercise;
    const practice::View view = backstage.sitting.view();
    if (view.over)
        return std::make_unique<EndPage>(backstage);
    if (view.feedback)
        return std::make_unique<FeedbackPage>(backstage);
    switch (view.step.ref.exercise)
    {
    case Exercise::name: return std::make_unique<NamingPage>(backstage);
    case Exercise::sense:
        if (view.step.ref.part == "typed")
            return std::make_unique<TypedPage>(backstage);
        return std::make_unique<BodyPage>(backstage);
    case Exercise::locate: return std::make_unique<BodyPage>(backstage);
    case Exercise::lean: return std::make_unique<LeanPage>(backstage);
    case Exercise::twins: return std::make_unique<TwinsPage>(backstage);
    case Exercise::envelope: return std::make_unique<EnvelopePage>(backstage);
    }
    return std::make_unique<EndPage>(backstage);
}

} // namespace scenes
