#include "engine/window.hpp"

#include "engine/fonts.hpp"
#include "files/temp_folder.hpp"

#include <doctest/doctest.h>

#include <SFML/Graphics/Image.hpp>

#include <X11/Xlib.h>
#include <X11/keysym.h>

#include <string>
#include <utility>
#include <vector>

namespace
{

constexpr engine::Color ground{18, 23, 28}, letters{236, 231, 220};

/// Presses F12 in the only window of the display, as the X server would tell it.
void press_f12()
{
    ::Display* display = XOpenDisplay(nullptr);
    REQUIRE(display);
    ::Window root = 0, parent = 0, *children = nullptr;
    unsigned count = 0;
    XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count);
    for (unsigned i = 0; i < count; ++i)
    {
        XWindowAttributes about{};
        XGetWindowAttributes(display, children[i], &about);
        if (about.map_state != IsViewable)
            continue;
        XEvent event{};
        event.xkey.type = KeyPress;
        event.xkey.display = display;
        event.xkey.window = children[i];
        event.xkey.root = root;
        event.xkey.keycode = XKeysymToKeycode(display, XK_F12);
        event.xkey.same_screen = True;
        XSendEvent(display, children[i], True, KeyPressMask, &event);
    }
    XFree(children);
    XCloseDisplay(display);
}

/// Shows a word, presses F12 after a while and notes what becomes of the picture.
class Pictured final : public engine::Screen
{
public:
    explicit Pictured(engine::Privacy kind)
        : m_kind(kind)
    {
    }
    std::string_view name() const override
    {
        return "pictured";
    }
    engine::Privacy privacy() const override
    {
        return m_kind;
    }
    void draw(engine::Canvas& canvas, engine::Size, engine::Ticks) override
    {
        canvas.clear(ground);
        canvas.text({engine::Face::story, 40}, "quibble", {20, 60}, letters);
    }
    engine::Move handle(const engine::Event& event, engine::Ticks) override
    {
        if (const auto* picture = std::get_if<engine::PictureKept>(&event))
        {
            kept.push_back(*picture);
            return {engine::Move::Kind::quit, {}};
        }
        return {};
    }
    engine::Move advance(engine::Ticks now) override
    {
        if (!std::exchange(m_pressed, true))
            press_f12();
        return {now > engine::Ticks{5000} ? engine::Move::Kind::quit : engine::Move::Kind::stay,
                {}};
    }
    std::optional<engine::Ticks> wakes_at() const override
    {
        return engine::Ticks{m_pressed ? 5001 : 200};
    }

    std::vector<engine::PictureKept> kept;

private:
    engine::Privacy m_kind;
    bool m_pressed = false;
};

std::vector<engine::PictureKept> pressed(engine::WindowWishes& wishes, engine::Privacy kind)
{
    const engine::Type type = installed_type();
    auto screen = std::make_unique<Pictured>(kind);
    const Pictured& seen = *screen;
    engine::ScreenStack stack(std::move(screen));
    REQUIRE(static_cast<bool>(engine::run_window(wishes, type, stack)));
    return seen.kept;
}

bool has_letters(const std::filesystem::path& file)
{
    sf::Image image;
    REQUIRE(image.loadFromFile(file.string()));
    for (unsigned y = 0; y < 100; ++y)
        for (unsigned x = 0; x < 200; ++x)
            if (image.getPixel(x, y).r == letters.r)
                return true;
    return false;
}

} // namespace

TEST_CASE("F12: a picture is written for its owner only, and the screen is told where")
{
    const test::TempFolder folder;
    const auto file = folder / "picture.png";
    engine::WindowWishes wishes;
    wishes.picture_file = [&] { return base::Result<std::filesystem::path>(file); };
    bool own = false;
    SUBCASE("of an open screen")
    {
    }
    SUBCASE("of an own screen, without its letters")
    {
        own = true;
    }
    SUBCASE("of an own screen as it is, when that was wished")
    {
        own = true;
        wishes.pictures_hide_own = false;
    }
    const auto kept = pressed(wishes, own ? engine::Privacy::own : engine::Privacy::open);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].fault == "");
    CHECK(kept[0].file == file.string());
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(has_letters(file) == !(own && wishes.pictures_hide_own));
    sf::Image image;
    REQUIRE(image.loadFromFile(file.string()));
    CHECK(image.getSize().x == 1280);
}

TEST_CASE("F12: what stands in the way is told, and without a wish nothing happens")
{
    engine::WindowWishes wishes;
    wishes.picture_file = [] { return std::filesystem::path("/nowhere/at/all.png"); };
    auto kept = pressed(wishes, engine::Privacy::open);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].file == "");
    CHECK(kept[0].fault.find("/nowhere/at/all.png") != std::string::npos);
    wishes.picture_file = []() -> base::Result<std::filesystem::path> {
        return base::Error{"", "", "no room"};
    };
    kept = pressed(wishes, engine::Privacy::open);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].fault == "no room");
    wishes.picture_file = nullptr;
    CHECK(pressed(wishes, engine::Privacy::open).empty());
}
