#include "commands/stage.hpp"
#include "engine/heap.hpp"
#include "engine/recorder.hpp"
#include "engine/sfml_canvas.hpp"
#include "files/fresh_folder.hpp"

#include <SFML/Graphics.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <vector>

namespace
{

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int frames = 60;

#if SFML_VERSION_MAJOR >= 3
sf::VideoMode mode_of(unsigned int width, unsigned int height)
{
    return sf::VideoMode{{width, height}};
}
#else
sf::VideoMode mode_of(unsigned int width, unsigned int height)
{
    return sf::VideoMode{width, height};
}
#endif

/// Middle of the times that `draw` takes, in milliseconds, after a few unmeasured turns.
template <class Draw>
double median_of(Draw draw)
{
    std::vector<double> times;
    for (int i = 0; i < frames + 5; ++i)
    {
        const auto began = std::chrono::steady_clock::now();
        draw();
        times.push_back(Milliseconds(std::chrono::steady_clock::now() - began).count());
    }
    times.erase(times.begin(), times.begin() + 5);
    std::nth_element(times.begin(), times.begin() + frames / 2, times.end());
    return times[frames / 2];
}

void measure(engine::Screen& screen, const engine::Type& type, unsigned int width,
             unsigned int height)
{
    sf::RenderWindow window{mode_of(width, height), "frame"};
    window.setPosition(sf::Vector2i{0, 0});
    const double bare = median_of(
        [&]
        {
            window.clear();
            window.display();
        });
    engine::SfmlCanvas canvas(window, type, 1.f);
    const double drawn = median_of(
        [&]
        {
            canvas.start_frame();
            screen.draw(canvas, canvas.stage(), {});
            canvas.finish_frame();
            window.display();
        });
    const engine::Size stage{static_cast<float>(width), static_cast<float>(height)};
    const double recorded = median_of(
        [&]
        {
            engine::Recorder recorder(type, stage);
            screen.draw(recorder, stage, {});
        });
    std::printf("%-9s %4ux%-4u  full redraw %6.2f ms  bare clear and show %5.2f ms  "
                "recorded %5.2f ms\n",
                std::string(screen.name()).c_str(), width, height, drawn, bare, recorded);
}

} // namespace

/// What one full redraw of Tonight and of the scene with its wheel costs, drawn and recorded.
/// Needs a display; `argv[1]` is the folder with assets/ and levels/.
int main(int argc, char** argv)
{
    if (argc != 2)
        return std::puts("usage: inword_frame FOLDER"), 2;
    engine::keep_freed_memory(); // As the window does.
    const files::FreshFolder home;
    commands::Options options;
    options.content = argv[1];
    options.data_dir = home.path();
    options.seed = 7;
    const commands::Sources sources{[](std::string_view) { return std::nullopt; },
                                    [] { return *commands::parse_moment("2026-03-01T19:30"); },
                                    commands::seeded_ids(7, 0)};
    auto world = commands::World::build(options, sources, std::cerr);
    if (!world)
        return std::puts(world.error().sentence().c_str()), 1;
    auto stage = commands::Stage::build(**world);
    if (!stage)
        return std::puts(stage.error().sentence().c_str()), 1;
    scenes::Backstage& backstage = (*stage)->backstage();
    const auto tonight = scenes::tonight_screen(backstage);
    const base::Moment now = sources.clock();
    (*world)->sitting().begin((*world)->sitting().plan((*world)->wishes(), now.day, 7), now);
    const auto naming = scenes::screen_in_turn(backstage);
    for (engine::Screen* screen : {tonight.get(), naming.get()})
        for (const auto& [width, height] : {std::pair{1280u, 800u}, std::pair{1920u, 1080u}})
            measure(*screen, (*stage)->type(), width, height);
    return 0;
}
