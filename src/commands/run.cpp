#include "commands/run.hpp"

#include "commands/script.hpp"
#include "commands/stage.hpp"
#include "engine/recorder.hpp"
#include "engine/screen.hpp"
#include "engine/window.hpp"
#include "files/atomic_write.hpp"
#include "files/fresh_folder.hpp"
#include "practice/in_words.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <ostream>
#include <sstream>

namespace commands
{

namespace
{

/// Every action of a play takes this long, so that no press falls into the guard of a new screen.
constexpr engine::Ticks between_actions{400};
constexpr std::size_t largest_golden = 1 << 20;

std::optional<int> number_in(std::string_view text)
{
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc{} && end == text.data() + text.size() ? std::optional(value)
                                                                    : std::nullopt;
}

const std::map<std::string, engine::Key, std::less<>>& keys()
{
    using engine::Key;
    static const std::map<std::string, Key, std::less<>> named{{"Enter", Key::enter},
                                                               {"Escape", Key::escape},
                                                               {"Tab", Key::tab},
                                                               {"BackTab", Key::back_tab},
                                                               {"Left", Key::left},
                                                               {"Right", Key::right},
                                                               {"Up", Key::up},
                                                               {"Down", Key::down},
                                                               {"Home", Key::home},
                                                               {"End", Key::end},
                                                               {"PageUp", Key::page_up},
                                                               {"PageDown", Key::page_down},
                                                               {"Backspace", Key::backspace},
                                                               {"Delete", Key::del}};
    return named;
}

/// The game as a play sees it: screens on a recorder, a clock that only moves when told.
class Performance
{
public:
    Performance(RunWishes wishes, Options options, const Sources& sources, std::ostream& out)
        : m_wishes(std::move(wishes))
        , m_options(std::move(options))
        , m_sources(sources)
        , m_out(out)
    {
    }

    /// The fault of a line, or nothing.
    std::optional<std::string> act(const PlayLine& line)
    {
        if (line.verb == "at" || line.verb == "size" || line.verb == "scale" ||
            line.verb == "theme")
            return set_up(line);
        if (!m_stage)
            if (auto fault = start())
                return fault;
        m_rest = line.rest;
        static const std::map<std::string, std::optional<std::string> (Performance::*)(),
                              std::less<>>
            verbs{{"screen", &Performance::screen}, {"click", &Performance::click},
                  {"press", &Performance::press},   {"type", &Performance::type},
                  {"expect", &Performance::expect}, {"absent", &Performance::absent},
                  {"focus", &Performance::focus},   {"stored", &Performance::stored},
                  {"wait", &Performance::wait},     {"restart", &Performance::restart},
                  {"quit", &Performance::quit},     {"shot", &Performance::shot},
                  {"golden", &Performance::golden}};
        return (this->*verbs.at(line.verb))();
    }

    /// What the journal says after everything is closed and opened again.
    std::optional<std::string> reload_and_compare()
    {
        if (!m_world)
            return std::nullopt;
        const auto before = practice::attempts_in_words(m_world->sitting().events());
        const bool unsaved = m_world->sitting().not_saved().has_value();
        if (auto fault = restart())
            return fault;
        if (!unsaved && practice::attempts_in_words(m_world->sitting().events()) != before)
            return "the journal says something else after a restart";
        for (const std::string& attempt : before)
            m_out << attempt << "\n";
        return std::nullopt;
    }

private:
    using Fault = std::optional<std::string>;

    Fault set_up(const PlayLine& line)
    {
        const std::vector<std::string> parts = base::split(line.rest, ' ');
        if (line.verb == "at")
        {
            const auto moment = parse_moment(parts[0]);
            if (!moment)
                return "expected a date and time like 2026-03-01T19:30";
            m_now = *moment;
            if (parts.size() == 3 && parts[1] == "seed")
                m_options.seed = static_cast<std::uint64_t>(number_in(parts[2]).value_or(0));
            return m_stage ? restart() : Fault{};
        }
        if (line.verb == "theme")
            m_options.theme = line.rest;
        if (line.verb == "scale")
            m_options.scale_percent = number_in(line.rest);
        if (line.verb == "size")
        {
            const std::vector<std::string> sides = base::split(line.rest, 'x');
            if (sides.size() != 2 || !number_in(sides[0]) || !number_in(sides[1]))
                return "expected a size like 1280x800";
            m_pixels = {static_cast<float>(*number_in(sides[0])),
                        static_cast<float>(*number_in(sides[1]))};
            if (m_stage)
                tell(engine::Resized{stage_size()});
        }
        return std::nullopt;
    }

    Fault start()
    {
        std::ostringstream notes;
        m_sources.clock = [this] { return m_now; };
        if (!m_options.data_dir)
            m_options.data_dir = m_home.path();
        auto world = World::build(m_options, m_sources, notes);
        if (!world)
            return world.error().sentence();
        m_world = std::move(*world);
        auto stage = Stage::build(*m_world);
        if (!stage)
            return stage.error().sentence();
        m_stage = std::move(*stage);
        m_screens =
            std::make_unique<engine::ScreenStack>(scenes::tonight_screen(m_stage->backstage()));
        pass(between_actions);
        draw();
        return std::nullopt;
    }

    engine::Size stage_size() const
    {
        return {m_pixels.w / m_stage->scale(), m_pixels.h / m_stage->scale()};
    }

    void pass(engine::Ticks time)
    {
        m_ticks += time;
        if (!m_wishes.still)
            m_now = base::make_moment(m_now.at + time, m_now.utc_offset);
    }

    void draw()
    {
        // Twice: what a frame scrolls into view, it draws there in the next one.
        for (int i = 0; i < 2 && !m_screens->finished(); ++i)
        {
            m_frame = std::make_unique<engine::Recorder>(m_stage->type(), stage_size());
            m_screens->top().draw(*m_frame, stage_size(), m_ticks);
        }
    }

    void tell(const engine::Event& event)
    {
        pass(between_actions);
        if (m_screens->finished())
            return;
        m_screens->handle(event, m_ticks);
        pass(between_actions);
        if (!m_screens->finished())
            m_screens->advance(m_ticks);
        draw();
    }

    Fault screen()
    {
        const std::string name{m_screens->top().name()};
        return name == m_rest ? Fault{} : "the screen is " + name;
    }

    Fault click()
    {
        const engine::Tag* tag = m_frame->find(m_rest);
        if (!tag || !tag->reachable)
            return "there is nothing called " + m_rest + " to click; there is: " + reachable();
        tell(engine::PointerMoved{tag->hit});
        tag = m_frame->find(m_rest);
        if (tag)
            tell(engine::PointerPressed{tag->hit});
        return std::nullopt;
    }

    std::string reachable() const
    {
        std::vector<std::string> names;
        for (const engine::Tag& tag : m_frame->tags())
            if (tag.reachable)
                names.push_back(tag.name);
        return base::joined(names, ", ");
    }

    Fault press()
    {
        for (const std::string& name : base::split(m_rest, ' '))
        {
            if (const auto key = keys().find(name); key != keys().end())
                tell(engine::KeyPressed{key->second, false, false});
            else if (const auto letters = base::to_code_points(name); letters.size() == 1)
                tell(engine::Typed{letters[0]});
            else
                return "there is no key called " + name;
        }
        return std::nullopt;
    }

    Fault type()
    {
        for (const char32_t letter : base::to_code_points(m_rest))
            tell(engine::Typed{letter});
        return std::nullopt;
    }

    std::string seen() const
    {
        std::vector<std::string> texts;
        for (const engine::Recorder::Text& text : m_frame->texts())
            texts.push_back(text.text);
        return base::joined(texts, " ");
    }

    Fault expect()
    {
        return seen().find(m_rest) != std::string::npos ? Fault{} : "not on screen: " + seen();
    }

    Fault absent()
    {
        return seen().find(m_rest) == std::string::npos ? Fault{} : "it is on screen";
    }

    Fault focus()
    {
        const engine::Tag* tag = m_frame->focused();
        const std::string name = tag ? tag->name : "nothing";
        return name == m_rest ? Fault{} : "the focus is on " + name;
    }

    Fault stored()
    {
        const auto attempts = practice::attempts_in_words(m_world->sitting().events());
        const bool found = std::find(attempts.begin(), attempts.end(), m_rest) != attempts.end();
        return found ? Fault{} : "stored is: " + base::joined(attempts, " | ");
    }

    Fault wait()
    {
        pass(engine::Ticks{number_in(m_rest).value_or(0)});
        m_screens->advance(m_ticks);
        draw();
        return std::nullopt;
    }

    /// No screen is told: what was half typed since it was last kept is gone, as after a kill.
    Fault restart()
    {
        m_frame.reset();
        m_screens.reset();
        m_stage.reset();
        m_world.reset();
        return start();
    }

    Fault quit()
    {
        if (!m_screens->finished())
            m_screens->handle(engine::CloseAsked{}, m_ticks);
        return restart();
    }

    Fault shot()
    {
        if (m_wishes.shots.empty() || engine::no_display())
            return std::nullopt;
        const auto drawn =
            engine::write_picture(m_stage->type(), m_screens->top(), m_pixels, m_stage->scale(),
                                  m_ticks, m_wishes.shots / (m_rest + ".png"));
        return drawn ? Fault{} : drawn.error().sentence();
    }

    Fault golden()
    {
        if (m_wishes.golden.empty())
            return std::nullopt;
        const std::filesystem::path file = m_wishes.golden / (m_rest + ".txt");
        const std::string now = m_frame->transcript();
        if (m_wishes.bless)
        {
            const auto written = files::write_file(file, now);
            return written ? Fault{} : written.error().sentence();
        }
        const auto before = files::read_file(file, largest_golden);
        if (!before)
            return before.error().sentence();
        return *before == now ? Fault{}
                              : "the screen is not as recorded in " + m_rest + ":\n" + now;
    }

    RunWishes m_wishes;
    Options m_options;
    Sources m_sources;
    std::ostream& m_out;
    files::FreshFolder m_home;
    base::Moment m_now = *parse_moment("2026-03-01T19:30");
    engine::Ticks m_ticks{0};
    engine::Size m_pixels{1280, 800};
    std::string m_rest;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<engine::ScreenStack> m_screens;
    std::unique_ptr<engine::Recorder> m_frame;
};

} // namespace

int run(const RunWishes& wishes, const Options& options, const Sources& sources, std::ostream& out,
        std::ostream& err)
{
    const auto lines = read_play(wishes.file);
    if (!lines)
    {
        err << "inword: " << lines.error().sentence() << "\n";
        return failed;
    }
    Performance performance(wishes, options, sources, out);
    for (const PlayLine& line : *lines)
        if (const auto fault = performance.act(line))
        {
            err << wishes.file.string() << ":" << line.number << ": " << line.verb << " "
                << line.rest << ": " << *fault << "\n";
            return failed;
        }
    if (const auto fault = performance.reload_and_compare())
    {
        err << wishes.file.string() << ": " << *fault << "\n";
        return failed;
    }
    return done;
}

} // namespace commands
