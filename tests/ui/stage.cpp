#include "ui/stage.hpp"

#include "content/load_wheel.hpp"
#include "engine/fonts.hpp"
#include "files/theme.hpp"
#include "scenes/dressing.hpp"
#include "ui/look.hpp"
#include "ui/rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace stage
{

namespace
{

const std::filesystem::path assets = std::filesystem::path(INWORD_DATA_DIR) / "assets";

std::vector<ui::Look> read_looks()
{
    const auto themes = files::read_themes(assets / "theme.json");
    REQUIRE(static_cast<bool>(themes));
    return {scenes::look_of(themes->dark, wheel()), scenes::look_of(themes->light, wheel()),
            scenes::look_of(themes->high_contrast, wheel())};
}

feelings::Wheel read_wheel()
{
    const auto read = content::read_wheel(assets / "wheel.json");
    REQUIRE(static_cast<bool>(read));
    return read->wheel;
}

ui::Figure read_body()
{
    std::ostringstream text;
    text << std::ifstream(assets / "body.svg").rdbuf();
    auto read = ui::read_figure(text.str());
    REQUIRE_MESSAGE(static_cast<bool>(read), (read ? std::string() : read.error().sentence()));
    return *read;
}

} // namespace

const engine::Type& type(engine::StoryLetters letters)
{
    static std::map<engine::StoryLetters, engine::Type> types;
    auto known = types.find(letters);
    if (known == types.end())
    {
        known = types.emplace(letters, installed_type()).first;
        const base::Result<void> set = known->second.set_story(letters);
        REQUIRE_MESSAGE(static_cast<bool>(set), (set ? std::string() : set.error().sentence()));
    }
    return known->second;
}

const feelings::Wheel& wheel()
{
    static const feelings::Wheel wheel = read_wheel();
    return wheel;
}

const ui::Figure& figure()
{
    static const ui::Figure figure = read_body();
    return figure;
}

const std::vector<ui::Look>& looks()
{
    static const std::vector<ui::Look> looks = read_looks();
    return looks;
}

const ui::Look& dark()
{
    return looks().front();
}

engine::Event key(engine::Key key, bool shift)
{
    return engine::KeyPressed{key, false, shift};
}

engine::Event letter(char32_t character)
{
    return engine::Typed{character};
}

engine::Event press(engine::Point at)
{
    return engine::PointerPressed{at};
}

engine::Event move(engine::Point at)
{
    return engine::PointerMoved{at};
}

engine::Point hit_of(const engine::Recorder& recorded, std::string_view name)
{
    const engine::Tag* tag = recorded.find(name);
    REQUIRE_MESSAGE(tag, name);
    return tag->hit;
}

std::vector<std::string> text_faults(const engine::Recorder& recorded, engine::Size stage)
{
    std::vector<std::string> faults = faults_in({recorded, stage, dark()}, text_rules());
    for (const engine::Recorder::Text& text : recorded.texts())
        if (meet(letters(text), text.clip) && !lies_in(text.box, {0, 0, stage.w, stage.h}, 4))
            faults.push_back("\"" + text.text + "\" leaves the stage");
    return faults;
}

std::vector<std::string> control_faults(const engine::Recorder& recorded, engine::Size stage,
                                        const ui::Look& look)
{
    std::vector<std::string> faults = faults_in({recorded, stage, look}, control_rules());
    for (std::string& fault : faults_in({recorded, stage, look}, sign_rules()))
        faults.push_back(std::move(fault));
    return faults;
}

std::vector<std::string> small_targets(const engine::Recorder& recorded)
{
    std::vector<std::string> faults;
    for (const engine::Tag& tag : recorded.tags())
        if (tag.reachable && std::min(tag.box.w, tag.box.h) < 43.9f)
            faults.push_back(tag.name);
    return faults;
}

} // namespace stage
