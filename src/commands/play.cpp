#include "commands/play.hpp"

#include "commands/picture_file.hpp"
#include "commands/stage.hpp"
#include "engine/clipboard.hpp"
#include "engine/display.hpp"
#include "engine/window.hpp"
#include "plain/evening.hpp"
#include "scenes/dressing.hpp"

#include <istream>
#include <ostream>
#include <variant>

namespace commands
{

namespace
{

int refused(const base::Error& error, std::ostream& err)
{
    err << "inword: " << error.sentence() << "\n";
    return failed;
}

engine::WindowWishes wishes_of(const Options& options, const files::Settings& settings, float scale)
{
    engine::WindowWishes wishes;
    const files::WindowSettings& window = settings.window;
    wishes.size = {static_cast<float>(options.width.value_or(window.width)),
                   static_cast<float>(options.height.value_or(window.height))};
    if (window.x && window.y)
        wishes.place = engine::Point{static_cast<float>(*window.x), static_cast<float>(*window.y)};
    wishes.fullscreen = options.fullscreen || (window.fullscreen && !options.windowed);
    wishes.scale = scale;
    return wishes;
}

/// What --data-dir keeps together stays together.
std::function<base::Result<std::filesystem::path>()> picture_file(const World& world,
                                                                  const files::Environment& env)
{
    const std::filesystem::path& data = world.paths().data;
    const auto folder = world.options().data_dir ? data : picture_folder(env, data);
    return [folder, &world] { return next_picture(folder, world.clock()().day); };
}

void remember(files::Settings& settings, const engine::WindowEnd& end)
{
    settings.window.fullscreen = end.fullscreen;
    if (end.fullscreen)
        return;
    settings.window.width = static_cast<int>(end.size.w);
    settings.window.height = static_cast<int>(end.size.h);
    if (end.place)
    {
        settings.window.x = static_cast<int>(end.place->x);
        settings.window.y = static_cast<int>(end.place->y);
    }
}

/// The world, or the exit code when it could not be built, after the reason was said.
std::variant<std::unique_ptr<World>, int> open_world(const Options& options, const Sources& sources,
                                                     std::ostream& err)
{
    const auto clock = make_clock(options.date, sources.clock);
    if (!clock)
        return refused(clock.error(), err), misused;
    auto world =
        World::build(options, {sources.environment, *clock, sources.ids, sources.text_dpi}, err);
    if (!world)
        return refused(world.error(), err);
    return std::move(*world);
}

} // namespace

int play(const Options& options, const Sources& sources, std::ostream& err)
{
    if (const auto missing = engine::no_display())
        return refused(*missing, err);
    Sources with_display = sources;
    with_display.text_dpi = engine::text_dpi;
    auto opened = open_world(options, with_display, err);
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    World& world = *std::get<std::unique_ptr<World>>(opened);
    auto stage = Stage::build(world);
    if (!stage)
        return refused(stage.error(), err);
    engine::WindowWishes wishes = wishes_of(options, world.settings(), (*stage)->scale());
    wishes.pictures_hide_own = world.settings().pictures_hide_own;
    (*stage)->tell(
        [&wishes](const files::Settings& settings, float scale)
        {
            wishes.scale = scale;
            wishes.pictures_hide_own = settings.pictures_hide_own;
        });
    const auto clipboard = engine::system_clipboard();
    (*stage)->backstage().clipboard = clipboard.get();
    wishes.picture_file = picture_file(world, sources.environment);
    auto first = scenes::tonight_screen((*stage)->backstage());
    if (!options.screenshot.empty())
    {
        const auto drawn = engine::write_picture((*stage)->type(), *first, wishes.size,
                                                 wishes.scale, {}, options.screenshot);
        return drawn ? done : refused(drawn.error(), err);
    }
    engine::ScreenStack screens(std::move(first));
    files::Log& log = world.log();
    const auto end = engine::run_window(wishes, (*stage)->type(), screens,
                                        [&](float ms) {
                                            log.note("window.drawn", {{"ms", ms}});
                                        });
    if (!end)
        return refused(end.error(), err);
    remember(world.settings(), *end);
    world.save_settings();
    return done;
}

int plain(const Options& options, const Sources& sources, std::istream& in, std::ostream& out,
          std::ostream& err)
{
    auto opened = open_world(options, sources, err);
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    World& world = *std::get<std::unique_ptr<World>>(opened);
    plain::Evening evening(world.sitting(), world.phrases(), world.clock(), in, out);
    evening.play({[&] { return world.wishes(); },
                  [&](practice::Ask ask, const practice::Answer& answer)
                  {
                      files::Settings settings = world.settings();
                      scenes::take(settings, ask, answer);
                      if (const auto kept = world.set(settings); !kept)
                          err << "inword: " << kept.error().sentence() << "\n";
                  }},
                 world.seed());
    return done;
}

} // namespace commands
