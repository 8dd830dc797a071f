#pragma once

#include <iosfwd>

/// How far our schedule lies from that of the reference, over histories it has written out.
struct Distance
{
    int histories = 0;
    int reviews = 0;
    double retrievability = 0; ///< The largest difference of each.
    double stability = 0;      ///< Days.
    double difficulty = 0;
    int unlike = 0; ///< Reviews whose stability or difficulty is not the very same number.
    int due = 0;    ///< Reviews that fall due at another second.
    int places = 0; ///< Reviews of another stage, step, count of reviews or lapses, or interval.
};

/// Replays lines of JSON with our model: `params` begin a model, each `history` after them is one
/// memory. We carry our own memory on, so differences add up. Throws at a line that is neither.
Distance distance_from_reference(std::istream& lines);
