#include "scenes/audit.hpp"

#include "base/text.hpp"
#include "ui/stage.hpp"

#include <algorithm>
#include <random>

namespace tests
{

namespace
{

using engine::Recorder;
using engine::Rect;

/// A page of the smallest stage; no screen is longer than this many of them.
constexpr float notches = 3;
constexpr int most_scrolls = 60;
constexpr int most_tabs = 60;
constexpr int once_around = 14;
constexpr int most_arrows = 80;

bool lies_in(const Rect& box, const Rect& clip)
{
    return box.x >= clip.x - 1 && box.right() <= clip.right() + 1 && box.y >= clip.y - 4 &&
           box.bottom() <= clip.bottom() + 4;
}

bool is_whole(const Recorder::Text& text, engine::Size size)
{
    return lies_in(text.box, text.clip) && lies_in(text.box, {0, 0, size.w, size.h});
}

/// Reaching below or above a scroll area is what scrolling is for; see never_whole().
bool is_scrolling(const std::string& fault)
{
    return fault.ends_with("leaves the stage");
}

bool same(engine::Color a, engine::Color b)
{
    return a.r == b.r && a.g == b.g && a.b == b.b;
}

/// Something has the focus; unless it is scrolled away, its ring is drawn.
bool ring_is_seen(const Recorder& frame, engine::Size size, const ui::Look& look)
{
    const engine::Tag* focused = frame.focused();
    if (!focused)
        return false;
    const bool away = !lies_in({focused->hit.x, focused->hit.y, 0, 0}, {0, 0, size.w, size.h});
    return away || std::any_of(frame.shapes().begin(), frame.shapes().end(),
                               [&](const Recorder::Shape& shape)
                               { return shape.stroke > 0 && same(shape.color, look.focus); });
}

bool may_be_small(const Recorder& frame, const std::string& name)
{
    using engine::Role;
    return std::any_of(frame.tags().begin(), frame.tags().end(),
                       [&](const engine::Tag& tag) {
                           return tag.name == name &&
                                  (tag.role == Role::petal || tag.role == Role::zone);
                       });
}

bool shares_a_stop(engine::Role role)
{
    return role == engine::Role::petal || role == engine::Role::zone;
}

bool is_missing(const std::string& text)
{
    const std::size_t open = text.find('['), close = text.find(']');
    return open != std::string::npos && close != std::string::npos && open < close &&
           text.substr(open, close - open).find('.') != std::string::npos;
}

std::set<std::string> not_whole(const Recorder& frame, engine::Size size)
{
    std::set<std::string> texts;
    for (const Recorder::Text& text : frame.texts())
        if (!is_whole(text, size))
            texts.insert(text.text);
    return texts;
}

void forget_whole(std::set<std::string>& texts, const Recorder& frame, engine::Size size)
{
    for (const Recorder::Text& text : frame.texts())
        if (is_whole(text, size))
            texts.erase(text.text);
}

/// A place inside the text's scroll area.
engine::Point place_of(const Recorder& frame, const std::string& wanted, engine::Size size)
{
    for (const Recorder::Text& text : frame.texts())
        if (text.text == wanted)
        {
            const Rect clip = text.clip;
            return {std::clamp(text.box.centre().x, clip.x + 1, clip.right() - 1),
                    std::clamp(clip.centre().y, 1.f, size.h - 1)};
        }
    return {size.w / 2, size.h / 2};
}

} // namespace

std::string Audit::summary() const
{
    std::string said = std::to_string(frames) + " frames, " + std::to_string(texts) + " texts, " +
                       std::to_string(targets) + " targets, " + std::to_string(faults.size()) +
                       " faults";
    for (const auto& [what, where] : faults)
        said += "\n  " + what + " (" + where + ")";
    return said;
}

std::vector<std::string> frame_faults(const Recorder& frame, engine::Size size,
                                      const ui::Look& look)
{
    // What lies under a text is measured at its middle, which may be scrolled out of view.
    std::vector<std::string> faults = stage::text_faults(frame, size);
    std::erase_if(faults, is_scrolling);
    for (const Recorder::Text& text : frame.texts())
        if (!lies_in({text.box.centre().x, text.box.centre().y, 0, 0}, text.clip.inset(5)))
            std::erase_if(faults, [&](const std::string& fault)
                          { return fault.starts_with("\"" + text.text + "\" has contrast"); });
    for (const std::string& name : stage::small_targets(frame))
        if (!may_be_small(frame, name))
            faults.push_back(name + " is a small target");
    for (const Recorder::Text& text : frame.texts())
        if (is_missing(text.text))
            faults.push_back("\"" + text.text + "\" is a missing sentence");
    if (!ring_is_seen(frame, size, look))
        faults.emplace_back("no focus is seen");
    return faults;
}

std::vector<std::string> never_whole(Theatre& theatre)
{
    std::set<std::string> texts = not_whole(theatre.frame(), theatre.size());
    for (const float way : {notches, -notches})
        for (int i = 0; i < most_scrolls && !texts.empty(); ++i)
        {
            const engine::Point at = place_of(theatre.frame(), *texts.begin(), theatre.size());
            theatre.tell(engine::Scrolled{at, way});
            forget_whole(texts, theatre.frame(), theatre.size());
        }
    return {texts.begin(), texts.end()};
}

std::vector<std::string> missed_by_tab(Theatre& theatre)
{
    using engine::Key;
    constexpr Key arrows[] = {Key::left, Key::right, Key::up, Key::down};
    std::mt19937 dice{1};
    std::vector<std::string> missed = theatre.reachable();
    const auto note = [&]
    {
        if (const engine::Tag* focus = theatre.frame().focused())
            std::erase(missed, focus->name);
    };
    for (int i = 0; i < most_tabs && !missed.empty(); ++i)
    {
        theatre.press(Key::tab);
        note();
        const engine::Tag* focus = theatre.frame().focused();
        if (!focus || !shares_a_stop(focus->role))
            continue;
        for (int arrow = 0; arrow < most_arrows && !missed.empty(); ++arrow)
        {
            theatre.press(arrow < once_around ? Key::right : arrows[dice() % std::size(arrows)]);
            note();
        }
    }
    return missed;
}

void look_at(Theatre& theatre, const std::string& where, Audit& audit)
{
    ++audit.frames;
    audit.texts += theatre.frame().texts().size();
    audit.targets += theatre.reachable().size();
    const ui::Look& look = theatre.backstage().look;
    for (const std::string& fault : frame_faults(theatre.frame(), theatre.size(), look))
        audit.faults.emplace(theatre.screen() + ": " + fault, where);
}

} // namespace tests
