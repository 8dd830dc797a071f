#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <X11/keysym.h>
#include <poll.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace
{

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;
using namespace std::chrono_literals;

constexpr auto idle_before_press = 5s;
constexpr auto active_pause = 120ms;
constexpr auto settle = 3s;
/// A frame has been shown when nothing more of it came for so long.
constexpr auto silence = 4ms;
constexpr auto patience = 1s;

/// Presses Tab in the window of a game and waits for its picture to change.
class Prober
{
public:
    explicit Prober(Display* display)
        : m_display(display)
        , m_window(find_window())
        , m_tab(XKeysymToKeycode(display, XK_Tab))
    {
        int event = 0, error = 0;
        if (!XDamageQueryExtension(display, &event, &error))
            std::puts("the X server has no DAMAGE extension"), std::exit(1);
        XDamageCreate(display, m_window, XDamageReportRawRectangles);
        XTestFakeMotionEvent(display, -1, 640, 780, 0);
        XSetInputFocus(display, m_window, RevertToPointerRoot, CurrentTime);
        XSync(display, False);
        std::this_thread::sleep_for(500ms);
    }

    /// Milliseconds from a press of Tab to the last part of the frame it caused; nothing when the
    /// picture did not change.
    std::optional<double> press()
    {
        const unsigned long before = checksum();
        drain();
        const auto pressed = Clock::now();
        XTestFakeKeyEvent(m_display, m_tab, True, 0);
        XTestFakeKeyEvent(m_display, m_tab, False, 0);
        XFlush(m_display);
        std::optional<Clock::time_point> shown;
        while (wait(shown ? Milliseconds(silence) : Milliseconds(patience)))
        {
            drain();
            shown = Clock::now();
        }
        if (!shown || checksum() == before)
            return std::nullopt;
        return Milliseconds(*shown - pressed).count();
    }

private:
    Window find_window()
    {
        Window root = 0, parent = 0, *children = nullptr, found = 0;
        unsigned count = 0;
        XQueryTree(m_display, DefaultRootWindow(m_display), &root, &parent, &children, &count);
        int widest = 0;
        for (unsigned i = 0; i < count; ++i)
        {
            XWindowAttributes about{};
            XGetWindowAttributes(m_display, children[i], &about);
            if (about.map_state != IsViewable || about.width <= widest)
                continue;
            widest = about.width;
            found = children[i];
        }
        XFree(children);
        if (!found)
            std::puts("no window is open"), std::exit(1);
        return found;
    }

    /// True when something arrived.
    bool wait(Milliseconds longest)
    {
        if (XPending(m_display) > 0)
            return true;
        pollfd news{ConnectionNumber(m_display), POLLIN, 0};
        return poll(&news, 1, static_cast<int>(longest.count())) > 0 && XPending(m_display) > 0;
    }

    void drain()
    {
        for (XEvent event; XPending(m_display) > 0;)
            XNextEvent(m_display, &event);
    }

    unsigned long checksum()
    {
        XWindowAttributes about{};
        XGetWindowAttributes(m_display, m_window, &about);
        XImage* image = XGetImage(m_display, m_window, 0, 0, static_cast<unsigned>(about.width),
                                  static_cast<unsigned>(about.height), AllPlanes, ZPixmap);
        unsigned long sum = 5381;
        const auto bytes = static_cast<std::size_t>(image->bytes_per_line * image->height);
        for (std::size_t i = 0; i < bytes; ++i)
            sum = sum * 33 + static_cast<unsigned char>(image->data[i]);
        XDestroyImage(image);
        return sum;
    }

    Display* m_display;
    Window m_window;
    KeyCode m_tab;
};

void report(const char* name, std::vector<double> times, int asked)
{
    if (times.empty())
        return static_cast<void>(std::printf("%-22s no press changed the picture\n", name));
    std::sort(times.begin(), times.end());
    const auto at = [&](double part)
    { return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))]; };
    std::printf("%-22s median %6.2f ms  p95 %6.2f ms  max %6.2f ms  (%zu of %d presses answered)\n",
                name, at(0.5), at(0.95), times.back(), times.size(), asked);
}

template <class Pause>
void measure(const char* name, Prober& prober, int presses, Pause pause)
{
    std::vector<double> times;
    for (int i = 0; i < presses; ++i)
    {
        std::this_thread::sleep_for(pause);
        if (const auto time = prober.press())
            times.push_back(*time);
    }
    report(name, times, presses);
    std::fflush(stdout);
}

/// What all threads of a process have used so far.
struct Use
{
    double cpu_seconds = 0;
    double wakes = 0;
};

Use use_of(const std::string& pid)
{
    Use use;
    for (const auto& task : std::filesystem::directory_iterator("/proc/" + pid + "/task"))
    {
        double nanoseconds = 0;
        std::ifstream(task.path() / "schedstat") >> nanoseconds;
        use.cpu_seconds += nanoseconds / 1e9;
        std::ifstream status(task.path() / "status");
        for (std::string line; std::getline(status, line);)
            if (line.starts_with("voluntary_ctxt_switches:"))
                use.wakes += std::stod(line.substr(line.find(':') + 1));
    }
    return use;
}

void measure_idle(const std::string& pid, int seconds)
{
    std::this_thread::sleep_for(settle);
    const Use before = use_of(pid);
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    const Use after = use_of(pid);
    std::printf("%-22s %.3f CPU s in %d s, %.1f wakes a second\n", "idle",
                after.cpu_seconds - before.cpu_seconds, seconds,
                (after.wakes - before.wakes) / seconds);
    std::fflush(stdout);
}

} // namespace

/// How long a press of a key takes to be seen, in the game that runs as process `argv[1]` on this
/// display; `argv[2]` presses each, while playing and after five seconds of rest.
int main(int argc, char** argv)
{
    if (argc != 3)
        return std::puts("usage: inword_latency PID PRESSES"), 2;
    Display* display = XOpenDisplay(nullptr);
    if (!display)
        return std::puts("there is no display"), 1;
    std::this_thread::sleep_for(settle);
    Prober prober(display);
    prober.press(); // The first press may meet caches that are still cold.
    const int presses = std::atoi(argv[2]);
    measure("press while active", prober, presses, active_pause);
    measure_idle(argv[1], 20);
    measure("press after 5 s idle", prober, presses, idle_before_press);
    XCloseDisplay(display);
}
