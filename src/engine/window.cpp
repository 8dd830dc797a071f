#include "engine/window.hpp"

#include "engine/display.hpp"
#include "engine/heap.hpp"
#include "engine/pacing.hpp"
#include "engine/sfml_canvas.hpp"
#include "engine/sfml_compat.hpp"
#include "engine/sfml_events.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace engine
{

namespace
{

using Clock = std::chrono::steady_clock;

constexpr unsigned least_width = 960, least_height = 600;
constexpr float least_scale = 1, largest_scale = 2;

sf::Vector2u pixels(Size size)
{
    return {static_cast<unsigned>(std::lround(size.w)), static_cast<unsigned>(std::lround(size.h))};
}

compat::WindowKind kind_of(const WindowWishes& wishes)
{
    return wishes.fullscreen ? compat::WindowKind::fullscreen : compat::WindowKind::windowed;
}

float scale_of(const WindowWishes& wishes)
{
    return std::clamp(wishes.scale, least_scale, largest_scale);
}

bool asks_for_picture(const Event& event)
{
    const auto* press = std::get_if<KeyPressed>(&event);
    return press && press->key == Key::f12;
}

/// One window from its opening to its end.
class WindowLoop
{
public:
    WindowLoop(WindowWishes& wishes, const Type& type, ScreenStack& screens, Display display)
        : m_display(std::move(display))
        , m_wishes(wishes)
        , m_screens(screens)
        , m_kind(kind_of(wishes))
        , m_size(wishes.size)
        , m_place(wishes.place)
        , m_canvas(m_window, type, scale_of(wishes))
    {
        open();
    }

    WindowEnd run(const std::function<void(float)>& first_frame_after_ms)
    {
        draw();
        if (first_frame_after_ms)
            first_frame_after_ms(
                std::chrono::duration<float, std::milli>(Clock::now() - m_begun).count());
        show_icon();
        while (!m_screens.finished())
        {
            take_events();
            take_time();
            follow_wishes();
            if (m_changed && !m_screens.finished())
                draw();
            else if (!m_screens.finished())
                nap();
        }
        note_window();
        m_window.close();
        return {m_size, m_place, m_kind == compat::WindowKind::fullscreen};
    }

private:
    Ticks now() const
    {
        return std::chrono::duration_cast<Ticks>(Clock::now() - m_begun);
    }

    void open()
    {
        const sf::Vector2u desktop = compat::desktop_size(), wished = pixels(m_size);
        const sf::Vector2u size{std::min(std::max(wished.x, least_width), desktop.x),
                                std::min(std::max(wished.y, least_height), desktop.y)};
        compat::open(m_window, size, m_wishes.title, m_kind);
        if (m_kind == compat::WindowKind::windowed)
            put_in_place(desktop, size);
        m_display.watch(m_window.getSystemHandle());
    }

    /// A place off the desktop (another monitor then) is forgotten; without a window manager a
    /// window with no place of its own stands in the corner.
    void put_in_place(sf::Vector2u desktop, sf::Vector2u size)
    {
        const auto on_desktop = [&](Point p)
        {
            const auto fits = [](float at, unsigned extent, unsigned room)
            { return at >= 0 && at + static_cast<float>(extent) / 2 <= static_cast<float>(room); };
            return fits(p.x, size.x, desktop.x) && fits(p.y, size.y, desktop.y);
        };
        if (m_place && on_desktop(*m_place))
            m_window.setPosition({static_cast<int>(m_place->x), static_cast<int>(m_place->y)});
        else if (!m_display.has_window_manager())
            m_window.setPosition({0, 0});
    }

    void note_window()
    {
        if (m_kind == compat::WindowKind::fullscreen || !m_window.isOpen())
            return;
        const sf::Vector2u size = m_window.getSize();
        const sf::Vector2i place = m_window.getPosition();
        m_size = {static_cast<float>(size.x), static_cast<float>(size.y)};
        m_place = Point{static_cast<float>(place.x), static_cast<float>(place.y)};
    }

    void draw()
    {
        m_canvas.start_frame();
        m_screens.top().draw(m_canvas, m_canvas.stage(), now());
        m_canvas.finish_frame();
        m_window.display();
        m_changed = false;
        m_drawn_at = now();
    }

    void show_icon()
    {
        sf::Image icon;
        if (!m_wishes.icon.empty() && compat::load(icon, m_wishes.icon))
            compat::set_icon(m_window, icon);
    }

    /// Of several pointer moves in a row only the last one counts.
    void take_events()
    {
        std::optional<Event> moved;
        while (const std::optional<SystemEvent> event = next_event(m_window))
        {
            m_input_at = now();
            const Event* heard = std::get_if<Event>(&*event);
            if (moved && !(heard && std::holds_alternative<PointerMoved>(*heard)))
                hand_on(*std::exchange(moved, std::nullopt));
            if (heard && std::holds_alternative<PointerMoved>(*heard))
                moved = *heard;
            else if (heard)
                hand_on(*heard);
            else if (std::holds_alternative<FullscreenAsked>(*event))
                m_wishes.fullscreen = m_kind == compat::WindowKind::windowed;
            else if (std::holds_alternative<Uncovered>(*event))
                m_changed = true;
        }
        if (moved)
            hand_on(*moved);
    }

    void hand_on(Event event)
    {
        if (Resized* resized = std::get_if<Resized>(&event))
        {
            keep_least_size(pixels(resized->stage));
            m_changed = true;
        }
        std::visit([this](auto& of) { to_stage(of); }, event);
        m_changed = m_screens.handle(event, now()) || m_changed;
        if (asks_for_picture(event) && m_wishes.picture_file && !m_screens.finished())
            keep_picture();
    }

    void keep_picture()
    {
        const auto file = m_wishes.picture_file();
        const auto written =
            file ? write_picture(m_canvas.type(), m_screens.top(),
                                 {static_cast<float>(m_window.getSize().x),
                                  static_cast<float>(m_window.getSize().y)},
                                 m_canvas.scale(), now(), *file,
                                 m_wishes.pictures_hide_own ? Redaction::on : Redaction::off)
                 : base::Result<void>(file.error());
        PictureKept kept;
        if (written)
            kept.file = file->string();
        else
            kept.fault = written.error().sentence();
        m_changed = m_screens.handle(kept, now()) || m_changed;
    }

    template <class Of>
    void to_stage(Of& event) const
    {
        if constexpr (requires { event.at; })
            event.at = {event.at.x / m_canvas.scale(), event.at.y / m_canvas.scale()};
        if constexpr (requires { event.stage; })
            event.stage = {event.stage.w / m_canvas.scale(), event.stage.h / m_canvas.scale()};
    }

    /// Asks once for each size that is too small: a window manager that insists has its way.
    void keep_least_size(sf::Vector2u size)
    {
        const bool too_small = size.x < least_width || size.y < least_height;
        if (!too_small || size == m_refused || m_kind == compat::WindowKind::fullscreen)
            return;
        m_refused = size;
        m_window.setSize({std::max(size.x, least_width), std::max(size.y, least_height)});
    }

    /// What a screen (or F11) has changed in the wishes since the last turn.
    void follow_wishes()
    {
        if (m_screens.finished() ||
            (kind_of(m_wishes) == m_kind && scale_of(m_wishes) == m_canvas.scale()))
            return;
        m_canvas.set_scale(scale_of(m_wishes));
        if (kind_of(m_wishes) != m_kind)
            change_kind();
        m_screens.handle(Resized{m_canvas.stage()}, now());
        m_changed = true;
    }

    void change_kind()
    {
        note_window();
        m_kind = kind_of(m_wishes);
        open();
        show_icon();
    }

    void take_time()
    {
        const std::optional<Ticks> due = m_screens.wakes_at();
        if (due && *due <= now() && now() - m_drawn_at >= frame_pause)
            m_changed = m_screens.advance(now()) || m_changed;
    }

    void nap()
    {
        Ticks length = nap_after(now() - m_input_at);
        if (const std::optional<Ticks> due = m_screens.wakes_at())
            length = std::min(length, std::max(*due, m_drawn_at + frame_pause) - now());
        if (m_display.rest(std::max(length, Ticks{1})))
            m_input_at = now();
    }

    const Clock::time_point m_begun = Clock::now();
    Display m_display;
    WindowWishes& m_wishes;
    ScreenStack& m_screens;
    compat::WindowKind m_kind;
    Size m_size; ///< Of the window when it does not fill the screen.
    std::optional<Point> m_place;
    sf::RenderWindow m_window;
    SfmlCanvas m_canvas;
    sf::Vector2u m_refused;
    Ticks m_input_at{0};
    Ticks m_drawn_at{0};
    bool m_changed = false;
};

} // namespace

base::Result<WindowEnd> run_window(WindowWishes& wishes, const Type& type, ScreenStack& screens,
                                   const std::function<void(float)>& first_frame_after_ms)
{
    auto display = Display::connect();
    if (!display)
        return display.error();
    keep_freed_memory();
    return WindowLoop(wishes, type, screens, std::move(display).value()).run(first_frame_after_ms);
}

} // namespace engine
