#include "content/load_scene.hpp"

#include "content/load_cue.hpp"
#include "content/load_key.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace content
{

namespace
{

constexpr files::Length title_length{1, 40};
constexpr files::Length text_length{200, 800};
constexpr files::Length role_length{1, 80};
constexpr files::Length source_length{4, 110};
constexpr files::Length need_length{4, 90};
constexpr files::Length turn_length{20, 220};
constexpr files::Length take_length{2, 160};
constexpr files::Length reply_length{2, 200};
constexpr files::Length who_length{1, 40};
constexpr files::Length question_length{10, 120};
constexpr files::Length tag_length{1, 40};
constexpr files::Length id_length{1, 32};
constexpr files::Length reading_length{1, 40};

constexpr std::array<std::string_view, 7> ages{"child", "teen", "20s", "30s", "40s", "50s", "60s+"};
constexpr std::array<std::string_view, 7> source_kinds{
    "event", "meaning", "need", "old-rule", "body-state", "blame", "verdict"};
constexpr std::array<std::string_view, 5> need_categories{
    "physical", "communication", "personal-connection", "emotional", "behavioural"};
constexpr std::size_t required_topics = 7; ///< The topics after these may be left out.
constexpr std::array<std::string_view, 12> exercise_names{
    "name",  "sense", "locate", "source", "underneath", "mixed",
    "chair", "lean",  "takes",  "rule",   "two-boxes",  "twins"};
constexpr std::array<std::string_view, 4> review_states{"draft", "read", "sensitivity-read",
                                                        "released"};

/// "morning-after.004.quail".
bool is_scene_id(std::string_view id)
{
    const std::size_t first = id.find('.'), second = id.find('.', first + 1);
    if (first == std::string_view::npos || second != first + 4 || second + 1 >= id.size())
        return false;
    const std::string_view number = id.substr(first + 1, 3), name = id.substr(second + 1);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return is_slug(id.substr(0, first)) && first > 1 &&
           std::all_of(number.begin(), number.end(), is_digit) &&
           std::all_of(name.begin(), name.end(),
                       [&](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-'; });
}

void read_viewpoint(const files::Reader& reader, ReadScene& read)
{
    reader.only_keys({"person", "role", "age", "setting"});
    const bool second = reader.one_of("person", {"second", "third"}) == 0;
    read.scene.person = second ? practice::Person::second : practice::Person::third;
    read.scene.role = reader.text("role", role_length);
    if (const auto age = reader.optional_one_of("age", ages))
        read.origin.age = ages[*age];
    reader.optional_text("setting", role_length);
}

practice::Source read_source(const files::Reader& reader)
{
    reader.only_keys({"text", "kind", "weight"});
    practice::Source source;
    source.text = reader.text("text", source_length);
    source.kind = static_cast<practice::SourceKind>(reader.one_of("kind", source_kinds));
    source.weight = read_weight(reader);
    return source;
}

practice::Need read_need(const files::Reader& reader)
{
    reader.only_keys({"category", "text"});
    return {std::string(need_categories[reader.one_of("category", need_categories)]),
            reader.text("text", need_length)};
}

practice::Take read_take(const files::Reader& reader)
{
    reader.only_keys({"line", "reply"});
    return {reader.text("line", take_length), reader.text("reply", reply_length)};
}

practice::Turn read_turn(Page& page, const files::Reader& reader, const feelings::Wheel& wheel)
{
    reader.only_keys({"line", "shifts"});
    return {reader.text("line", turn_length),
            read_fits(page, reader.child("shifts"), wheel, KeyOf::turn, 0)};
}

practice::Chair read_chair(Page& page, const files::Reader& reader, const feelings::Wheel& wheel,
                           std::size_t cue_count)
{
    reader.only_keys({"who", "feelings", "far"});
    return {reader.text("who", who_length),
            {read_fits(page, reader.child("feelings"), wheel, KeyOf::chair, cue_count),
             read_far(page, reader, wheel, KeyOf::chair)}};
}

practice::TopicLevels read_topics(const files::Reader& reader)
{
    reader.only_keys({"sex", "conflict", "loss", "alcohol", "childhood", "violence", "self-harm",
                      "illness", "work"});
    const auto topics = names_of<practice::Topic, practice::topic_count>();
    practice::TopicLevels levels{};
    for (std::size_t i = 0; i < topics.size(); ++i)
        levels[i] = i < required_topics ? reader.integer(topics[i], 0, 3)
                                        : reader.optional_integer(topics[i], 0, 3).value_or(0);
    return levels;
}

std::vector<std::string> read_exercises(const files::Reader& reader)
{
    read_list(reader, "exercises", 1, exercise_names.size(),
              [](const files::Reader& item) { item.as_one_of(exercise_names); });
    return read_distinct(reader, "exercises", id_length);
}

void read_review(const files::Reader& reader, SceneOrigin& origin)
{
    reader.only_keys({"state", "readers"});
    origin.review = static_cast<ReviewState>(reader.one_of("state", review_states));
    reader.optional_each("readers",
                         [&](const files::Reader& item)
                         {
                             item.only_keys({"reader", "words"});
                             origin.readings.push_back({item.text("reader", reading_length),
                                                        item.texts("words", reading_length)});
                         });
}

/// The parts that rest on the text: its lines and cues, and the words they carry.
void read_readings(Page& page, const files::Reader& reader, const feelings::Wheel& wheel,
                   practice::Scene& scene)
{
    scene.text = reader.text("text", text_length);
    scene.lines = base::sentences(scene.text);
    read_list(reader, "cues", 2, 12,
              [&](const files::Reader& cue) { scene.cues.push_back(read_cue(page, cue, scene)); });
    const std::size_t cues = scene.cues.size();
    scene.key.fits = read_fits(page, reader.child("feelings"), wheel, KeyOf::scene, cues);
    scene.key.far = read_far(page, reader, wheel, KeyOf::scene);
    if (const auto turn = reader.optional_child("turn"))
        scene.turn = read_turn(page, *turn, wheel);
    if (const auto chair = reader.optional_child("chair"))
        scene.chair = read_chair(page, *chair, wheel, cues);
}

void read_lists(const files::Reader& reader, practice::Scene& scene)
{
    read_list(reader, "sources", 3, 6,
              [&](const files::Reader& item) { scene.sources.push_back(read_source(item)); });
    read_list(reader, "needs", 0, 5,
              [&](const files::Reader& item) { scene.needs.push_back(read_need(item)); });
    if (reader.has("takes"))
        read_list(reader, "takes", 3, 3,
                  [&](const files::Reader& item) { scene.takes.push_back(read_take(item)); });
    if (reader.has("cast"))
        scene.cast = read_distinct(reader, "cast", id_length);
    scene.tags = reader.optional_texts("tags", tag_length);
}

} // namespace

ReadScene read_scene(Page& page, const files::Reader& reader, const feelings::Wheel& wheel)
{
    ReadScene read;
    practice::Scene& scene = read.scene;
    if (!reader.expect_object())
        return read;
    reader.only_keys({"id", "title", "text", "viewpoint", "cast", "cues", "feelings", "far", "turn",
                      "sources", "needs", "takes", "chair", "lean", "flags", "exercises", "tier",
                      "tags", "review"});
    scene.id = reader.text("id", {7, 80});
    if (!scene.id.empty() && !is_scene_id(scene.id))
        reader.child("id").fault("expected an id such as \"morning-after.004.quail\"");
    scene.title = reader.text("title", title_length);
    read_viewpoint(reader.child("viewpoint"), read);
    read_readings(page, reader, wheel, scene);
    read_lists(reader, scene);
    if (const auto lean = reader.optional_child("lean"))
    {
        lean->only_keys({"question"});
        scene.lean = lean->text("question", question_length);
    }
    scene.topics = read_topics(reader.child("flags"));
    scene.exercises = read_exercises(reader);
    scene.tier = reader.integer("tier", 1, 3);
    read_review(reader.child("review"), read.origin);
    read.origin.file = page.file();
    read.origin.place = reader.pointer();
    return read;
}

} // namespace content
