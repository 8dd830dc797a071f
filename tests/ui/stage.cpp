#include "ui/stage.hpp"

#include "content/load_wheel.hpp"
#include "engine/fonts.hpp"
#include "files/theme.hpp"
#include "scenes/dressing.hpp"
#include "ui/look.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
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

/// What the eye takes for the text: without the room above and below its letters.
engine::Rect letters(const engine::Recorder::Text& text)
{
    const float trim = text.box.h * 0.2f;
    return {text.box.x, text.box.y + trim, text.box.w, text.box.h - 2 * trim};
}

bool overlap(const engine::Rect& a, const engine::Rect& b)
{
    return a.x + 0.5f < b.right() && b.x + 0.5f < a.right() && a.y + 0.5f < b.bottom() &&
           b.y + 0.5f < a.bottom();
}

bool hidden(const engine::Recorder::Text& text)
{
    return !overlap(letters(text), text.clip);
}

} // namespace

const engine::Type& type()
{
    static const engine::Type type = installed_type();
    return type;
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
    std::vector<std::string> faults;
    const auto& texts = recorded.texts();
    for (std::size_t i = 0; i < texts.size(); ++i)
    {
        const engine::Recorder::Text& text = texts[i];
        const auto note = [&](const std::string& what)
        { faults.push_back("\"" + text.text + "\" " + what); };
        if (hidden(text))
            continue;
        if (text.font.size < 16)
            note("is smaller than 16");
        if (text.text.find("…") != std::string::npos)
            note("is cut");
        if (text.box.x < text.clip.x - 0.5f || text.box.right() > text.clip.right() + 0.5f)
            note("is clipped");
        if (text.box.x < 0 || text.box.right() > stage.w || text.box.y < -4 ||
            text.box.bottom() > stage.h + 4)
            note("leaves the stage");
        if (ui::contrast(text.color, text.under) < 4.5f)
            note("has contrast " + std::to_string(ui::contrast(text.color, text.under)));
        for (std::size_t j = 0; j < i; ++j)
            if (!hidden(texts[j]) && overlap(letters(text), letters(texts[j])))
                note("lies over \"" + texts[j].text + "\"");
    }
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
