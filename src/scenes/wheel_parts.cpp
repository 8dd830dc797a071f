#include "scenes/wheel_parts.hpp"

namespace scenes
{

std::string state_said(const Backstage& backstage, feelings::WordState state)
{
    return backstage.say("state." + std::string(feelings::name_of(state)));
}

std::array<std::string, 5> states_said(const Backstage& backstage)
{
    std::array<std::string, 5> said;
    for (std::size_t i = 0; i < said.size(); ++i)
        said[i] = state_said(backstage, static_cast<feelings::WordState>(i));
    return said;
}

ui::WheelText wheel_text(const Backstage& backstage)
{
    return {backstage.say("wheel.hub"), backstage.say("wheel.broader"), states_said(backstage)};
}

ui::WheelForm form_wished(const Backstage& backstage)
{
    return backstage.preferences.settings().words_shown == files::WordsShown::list
               ? ui::WheelForm::list
               : ui::WheelForm::wheel;
}

void change_form(Backstage& backstage)
{
    backstage.preferences.change(
        [](files::Settings& set)
        {
            set.words_shown = set.words_shown == files::WordsShown::list ? files::WordsShown::wheel
                                                                         : files::WordsShown::list;
        });
}

} // namespace scenes
