#include "scenes/audit.hpp"

#include "ui/rules.hpp"

#include <algorithm>

namespace tests
{

namespace
{

using engine::Recorder;
using engine::Rect;

constexpr const char* never_whole = "never whole";
constexpr const char* never_met = "never met";
constexpr const char* small_alone = "small alone";

/// No screen is longer than this many of the steps below.
constexpr int most_scrolls = 80;
/// Of the height of what scrolls: a row at its end is seen whole after the next step.
constexpr float step_part = 0.6f;
constexpr float notch = 48;
constexpr float least_side = 43.9f;

bool stands_within(const Rect& box, const Rect& view)
{
    return box.y >= view.y - 4 && box.bottom() <= view.bottom() + 4;
}

/// What has still to come into view: texts by what they say, controls by their names.
struct Hidden
{
    std::map<std::string, Rect> things; ///< With the part of the stage it scrolls in.

    Hidden(const Recorder& frame, engine::Size size)
        : m_stage{0, 0, size.w, size.h}
    {
        const std::size_t dialog = stage::dialog_of(frame);
        for (const Recorder::Text& text : frame.texts())
            if (!is_whole(text) && !stage::is_beneath(frame, text.tag, dialog))
                things.emplace("\"" + text.text + "\"", text.clip);
        for (const std::size_t control : stage::all_controls_of(frame))
            if (!can_be_met(frame, control))
                things.emplace(frame.tags()[control].name, frame.clip_of(control));
    }

    void forget(const Recorder& frame)
    {
        for (const Recorder::Text& text : frame.texts())
            if (is_whole(text))
                things.erase("\"" + text.text + "\"");
        for (const std::size_t control : stage::controls_of(frame))
            if (can_be_met(frame, control))
                things.erase(frame.tags()[control].name);
    }

private:
    bool is_whole(const Recorder::Text& text) const
    {
        return stands_within(text.box, stage::overlap(text.clip, m_stage));
    }
    bool can_be_met(const Recorder& frame, std::size_t control) const
    {
        const engine::Tag& tag = frame.tags()[control];
        return tag.reachable && m_stage.contains(tag.hit);
    }

    Rect m_stage;
};

/// Where things stand: equal for two frames when nothing was scrolled between them.
float places(const Recorder& frame)
{
    float sum = 0;
    for (const Recorder::Text& text : frame.texts())
        sum += text.box.y;
    for (const engine::Tag& tag : frame.tags())
        sum += tag.box.y;
    return sum;
}

bool scrolls(Theatre& theatre, const Rect& area, float way)
{
    const float before = places(theatre.frame());
    const engine::Size size = theatre.size();
    const engine::Point middle{std::clamp(area.centre().x, 1.f, size.w - 1),
                               std::clamp(area.centre().y, 1.f, size.h - 1)};
    theatre.nudge(engine::Scrolled{middle, way * step_part * area.h / notch});
    return places(theatre.frame()) != before;
}

std::string name_of_zone(const std::string& name)
{
    return "zone." + name.substr(name.find('.') + 1);
}

} // namespace

std::string Audit::summary() const
{
    std::string said = std::to_string(combinations) + " combinations, " +
                       std::to_string(screens.size()) + " screens, " +
                       std::to_string(states.size()) + " inner states, " + std::to_string(frames) +
                       " frames, " + std::to_string(texts) + " texts, " + std::to_string(targets) +
                       " targets, " + std::to_string(rule_names().size()) + " rules, " +
                       std::to_string(faults.size()) + " faults";
    for (const auto& [what, where] : faults)
        said += "\n  " + what + " (" + where + ")";
    return said;
}

std::vector<std::string> rule_names()
{
    std::vector<std::string> names{never_whole, never_met, small_alone};
    for (const auto rules : {stage::text_rules(), stage::control_rules(), stage::sign_rules()})
        for (const stage::Rule& rule : rules)
            names.emplace_back(rule.name);
    return names;
}

std::vector<std::string> frame_faults(const Recorder& frame, engine::Size size,
                                      const ui::Look& look)
{
    return stage::faults_in({frame, size, look});
}

void look_at(Theatre& theatre, const std::string& where, Audit& audit)
{
    ++audit.frames;
    audit.texts += theatre.frame().texts().size();
    audit.targets += stage::controls_of(theatre.frame()).size();
    const ui::Look& look = theatre.backstage().look;
    for (const std::string& fault : frame_faults(theatre.frame(), theatre.size(), look))
        audit.faults.emplace(theatre.screen() + ": " + fault, where);
}

void look_through(Theatre& theatre, const std::string& where, Audit& audit)
{
    look_at(theatre, where, audit);
    Hidden hidden(theatre.frame(), theatre.size());
    for (const float way : {1.f, -1.f})
        for (std::vector<Rect> ended; !hidden.things.empty();)
        {
            const auto next = std::find_if(
                hidden.things.begin(), hidden.things.end(),
                [&](const auto& thing)
                { return std::find(ended.begin(), ended.end(), thing.second) == ended.end(); });
            if (next == hidden.things.end() || ended.size() > most_scrolls)
                break;
            if (!scrolls(theatre, next->second, way))
            {
                ended.push_back(next->second);
                continue;
            }
            look_at(theatre, where, audit);
            hidden.forget(theatre.frame());
        }
    for (const auto& [thing, area] : hidden.things)
        audit.faults.emplace(theatre.screen() + ": " +
                                 (thing.front() == '"' ? never_whole : never_met) + ": " + thing,
                             where);
}

void ReachedOtherwise::see(const Recorder& frame)
{
    for (const std::size_t control : stage::controls_of(frame))
    {
        const engine::Tag& tag = frame.tags()[control];
        const bool is_small = std::min(tag.box.w, tag.box.h) < least_side;
        if (!is_small)
            m_large.insert(tag.name);
        else if (tag.role == engine::Role::zone)
            m_small.insert(name_of_zone(tag.name));
        else if (tag.role == engine::Role::petal)
            m_small.insert(tag.name);
    }
}

std::vector<std::string> ReachedOtherwise::faults() const
{
    std::vector<std::string> faults;
    for (const std::string& name : m_small)
        if (!m_large.contains(name))
            faults.push_back(std::string(small_alone) + ": " + name);
    return faults;
}

} // namespace tests
