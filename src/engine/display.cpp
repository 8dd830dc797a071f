#include "engine/display.hpp"

#include "engine/window.hpp"

#include <X11/Xatom.h>
#include <X11/Xlib.h>

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
    return Display(std::make_unique<Link>(Link{std::move(connection)}));
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

std::optional<base::Error> no_display()
{
    const auto display = Display::connect();
    return display ? std::nullopt : std::optional(display.error());
}

} // namespace engine
