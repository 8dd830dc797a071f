#include "made_content.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace
{

/// Whether our own loader finds the format of the changed file sound.
bool is_sound(MadeContent& made, const Change& change)
{
    made.change(change.file, change.patch);
    const auto loaded = made.load();
    made.restore(change.file);
    if (!loaded)
        return false;
    return std::none_of(loaded->faults.begin(), loaded->faults.end(),
                        [&](const content::Finding& fault)
                        { return fault.code == "format" && fault.file == made.path(change.file); });
}

} // namespace

// test_jsonschema.py judges the same list by the schemas with an independent validator.
TEST_CASE("the loader: it finds sound what the schema finds sound, and nothing else")
{
    MadeContent made;
    for (const Change& change : changes_in("structure.json"))
    {
        CAPTURE(change.name);
        CAPTURE(change.file);
        CAPTURE(change.patch);
        CHECK(is_sound(made, change) == change.sound);
    }
}
