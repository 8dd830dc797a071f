#include "commands/stage.hpp"

#include "files/atomic_write.hpp"
#include "files/theme.hpp"

#include <algorithm>

namespace commands
{

namespace
{

constexpr std::size_t largest_figure = 1 << 20;

engine::Color color(files::Rgb rgb)
{
    return {rgb.r, rgb.g, rgb.b, 255};
}

ui::Look look_of(const files::Theme& theme, const feelings::Wheel& wheel, bool reduced_motion)
{
    ui::Look look;
    look.bg = color(theme.bg);
    look.surface = color(theme.surface);
    look.raised = color(theme.raised);
    look.line = color(theme.line);
    look.text = color(theme.text);
    look.muted = color(theme.muted);
    look.accent = color(theme.accent);
    look.on_accent = color(theme.on_accent);
    look.focus = color(theme.focus);
    look.motion = reduced_motion ? ui::Motion::reduced : ui::Motion::full;
    for (const feelings::Family& family : wheel.families())
    {
        const auto found = theme.families.find(wheel[family.word].text);
        look.families.push_back(found == theme.families.end() ? look.line : color(found->second));
    }
    return look;
}

files::ThemeChoice theme_of(const std::string& name, files::ThemeChoice set)
{
    if (name == "light")
        return files::ThemeChoice::light;
    if (name == "high-contrast")
        return files::ThemeChoice::high_contrast;
    return name == "dark" ? files::ThemeChoice::dark : set;
}

} // namespace

Stage::Stage(World& world, engine::Type type, ui::Figure figure, ui::Look look, float scale)
    : m_type(std::move(type))
    , m_figure(std::move(figure))
    , m_scale(scale)
    , m_backstage{world.sitting(), world.phrases(), m_figure,    std::move(look),
                  world.clock(),   world.wishes(),  world.seed()}
{
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
    const files::Settings& settings = world.settings();
    const auto& theme = themes->chosen(theme_of(world.options().theme, settings.theme));
    const float scale =
        static_cast<float>(world.options().scale_percent.value_or(settings.text_scale_percent)) /
        100.f;
    return std::unique_ptr<Stage>(
        new Stage(world, std::move(*type), std::move(*figure),
                  look_of(theme, world.sitting().catalogue().wheel, settings.reduced_motion),
                  std::clamp(scale, 1.f, 2.f)));
}

} // namespace commands
