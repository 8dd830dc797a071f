#include "engine/display.hpp"

#include "base/text.hpp"
#include "engine/window.hpp"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xproto.h>
#include <poll.h>

#include <charconv>
#include <chrono>
#include <thread>

namespace engine
{

namespace
{

/// A server that just lost its last client starts anew: so often and so long we knock again.
constexpr int knocks = 6;
constexpr std::chrono::milliseconds between_knocks{50};

struct CloseDisplay
{
    void operator()(::Display* display) const
    {
        XCloseDisplay(display);
    }
};

using Connection = std::unique_ptr<::Display, CloseDisplay>;

Connection connected()
{
    Connection connection(XOpenDisplay(nullptr));
    for (int knock = 1; !connection && knock < knocks; ++knock)
    {
        std::this_thread::sleep_for(between_knocks);
        connection.reset(XOpenDisplay(nullptr));
    }
    return connection;
}

using ErrorHandler = int (*)(::Display*, XErrorEvent*);

ErrorHandler before_ours = nullptr;

/// Another program that asks for what we copied, and is gone by then or asks badly, is no reason to
/// end: Xlib's own handler would. Everything else goes its old way.
int forgive_others(::Display* display, XErrorEvent* error)
{
    const bool theirs =
        error->request_code == X_ChangeProperty || error->request_code == X_SendEvent;
    return theirs || !before_ours ? 0 : before_ours(display, error);
}

void forgive_others_from_now_on()
{
    const ErrorHandler before = XSetErrorHandler(forgive_others);
    if (before != forgive_others)
        before_ours = before;
}

base::Error unusable(const std::string& why)
{
    return {"", "", "there is no display to open a window on (" + why + ")"};
}

} // namespace

struct Display::Link
{
    Connection connection;
};

Display::Display(std::unique_ptr<Link> link)
    : m_link(std::move(link))
{
}

Display::Display(Display&&) noexcept = default;
Display& Display::operator=(Display&&) noexcept = default;
Display::~Display() = default;

base::Result<Display> Display::connect()
{
    const std::string name = XDisplayName(nullptr);
    if (name.empty())
        return unusable("DISPLAY is not set");
    Connection connection = connected();
    if (!connection)
        return unusable(name + " cannot be reached or refuses us");
    int opcode = 0, event = 0, error = 0;
    if (!XQueryExtension(connection.get(), "GLX", &opcode, &event, &error))
        return unusable(name + " cannot draw with OpenGL");
    forgive_others_from_now_on();
    // SFML copies and pastes UTF-8 only where somebody has named it before.
    XInternAtom(connection.get(), "UTF8_STRING", False);
    return Display(std::make_unique<Link>(Link{std::move(connection)}));
}

void Display::watch(unsigned long window)
{
    XSelectInput(m_link->connection.get(), window,
                 KeyPressMask | PointerMotionMask | EnterWindowMask | FocusChangeMask |
                     ExposureMask | StructureNotifyMask);
    XFlush(m_link->connection.get());
}

bool Display::rest(std::chrono::milliseconds longest)
{
    ::Display* display = m_link->connection.get();
    pollfd news{ConnectionNumber(display), POLLIN, 0};
    if (XPending(display) == 0)
        ::poll(&news, 1, static_cast<int>(longest.count()));
    bool heard = false;
    for (XEvent event; XPending(display) > 0; heard = true)
        XNextEvent(display, &event);
    return heard;
}

bool Display::has_window_manager() const
{
    ::Display* display = m_link->connection.get();
    const Atom check = XInternAtom(display, "_NET_SUPPORTING_WM_CHECK", True);
    if (check == None)
        return false;
    Atom type = None;
    int format = 0;
    unsigned long count = 0, left = 0;
    unsigned char* value = nullptr;
    XGetWindowProperty(display, DefaultRootWindow(display), check, 0, 1, False, XA_WINDOW, &type,
                       &format, &count, &left, &value);
    if (value)
        XFree(value);
    return count > 0;
}

std::optional<double> Display::text_dpi() const
{
    // Xlib has read them when it connected.
    const char* resources = XResourceManagerString(m_link->connection.get());
    return resources ? xft_dpi(resources) : std::nullopt;
}

std::optional<double> xft_dpi(std::string_view resources)
{
    for (const std::string& line : base::split(resources, '\n'))
    {
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos || base::trimmed(line.substr(0, colon)) != "Xft.dpi")
            continue;
        const std::string said{base::trimmed(std::string_view(line).substr(colon + 1))};
        double dpi = 0;
        const auto [end, fault] = std::from_chars(said.data(), said.data() + said.size(), dpi);
        if (fault == std::errc{} && end == said.data() + said.size() && dpi > 0)
            return dpi;
    }
    return std::nullopt;
}

std::optional<double> text_dpi()
{
    const auto display = Display::connect();
    return display ? display->text_dpi() : std::nullopt;
}

std::optional<base::Error> no_display()
{
    const auto display = Display::connect();
    return display ? std::nullopt : std::optional(display.error());
}

} // namespace engine
