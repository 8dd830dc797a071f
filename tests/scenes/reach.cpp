#include "scenes/reach.hpp"

#include "base/text.hpp"
#include "ui/rules.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>

namespace tests
{

namespace
{

using engine::Key;
using engine::Point;
using engine::Recorder;
using engine::Rect;

constexpr int most_turns = 40;
constexpr int most_tabs = 80;
constexpr int most_arrows = 400;
constexpr float turn_height = 48;

std::optional<std::size_t> index_in(const Recorder& frame, std::string_view name)
{
    for (const std::size_t control : stage::all_controls_of(frame))
        if (frame.tags()[control].name == name)
            return control;
    return std::nullopt;
}

bool can_be_met(const Theatre& theatre, std::size_t control)
{
    const engine::Tag& tag = theatre.frame().tags()[control];
    return tag.reachable && Rect{0, 0, theatre.size().w, theatre.size().h}.contains(tag.hit);
}

bool shares_a_stop(engine::Role role)
{
    return role == engine::Role::petal || role == engine::Role::zone || role == engine::Role::row;
}

std::string said_of(const engine::Color& color)
{
    return std::to_string(color.r * 65'536 + color.g * 256 + color.b);
}

std::string said_of(const Rect& box)
{
    std::string said;
    for (const float side : {box.x, box.y, box.w, box.h})
        said += " " + std::to_string(std::lround(side));
    return said;
}

template <class Takes>
std::string picture_of(const Recorder& frame, Takes takes)
{
    std::string said;
    for (const Recorder::Shape& shape : frame.shapes())
        if (takes(shape.tag))
            said += "shape " + said_of(shape.color) + said_of(shape.box) + "\n";
    for (const Recorder::Text& text : frame.texts())
        if (takes(text.tag))
            said += text.text + " " + said_of(text.color) + said_of(text.box) + "\n";
    return said;
}

Key towards(const Point& from, const Point& to, bool across)
{
    const float x = to.x - from.x, y = to.y - from.y;
    if ((std::abs(x) > std::abs(y)) != across)
        return x > 0 ? Key::right : Key::left;
    return y > 0 ? Key::down : Key::up;
}

/// From an opened family Left leads out of it, and what is looked for is gone.
bool leads_out(const Recorder& frame, const engine::Tag& focus, Key arrow)
{
    return arrow == Key::left && focus.role == engine::Role::petal && frame.find("wheel.back") &&
           focus.name.find('/') == std::string::npos;
}

/// Tab to a run that shares a stop, then arrows towards the thing; now and then one at random.
void walk_to(Theatre& theatre, const std::string& name)
{
    constexpr Key arrows[] = {Key::left, Key::right, Key::up, Key::down};
    std::mt19937 dice{1};
    for (int i = 0; i < most_arrows; ++i)
    {
        const engine::Tag* focus = theatre.frame().focused();
        const engine::Tag* wanted = theatre.frame().find(name);
        if (!focus || focus->name == name)
            return;
        // Finer words are there only while the focus is near them.
        const bool wanders = !wanted || dice() % 3 == 0;
        const Key arrow = wanders ? arrows[dice() % std::size(arrows)]
                                  : towards(focus->hit, wanted->hit, dice() % 4 == 0);
        if (!leads_out(theatre.frame(), *focus, arrow))
        {
            const bool same_run =
                shares_a_stop(focus->role) && (!wanted || wanted->role == focus->role);
            theatre.nudge(engine::KeyPressed{same_run ? arrow : Key::tab});
        }
    }
}

bool lights_up(Theatre& theatre, const std::string& name)
{
    theatre.nudge(engine::PointerMoved{{-10, -10}});
    const auto index = index_in(theatre.frame(), name);
    if (!index)
        return false;
    const std::string before = picture(theatre.frame(), name);
    theatre.nudge(engine::PointerMoved{theatre.frame().tags()[*index].hit});
    return picture(theatre.frame(), name) != before;
}

/// The stop, or all that shares it: those beside it that are no stops, petals and zones alike.
std::string run_of(const Recorder& frame, const std::vector<std::string>& all,
                   const std::vector<std::string>& stops, const std::string& stop)
{
    const auto passed = [&](const std::string& name)
    {
        const engine::Tag* tag = frame.find(name);
        return tag && shares_a_stop(tag->role) &&
               std::find(stops.begin(), stops.end(), name) == stops.end();
    };
    const auto at = std::find(all.begin(), all.end(), stop);
    if (at == all.end() || !frame.find(stop) || !shares_a_stop(frame.find(stop)->role))
        return stop;
    auto from = at, to = at + 1;
    while (from != all.begin() && passed(*(from - 1)))
        --from;
    while (to != all.end() && passed(*to))
        ++to;
    const std::string run = base::joined({from, to}, " ");
    return to - from > 1 ? "[" + run + "]" : run;
}

} // namespace

std::string picture(const Recorder& frame)
{
    return picture_of(frame, [](std::size_t) { return true; });
}

std::string picture(const Recorder& frame, std::string_view name)
{
    const auto index = index_in(frame, name);
    return picture_of(frame,
                      [&](std::size_t tag) { return index && stage::belongs(frame, tag, *index); });
}

std::vector<std::string> controls(const Theatre& theatre)
{
    std::vector<std::string> names;
    for (const std::size_t control : stage::all_controls_of(theatre.frame()))
        names.push_back(theatre.frame().tags()[control].name);
    return names;
}

bool bring(Theatre& theatre, std::string_view name)
{
    for (int turn = 0; turn < most_turns; ++turn)
    {
        const auto index = index_in(theatre.frame(), name);
        if (!index)
            return false;
        if (can_be_met(theatre, *index))
            return true;
        const Rect view = stage::overlap(theatre.frame().clip_of(*index),
                                         {0, 0, theatre.size().w, theatre.size().h});
        const float far = theatre.frame().tags()[*index].hit.y - view.centre().y;
        theatre.nudge(engine::Scrolled{view.centre(), far / turn_height});
    }
    return false;
}

bool meet(Theatre& theatre, std::string_view name)
{
    if (!bring(theatre, name))
        return false;
    theatre.click(name);
    return true;
}

std::vector<std::string> missed_by_tab(Theatre& theatre)
{
    std::vector<std::string> missed = controls(theatre);
    const auto note = [&]
    {
        if (const engine::Tag* focus = theatre.frame().focused())
            std::erase(missed, focus->name);
    };
    note();
    for (int i = 0; i < most_tabs && !missed.empty(); ++i)
    {
        theatre.nudge(engine::KeyPressed{Key::tab});
        note();
    }
    for (const std::vector<std::string> left = missed; const std::string& name : left)
    {
        walk_to(theatre, name);
        note();
    }
    return missed;
}

std::vector<std::string> missed_by_pointer(Theatre& theatre)
{
    std::vector<std::string> missed;
    for (const std::string& name : controls(theatre))
    {
        if (!bring(theatre, name))
        {
            missed.push_back(name);
            continue;
        }
        bool lit = lights_up(theatre, name);
        if (!lit && theatre.frame().focused() && theatre.frame().focused()->name == name)
        {
            // A focused line is lit already.
            theatre.nudge(engine::KeyPressed{Key::tab});
            lit = bring(theatre, name) && lights_up(theatre, name);
        }
        if (!lit)
            missed.push_back(name);
    }
    return missed;
}

std::string focus_order(Theatre& theatre)
{
    const std::vector<std::string> all = controls(theatre);
    std::vector<std::string> stops;
    for (int i = 0; i < most_tabs && theatre.frame().focused(); ++i)
    {
        const std::string name = theatre.frame().focused()->name;
        if (std::find(stops.begin(), stops.end(), name) != stops.end())
            break;
        stops.push_back(name);
        theatre.nudge(engine::KeyPressed{Key::tab});
    }
    std::string said;
    for (const std::string& stop : stops)
        said += (said.empty() ? "" : " ") + run_of(theatre.frame(), all, stops, stop);
    return said;
}

} // namespace tests
