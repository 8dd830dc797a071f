#include "commands/stage.hpp"

#include "files/atomic_write.hpp"
#include "scenes/dressing.hpp"

#include <algorithm>

namespace commands
{

namespace
{

constexpr std::size_t largest_figure = 1 << 20;

std::optional<files::ThemeChoice> theme_named(const std::string& name)
{
    if (name == "light")
        return files::ThemeChoice::light;
    if (name == "high-contrast")
        return files::ThemeChoice::high_contrast;
    return name == "dark" ? std::optional(files::ThemeChoice::dark) : std::nullopt;
}

scenes::Given given_by(const Options& options)
{
    return {theme_named(options.theme), options.scale_percent};
}

engine::StoryLetters letters_of(files::StoryFont font)
{
    switch (font)
    {
    case files::StoryFont::andika: return engine::StoryLetters::andika;
    case files::StoryFont::open_dyslexic: return engine::StoryLetters::open_dyslexic;
    case files::StoryFont::serif: break;
    }
    return engine::StoryLetters::serif;
}

float scale_of(int percent)
{
    return std::clamp(static_cast<float>(percent) / 100.f, 1.f, 2.f);
}

} // namespace

Stage::Stage(World& world, engine::Type type, ui::Figure figure, files::Themes themes)
    : m_world(world)
    , m_type(std::move(type))
    , m_figure(std::move(figure))
    , m_themes(std::move(themes))
    , m_backstage{world.sitting(),
                  world.phrases(),
                  m_figure,
                  {},
                  world.clock(),
                  world.wishes(),
                  world.seed(),
                  {world.settings(),
                   [this](const files::Settings& settings) { return apply(settings); },
                   given_by(world.options())}}
{
    m_scale = scale_of(m_backstage.preferences.text_scale_percent());
    // Letters that are not installed are no reason not to play.
    static_cast<void>(follow(world.settings()));
}

base::Result<void> Stage::apply(const files::Settings& settings)
{
    m_scale = scale_of(m_backstage.preferences.text_scale_percent());
    if (m_tell)
        m_tell(settings, m_scale);
    const auto kept = m_world.set(settings);
    const auto followed = follow(settings);
    return kept ? followed : kept;
}

base::Result<void> Stage::follow(const files::Settings& settings)
{
    m_backstage.look = scenes::look_of(
        m_themes.chosen(m_backstage.preferences.theme()), m_world.sitting().catalogue().wheel,
        settings.reduced_motion ? ui::Motion::reduced : ui::Motion::full);
    m_backstage.wishes = m_world.wishes();
    m_backstage.shortcuts = ui::Shortcuts(settings.keys);
    return m_type.set_story(letters_of(settings.story_font));
}

base::Result<std::unique_ptr<Stage>> Stage::build(World& world)
{
    const std::filesystem::path assets = world.options().content / "assets";
    const auto themes = files::read_themes(assets / "theme.json");
    if (!themes)
        return themes.error();
    const auto svg = files::read_file(assets / "body.svg", largest_figure);
    if (!svg)
        return svg.error();
    auto figure = ui::read_figure(*svg);
    if (!figure)
    {
        base::Error error = figure.error();
        error.file = (assets / "body.svg").string();
        return error;
    }
    auto type = engine::Type::open(engine::system_font_folders());
    if (!type)
        return type.error();
    return std::unique_ptr<Stage>(new Stage(world, std::move(*type), std::move(*figure), *themes));
}

} // namespace commands
