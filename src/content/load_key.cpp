#include "content/load_key.hpp"

#include <algorithm>
#include <utility>

namespace content
{

namespace
{

constexpr files::Length why_length{25, 180};
constexpr files::Length shift_why_length{20, 160};

struct Many
{
    std::size_t least = 0;
    std::size_t most = 0;
};

constexpr Many fits_of(KeyOf owner)
{
    return owner == KeyOf::turn ? Many{1, 10} : Many{2, 7};
}

practice::Layer read_layer(const files::Reader& reader)
{
    const auto layer = reader.optional_one_of("layer", {"surface", "underneath"});
    if (!layer)
        return practice::Layer::either;
    return *layer == 0 ? practice::Layer::surface : practice::Layer::underneath;
}

std::vector<std::size_t> read_cue_indexes(Page& page, const files::Reader& reader,
                                          std::size_t cue_count)
{
    std::vector<std::size_t> cues;
    reader.optional_each("cues",
                         [&](const files::Reader& item)
                         {
                             const auto index = static_cast<std::size_t>(item.as_integer(0, 99));
                             if (index >= cue_count)
                                 page.fault(item, "cue-index",
                                            "expected the index of one of the " +
                                                std::to_string(cue_count) + " cues, found " +
                                                std::to_string(index));
                             cues.push_back(index);
                         });
    return cues;
}

practice::Fit read_fit(Page& page, const files::Reader& reader, const feelings::Wheel& wheel,
                       KeyOf owner, std::size_t cue_count)
{
    practice::Fit fit;
    if (owner == KeyOf::turn)
        reader.only_keys({"word", "weight", "why"});
    else
        reader.only_keys({"word", "weight", "why", "cues", "layer"});
    if (const auto word = read_word(page, reader.child("word"), wheel))
        fit.word = *word;
    fit.weight = read_weight(reader);
    if (owner == KeyOf::chair)
        fit.why = reader.optional_text("why", why_length).value_or("");
    else
        fit.why = reader.text("why", owner == KeyOf::turn ? shift_why_length : why_length);
    if (owner == KeyOf::turn)
        return fit;
    fit.cues = read_cue_indexes(page, reader, cue_count);
    fit.layer = read_layer(reader);
    return fit;
}

} // namespace

std::vector<practice::Fit> read_fits(Page& page, const files::Reader& list,
                                     const feelings::Wheel& wheel, KeyOf owner,
                                     std::size_t cue_count)
{
    std::vector<practice::Fit> fits;
    if (!list.expect_list(fits_of(owner).least, fits_of(owner).most))
        return fits;
    list.each_item(
        [&](const files::Reader& item)
        {
            const std::size_t before = page.count();
            practice::Fit fit = read_fit(page, item, wheel, owner, cue_count);
            const bool twice =
                page.count() == before &&
                std::any_of(fits.begin(), fits.end(),
                            [&](const practice::Fit& other) { return other.word == fit.word; });
            if (twice)
                page.fault(item.child("word"), "duplicate-word", "expected every word once");
            fits.push_back(std::move(fit));
        });
    return fits;
}

std::vector<practice::Far> read_far(Page& page, const files::Reader& parent,
                                    const feelings::Wheel& wheel, KeyOf owner)
{
    std::vector<practice::Far> far;
    if (owner == KeyOf::chair && !parent.has("far"))
        return far;
    const files::Reader list = parent.child("far");
    if (!list.expect_list(owner == KeyOf::chair ? 0 : 2, 5))
        return far;
    list.each_item(
        [&](const files::Reader& item)
        {
            practice::Far entry;
            const bool plain = owner == KeyOf::chair && item.is_text();
            if (const auto word = read_word(page, plain ? item : item.child("word"), wheel))
                entry.word = *word;
            if (!plain)
            {
                item.only_keys({"word", "why"});
                entry.why = item.text("why", why_length);
            }
            far.push_back(std::move(entry));
        });
    return far;
}

} // namespace content
