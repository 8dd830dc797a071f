#include "commands/world.hpp"

#include "base/text.hpp"
#include "files/text_catalogue.hpp"
#include "journal/erase.hpp"
#include "journal/journal.hpp"
#include "journal/unsaved.hpp"
#include "scenes/dressing.hpp"

#include <ostream>
#include <random>

namespace commands
{

using namespace std::chrono;

std::optional<base::Moment> parse_moment(std::string_view text)
{
    const std::vector<std::string> parts = base::split(text, 'T');
    const auto day = base::parse_day(parts[0]);
    int hour = 0, minute = 0, used = 0;
    if (!day || parts.size() != 2 ||
        std::sscanf(parts[1].c_str(), "%2d:%2d%n", &hour, &minute, &used) != 2 ||
        static_cast<std::size_t>(used) != parts[1].size() || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59)
        return std::nullopt;
    const sys_time<milliseconds> at = sys_days{days{day->number}} + hours{hour} + minutes{minute};
    return base::make_moment(at, minutes{0});
}

base::Result<Clock> make_clock(const std::string& date, const Clock& wall)
{
    if (date.empty())
        return wall;
    const auto start = parse_moment(date);
    if (!start)
        return base::Error{"--date", "", "expected a date and time like 2026-03-01T19:30"};
    return Clock([start = start->at, began = wall().at, wall]
                 { return base::make_moment(start + (wall().at - began), minutes{0}); });
}

base::IdSource seeded_ids(std::uint64_t seed, std::uint64_t from)
{
    std::seed_seq sequence{seed, seed >> 32, from, from >> 32};
    return [engine = std::mt19937(sequence)]() mutable
    {
        base::Id id;
        for (std::uint8_t& byte : id.bytes)
            byte = static_cast<std::uint8_t>(engine());
        return id;
    };
}

base::Result<base::Phrases> load_phrases(const Options& options)
{
    const bool pseudo = options.lang == "pseudo";
    const std::string locale = options.lang.empty() || pseudo ? "en" : options.lang;
    auto phrases = files::read_phrases(options.content / "assets" / "text" / (locale + ".json"));
    if (!phrases || !pseudo)
        return phrases;
    return files::pseudo(*phrases);
}

World::World(Options options, Sources sources)
    : m_options(std::move(options))
    , m_sources(std::move(sources))
{
}

base::Result<void> World::load_content(std::ostream& notes)
{
    auto phrases = load_phrases(m_options);
    if (!phrases)
        return phrases.error();
    m_phrases = std::move(*phrases);
    auto loaded = content::load(m_options.content / "assets", m_options.content / "levels");
    if (!loaded)
        return loaded.error();
    for (const content::Finding& fault : loaded->faults)
        notes << content::sentence(fault) << "\n";
    m_catalogue = std::move(loaded->catalogue);
    return {};
}

base::Result<void> World::open_folders(std::ostream& notes)
{
    auto paths = m_options.data_dir
                     ? base::Result<files::Paths>(files::paths_inside(*m_options.data_dir))
                     : files::find_paths(m_sources.environment);
    if (!paths)
        return paths.error();
    m_paths = std::move(*paths);
    for (const auto& folder : {m_paths.config, m_paths.state})
        static_cast<void>(files::make_private_folder(folder));
    if (auto log = files::Log::open(m_paths.state, files::LogLevel::info))
        m_log = std::move(*log);
    files::LoadedSettings loaded = files::load_settings(m_paths.config / "settings.json");
    for (const base::Error& warning : loaded.warnings)
        notes << warning.sentence() << "\n";
    m_settings = loaded.settings;
    if (loaded.first_start)
        m_settings.text_scale_percent = files::desktop_scale(
            m_sources.environment, m_sources.text_dpi ? m_sources.text_dpi() : std::nullopt);
    scenes::fill_gaps(m_phrases, m_settings);
    return {};
}

/// The journal's events; none where there is no journal, or where none is wanted.
base::Result<std::vector<practice::Event>> World::past(std::ostream& notes)
{
    if (forgets())
    {
        m_keeper = std::make_unique<journal::Unsaved>();
        if (const auto erased = journal::erase(m_paths.data); !erased)
            notes << erased.error().sentence() << "\n";
        return std::vector<practice::Event>();
    }
    journal::Opened opened = journal::Journal::open(m_paths.data, m_sources.ids);
    if (opened)
    {
        for (const base::Error& note : (*opened)->notes())
            notes << note.sentence() << "\n";
        std::vector<practice::Event> events = (*opened)->events();
        m_keeper = std::move(*opened);
        m_keeps = true;
        return events;
    }
    using journal::OpenFault;
    const bool nothing_to_write_to = opened.fault() == OpenFault::no_folder ||
                                     opened.fault() == OpenFault::read_only ||
                                     opened.fault() == OpenFault::cannot_write;
    if (!nothing_to_write_to)
        return opened.error();
    notes << opened.error().sentence() << "\n";
    m_keeper = std::make_unique<journal::Unsaved>(opened.error());
    return std::vector<practice::Event>();
}

base::Result<void> World::open_journal(std::ostream& notes)
{
    auto events = past(notes);
    if (!events)
        return events.error();
    const std::uint64_t given = events->size();
    m_log.note("journal.opened", {{"events", given}});
    m_sitting = std::make_unique<practice::Sitting>(
        m_catalogue, *m_keeper, std::move(*events),
        m_options.seed ? seeded_ids(*m_options.seed, given) : m_sources.ids);
    return {};
}

World::~World()
{
    if (forgets() && m_keeps && !forget())
        m_log.warn("journal.not-erased");
}

base::Result<void> World::forget()
{
    auto instead = std::make_unique<journal::Unsaved>();
    if (m_sitting->playing())
        m_sitting.reset();
    else
        m_sitting->forget(*instead);
    m_keeper = std::move(instead); // The journal is closed with this.
    m_keeps = false;
    return journal::erase(m_paths.data);
}

base::Result<std::unique_ptr<World>> World::build(const Options& options, const Sources& sources,
                                                  std::ostream& notes)
{
    std::unique_ptr<World> world(new World(options, sources));
    if (auto read = world->load_content(notes); !read)
        return read.error();
    if (auto found = world->open_folders(notes); !found)
        return found.error();
    if (auto opened = world->open_journal(notes); !opened)
        return opened.error();
    return world;
}

practice::PlanWishes World::wishes() const
{
    return scenes::wishes_of(m_settings);
}

std::uint64_t World::seed() const
{
    return m_options.seed.value_or(static_cast<std::uint64_t>(m_sources.clock().day.number));
}

base::Result<void> World::set(const files::Settings& settings)
{
    m_settings = settings;
    scenes::fill_gaps(m_phrases, m_settings);
    const auto kept = files::save_settings(m_paths.config / "settings.json", m_settings);
    const bool at_once = forgets() && m_keeps && !m_sitting->playing();
    const auto erased = at_once ? forget() : base::Result<void>();
    return kept ? erased : kept;
}

void World::save_settings()
{
    if (!set(m_settings))
        m_log.warn("settings.not-saved");
}

} // namespace commands
