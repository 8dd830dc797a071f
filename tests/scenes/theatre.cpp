#include "scenes/theatre.hpp"

#include "base/text.hpp"
#include "files/text_catalogue.hpp"
#include "practice/small_catalogue.hpp"
#include "scenes/dressing.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace tests
{

namespace
{

/// Longer than the guard of a new screen and than any motion.
constexpr engine::Ticks settle{400};
constexpr std::uint64_t starts_of_a_stand = 1000;
constexpr int patience = 200;
constexpr int most_controls = 60;

/// What leads on, the surest first.
constexpr std::string_view ways_on[] = {"begin", "done",  "next",       "cite.done",      "submit",
                                        "loose", "story", "wheel.back", "disagree.cancel"};

const base::Phrases& sentences(bool pseudo)
{
    static const base::Phrases longer = files::pseudo(english());
    return pseudo ? longer : english();
}

} // namespace

Theatre::Theatre(engine::Size size, std::size_t look, int day)
    : Theatre(Setting{.size = size, .look = look}, day)
{
}

Theatre::Theatre(const Setting& setting, int day)
    : m_setting(setting)
    , m_day(day)
    , m_now(evening_of(day))
{
    m_settings.theme = static_cast<files::ThemeChoice>(m_setting.look);
    start();
}

void Theatre::start()
{
    build();
    m_screens = std::make_unique<engine::ScreenStack>(scenes::tonight_screen(*m_backstage));
    pass(settle);
}

void Theatre::build()
{
    m_frame.reset();
    m_screens.reset();
    m_backstage.reset();
    m_sitting = std::make_unique<practice::Sitting>(shipped(), keeper, keeper.kept,
                                                    counted_ids(1 + 1'000'000 * ++m_starts));
    m_phrases = sentences(m_setting.pseudo);
    m_backstage = std::make_unique<scenes::Backstage>(scenes::Backstage{
        *m_sitting,
        m_phrases,
        stage::figure(),
        stage::dark(),
        [this] { return m_now; },
        {},
        static_cast<std::uint64_t>(m_day),
        {m_settings, [this](const files::Settings& settings) { return follow(settings); },
         m_setting.given}});
    static_cast<void>(follow(m_settings));
}

base::Result<void> Theatre::follow(const files::Settings& settings)
{
    m_settings = settings;
    m_backstage->look =
        stage::looks().at(static_cast<std::size_t>(m_backstage->preferences.theme()));
    m_backstage->wishes = scenes::wishes_of(settings);
    m_backstage->shortcuts = ui::Shortcuts(settings.keys);
    scenes::fill_gaps(m_phrases, settings);
    if (settings.keep == files::Keep::nothing && !m_sitting->playing())
    {
        keeper.kept.clear();
        m_sitting->forget(keeper);
    }
    return {};
}

void Theatre::show(std::unique_ptr<engine::Screen> screen)
{
    m_screens = std::make_unique<engine::ScreenStack>(std::move(screen));
    draw();
}

Stand Theatre::stand()
{
    return {screen(), m_day, keeper.kept};
}

void Theatre::take(const Stand& stand)
{
    keeper.disk_full = false;
    keeper.kept = stand.kept;
    static_cast<void>(keeper.drop_draft());
    m_day = stand.day;
    m_now = evening_of(m_day);
    m_starts += starts_of_a_stand; // Its events have ids of their own.
    m_settings = {};
    m_settings.theme = static_cast<files::ThemeChoice>(m_setting.look);
    build();
    if (stand.screen == "tonight")
        return show(scenes::tonight_screen(*m_backstage));
    m_sitting->resume(m_now.day);
    show(scenes::screen_in_turn(*m_backstage));
}

void Theatre::draw()
{
    if (m_screens->finished())
        return;
    m_frame = std::make_unique<engine::Recorder>(stage::type(m_setting.letters), m_setting.size);
    m_screens->top().draw(*m_frame, m_setting.size, m_ticks);
}

void Theatre::nudge(const engine::Event& event)
{
    m_screens->handle(event, m_ticks);
    draw();
}

engine::Recorder Theatre::redacted()
{
    engine::Recorder picture(stage::type(m_setting.letters), m_setting.size);
    engine::RedactingCanvas canvas(picture, privacy());
    m_screens->top().draw(canvas, m_setting.size, m_ticks);
    return picture;
}

void Theatre::pass(engine::Ticks time)
{
    m_ticks += time;
    m_now = base::make_moment(m_now.at + time, m_now.utc_offset);
    m_screens->advance(m_ticks);
    draw();
}

void Theatre::tell(const engine::Event& event)
{
    if (m_screens->finished())
        return;
    m_screens->handle(event, m_ticks);
    pass(settle);
}

void Theatre::press_at_once(const engine::Event& event, int times)
{
    for (int i = 0; i < times; ++i)
        m_screens->handle(event, m_ticks);
    pass(settle);
}

void Theatre::press(engine::Key key)
{
    tell(engine::KeyPressed{key});
}

void Theatre::type(std::string_view text)
{
    for (const char32_t letter : base::to_code_points(text))
        tell(engine::Typed{letter});
}

void Theatre::click(std::string_view name)
{
    const engine::Tag* tag = m_frame->find(name);
    REQUIRE_MESSAGE(tag, name << " on " << screen());
    m_screens->handle(engine::PointerMoved{tag->hit}, m_ticks);
    tell(engine::PointerPressed{m_frame->find(name)->hit});
}

void Theatre::resize(engine::Size size)
{
    m_setting.size = size;
    tell(engine::Resized{size});
}

bool Theatre::closes_after_moving_to(std::string_view name)
{
    m_screens->handle(engine::PointerMoved{m_frame->find(name)->hit}, m_ticks);
    m_screens->handle(engine::CloseAsked{}, m_ticks);
    return m_screens->finished();
}

void Theatre::kill()
{
    start();
}

void Theatre::close()
{
    m_screens->handle(engine::CloseAsked{}, m_ticks);
    CHECK(m_screens->finished());
    start();
}

void Theatre::sleep()
{
    m_now = evening_of(++m_day);
    start();
}

bool Theatre::has(std::string_view name) const
{
    const engine::Tag* tag = m_frame->find(name);
    return tag && tag->reachable;
}

/// A thing that is scrolled away is reached all the same.
bool Theatre::tab_to(std::string_view name)
{
    for (int i = 0; i < most_controls; ++i)
        if (const engine::Tag* focus = m_frame->focused(); focus && focus->name == name)
            return true;
        else
            press(engine::Key::tab);
    return false;
}

void Theatre::pass_asks()
{
    while (screen().starts_with("ask."))
        go_on();
}

void Theatre::go_on()
{
    if (screen() == "pause")
        return press(engine::Key::escape);
    if (m_frame->find("event") && seen().find("dentist") == std::string::npos && tab_to("event"))
        type("dentist");
    for (const std::string_view name : ways_on)
        if (m_frame->find(name) && tab_to(name))
            return press(engine::Key::enter);
    for (const std::string& name : reachable())
        for (const std::string_view answer : {"option.", "source.", "bin."})
            if (name.starts_with(answer))
                return click(name);
    press(engine::Key::escape);
}

void Theatre::play_until(std::string_view name)
{
    for (int i = 0; i < patience; ++i)
    {
        if (screen() == name)
            return;
        go_on();
    }
    FAIL("never came to " << name << ", stands at " << screen());
}

std::vector<std::string> Theatre::reachable() const
{
    std::vector<std::string> names;
    for (const engine::Tag& tag : m_frame->tags())
        if (tag.reachable && std::find(names.begin(), names.end(), tag.name) == names.end())
            names.push_back(tag.name);
    return names;
}

std::string Theatre::seen() const
{
    std::vector<std::string> texts;
    for (const engine::Recorder::Text& text : m_frame->texts())
        texts.push_back(text.text);
    return base::joined(texts, " ");
}

} // namespace tests
