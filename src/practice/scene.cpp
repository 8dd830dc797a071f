#include "practice/scene.hpp"

#include <algorithm>

namespace practice
{

std::string_view Scene::line(std::size_t index) const
{
    const base::Span& span = lines[index];
    return std::string_view(text).substr(span.begin, span.end - span.begin);
}

std::string_view Scene::opening() const
{
    return lines.empty() ? std::string_view{} : line(0);
}

bool Scene::offers(std::string_view exercise) const
{
    return std::find(exercises.begin(), exercises.end(), exercise) != exercises.end();
}

Key key_after_turn(const Scene& scene)
{
    Key key = scene.key;
    if (!scene.turn)
        return key;
    for (const Fit& shift : scene.turn->shifts)
    {
        const auto same = [&](const Fit& fit) { return fit.word == shift.word; };
        const auto found = std::find_if(key.fits.begin(), key.fits.end(), same);
        if (found == key.fits.end())
            key.fits.push_back(shift);
        else
        {
            found->weight = shift.weight;
            found->why = shift.why;
        }
        std::erase_if(key.far, [&](const Far& far) { return far.word == shift.word; });
    }
    return key;
}

} // namespace practice
