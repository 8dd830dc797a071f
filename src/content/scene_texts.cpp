#include "content/scene_texts.hpp"

namespace content
{

namespace
{

std::string item(std::string_view list, std::size_t index, std::string_view field)
{
    return std::string(list) + "/" + std::to_string(index) + "/" + std::string(field);
}

template <class Items>
void add_whys(const Items& items, std::string_view list, std::vector<SceneText>& texts)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!items[i].why.empty())
            texts.push_back({item(list, i, "why"), items[i].why, TextUse::reason});
}

template <class Items>
void add_texts(const Items& items, std::string_view list, std::vector<SceneText>& texts)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        texts.push_back({item(list, i, "text"), items[i].text, TextUse::other});
}

} // namespace

std::vector<SceneText> texts_of(const practice::Scene& scene)
{
    std::vector<SceneText> texts{{"/title", scene.title, TextUse::other},
                                 {"/text", scene.text, TextUse::story},
                                 {"/viewpoint/role", scene.role, TextUse::other}};
    add_whys(scene.key.fits, "/feelings", texts);
    add_whys(scene.key.far, "/far", texts);
    if (scene.turn)
    {
        texts.push_back({"/turn/line", scene.turn->line, TextUse::story});
        add_whys(scene.turn->shifts, "/turn/shifts", texts);
    }
    if (scene.chair)
    {
        texts.push_back({"/chair/who", scene.chair->who, TextUse::other});
        add_whys(scene.chair->key.fits, "/chair/feelings", texts);
        add_whys(scene.chair->key.far, "/chair/far", texts);
    }
    add_texts(scene.sources, "/sources", texts);
    add_texts(scene.needs, "/needs", texts);
    for (std::size_t i = 0; i < scene.takes.size(); ++i)
    {
        texts.push_back({item("/takes", i, "line"), scene.takes[i].line, TextUse::other});
        texts.push_back({item("/takes", i, "reply"), scene.takes[i].reply, TextUse::other});
    }
    if (!scene.lean.empty())
        texts.push_back({"/lean/question", scene.lean, TextUse::other});
    return texts;
}

} // namespace content
