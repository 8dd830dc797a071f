#include "engine/display.hpp"
#include "engine/screen.hpp"

#include <doctest/doctest.h>

#include <string>

using engine::CloseAsked;
using engine::Event;
using engine::Key;
using engine::KeyPressed;
using engine::Move;
using engine::ScreenStack;
using engine::Ticks;
using engine::Typed;

namespace
{

/// Writes down what happens to it and does what the typed letter says.
class Diarist final : public engine::Screen
{
public:
    Diarist(std::string name, std::string& diary)
        : m_name(std::move(name))
        , m_diary(diary)
    {
    }
    ~Diarist() override
    {
        m_diary += "~" + m_name + " ";
    }
    std::string_view name() const override
    {
        return m_name;
    }
    void draw(engine::Canvas&, engine::Size, Ticks) override
    {
    }
    Move handle(const Event& event, Ticks) override
    {
        m_diary += m_name + " ";
        if (std::holds_alternative<CloseAsked>(event))
            return {closes, {}};
        const auto* typed = std::get_if<Typed>(&event);
        return typed ? move_for(typed->character) : Move{};
    }
    Move advance(Ticks now) override
    {
        return {now >= Ticks{1000} ? Move::Kind::pop : Move::Kind::stay, {}};
    }
    std::optional<Ticks> wakes_at() const override
    {
        return m_name == "first" ? std::nullopt : std::optional(Ticks{1000});
    }
    void leave() override
    {
        m_diary += "leave-" + m_name + " ";
    }

    Move::Kind closes = Move::Kind::stay;

private:
    Move move_for(char32_t letter) const
    {
        using Kind = Move::Kind;
        const auto next = [&] { return std::make_unique<Diarist>("next", m_diary); };
        switch (letter)
        {
        case 'd': return {Kind::redraw, {}};
        case 'u': return {Kind::push, next()};
        case 'e': return {Kind::replace, next()};
        case 's': return {Kind::restart, next()};
        case 'o': return {Kind::pop, {}};
        case 'q': return {Kind::quit, {}};
        default: return {};
        }
    }

    std::string m_name;
    std::string& m_diary;
};

struct Evening
{
    std::string diary;
    ScreenStack stack{std::make_unique<Diarist>("first", diary)};
    Ticks now{5000};

    bool type(char32_t letter)
    {
        now += Ticks{1000};
        return stack.handle(Typed{letter}, now);
    }
};

} // namespace

TEST_CASE("the stack: only a redraw or another screen changes the picture")
{
    Evening evening;
    CHECK_FALSE(evening.type('x'));
    CHECK(evening.type('d'));
    CHECK(evening.type('u'));
    CHECK(evening.stack.top().name() == "next");
}

TEST_CASE("the stack: a covered screen is left, kept and comes back")
{
    Evening evening;
    evening.type('u');
    CHECK(evening.diary == "first leave-first ");
    evening.type('o');
    CHECK(evening.stack.top().name() == "first");
    CHECK(evening.diary == "first leave-first next leave-next ~next ");
    CHECK_FALSE(evening.stack.finished());
}

TEST_CASE("the stack: a replaced screen is left and gone, those under it stay")
{
    Evening evening;
    evening.type('u');
    evening.diary.clear();
    evening.type('e');
    CHECK(evening.diary == "next leave-next ~next ");
    evening.type('o');
    CHECK(evening.stack.top().name() == "first");
}

TEST_CASE("the stack: a restart leaves every screen and keeps none")
{
    Evening evening;
    evening.type('u');
    evening.diary.clear();
    evening.type('s');
    CHECK(evening.diary == "next leave-next leave-first ~first ~next ");
    evening.type('o');
    CHECK(evening.stack.finished());
}

TEST_CASE("the stack: the last pop or a quit ends it, and the ended stack is deaf")
{
    for (const char32_t letter : {U'o', U'q'})
    {
        Evening evening;
        CHECK(evening.type(letter));
        CHECK(evening.stack.finished());
        CHECK(evening.diary.find("leave-first") != std::string::npos);
        evening.diary.clear();
        CHECK_FALSE(evening.type('d'));
        CHECK_FALSE(evening.stack.advance(Ticks{99999}));
        CHECK_FALSE(evening.stack.wakes_at());
        CHECK(evening.diary.empty());
    }
}

TEST_CASE("the guard: presses right after a screen appeared are dropped, the rest goes through")
{
    Evening evening;
    evening.type('u');
    evening.diary.clear();
    const Ticks shown = evening.now;
    for (const Event& press :
         {Event{KeyPressed{Key::enter}}, Event{Typed{'q'}}, Event{engine::PointerPressed{{1, 1}}}})
        CHECK_FALSE(evening.stack.handle(press, shown + Ticks{299}));
    CHECK(evening.diary.empty());
    evening.stack.handle(engine::PointerMoved{{1, 1}}, shown + Ticks{10});
    evening.stack.handle(engine::Resized{{900, 700}}, shown + Ticks{20});
    CHECK(evening.diary == "next next ");
    CHECK(evening.stack.handle(Typed{'d'}, shown + ScreenStack::guard));
}

TEST_CASE("the guard: holds after a screen came back too, not before the first press of all")
{
    Evening evening;
    CHECK(evening.stack.handle(Typed{'u'}, Ticks{0}));
    CHECK(evening.stack.handle(Typed{'o'}, Ticks{400}));
    CHECK_FALSE(evening.stack.handle(Typed{'d'}, Ticks{500}));
    CHECK(evening.stack.handle(Typed{'d'}, Ticks{700}));
}

TEST_CASE("closing: every screen is left, unless the top one has something to say first")
{
    Evening evening;
    evening.type('u');
    evening.diary.clear();
    CHECK(evening.stack.handle(CloseAsked{}, evening.now));
    CHECK(evening.stack.finished());
    CHECK(evening.diary == "next leave-next leave-first ");

    Evening asking;
    static_cast<Diarist&>(asking.stack.top()).closes = Move::Kind::redraw;
    CHECK(asking.stack.handle(CloseAsked{}, asking.now));
    CHECK_FALSE(asking.stack.finished());
}

TEST_CASE("the desktop: the size of its texts is read from the X resources, where it is one")
{
    using engine::xft_dpi;
    CHECK(xft_dpi("Xft.antialias:\t1\nXft.dpi:\t192\nXft.rgba:\tnone\n") == 192.);
    CHECK(xft_dpi("Xft.dpi: 120.5") == 120.5);
    CHECK_FALSE(xft_dpi(""));
    CHECK_FALSE(xft_dpi("Xft.dpi:\n*dpi: 100\nXft.dpi2: 96"));
    CHECK_FALSE(xft_dpi("Xft.dpi: 96dpi"));
    CHECK_FALSE(xft_dpi("Xft.dpi: -96"));
}

TEST_CASE("time: the top screen says when it wakes and may change the stack then")
{
    Evening evening;
    CHECK_FALSE(evening.stack.wakes_at());
    evening.type('u');
    CHECK(evening.stack.wakes_at() == Ticks{1000});
    CHECK_FALSE(evening.stack.advance(Ticks{999}));
    CHECK(evening.stack.advance(Ticks{1000}));
    CHECK(evening.stack.top().name() == "first");
}
