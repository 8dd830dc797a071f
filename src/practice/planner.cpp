#include "practice/planner.hpp"

#include "practice/note.hpp"
#include "practice/opening.hpp"
#include "practice/placing.hpp"
#include "practice/scene_choice.hpp"
#include "practice/sorting.hpp"
#include "practice/steps.hpp"
#include "practice/word_choice.hpp"

#include <algorithm>
#include <random>

namespace practice
{

namespace
{

/// The measures of an evening.
struct Measures
{
    static constexpr std::size_t first_day_moments = 2, moments = 4, few_moments = 2;
    static constexpr std::size_t lines_a_round = 5, distinctions = 3;
    static constexpr std::size_t least_words = 2;
    static constexpr double words_share = 0.25; ///< Of the evening, before it is filled up.
    static constexpr double scene_until = 0.85, placing_until = 0.95; ///< Of the evening.
    static constexpr double least_placed = 12; ///< Words; for fewer the sort waits for another day.
    static constexpr double short_below = 0.92; ///< Of the evening: there is room for more.
    static constexpr double full_at = 1.15;     ///< Nothing is added beyond it,
    static constexpr double never_over = 1.2;   ///< and not even the first words beyond this.
    static constexpr double slow = 1.4; ///< Of the pace: an envelope is quicker than a note.
    /// What is added to the rate of mixing a pair up for each evening it waits, and so on.
    static constexpr double per_evening = 0.02, never_asked = 0.1, of_quiet_half = 0.02;
    static constexpr double open = 0.5, told_apart = 0.4;
};

/// Where nothing is kept, every evening is the first: the seed says which.
template <class Item>
void turn_by(std::uint64_t seed, std::vector<Item>& items)
{
    if (!items.empty())
        std::rotate(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(seed % items.size()),
                    items.end());
}

/// Any order, the same for the same seed wherever it is played (Fisher and Yates).
template <class Item>
void shuffle_by(std::uint64_t seed, std::vector<Item>& items)
{
    std::mt19937_64 dice(seed);
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[dice() % i]);
}

/// One evening being put together.
class Planning
{
public:
    Planning(const Catalogue& catalogue, const Standing& standing, const PlanWishes& wishes,
             base::Day day, std::uint64_t seed)
        : m_catalogue(catalogue)
        , m_standing(standing)
        , m_wishes(wishes)
        , m_day(day)
        , m_seed(seed)
        , m_levels(standing.first_evening && !wishes.asked.topics ? PlanWishes::first_evening_topics
                                                                  : wishes.allowed)
        , m_pace(standing.pace.factor())
        , m_target(60.0 * wishes.minutes)
        , m_scenes(scenes_in_turn(catalogue, standing, m_levels))
    {
        if (wishes.forgets)
            turn_by(seed, m_scenes);
    }

    Plan plan()
    {
        add_envelope();
        m_own = own_item();
        m_seconds += seconds_of(m_own);
        if (m_standing.first_evening)
            first_evening();
        else if (comes_back())
            comeback();
        else
            ordinary();
        return {m_day, m_seed, collected(), opening()};
    }

private:
    double seconds_of(const PlanItem& item) const
    {
        return m_pace * item_seconds(m_catalogue, item);
    }
    bool fits(const PlanItem& item) const
    {
        return m_seconds + seconds_of(item) <= Measures::full_at * m_target;
    }
    bool is_short() const
    {
        return m_seconds < Measures::short_below * m_target;
    }
    void add(std::vector<PlanItem>& part, PlanItem item)
    {
        m_seconds += seconds_of(item);
        part.push_back(std::move(item));
    }

    void first_evening()
    {
        add_scene({});
        if (const TwinPair* pair = next_pair())
            add(m_distinctions, twin_item(*pair, Measures::first_day_moments));
    }

    bool comes_back() const
    {
        return m_standing.last_day &&
               base::days_between(*m_standing.last_day, m_day) >= PlanCaps::days_away;
    }

    void comeback()
    {
        add_scene({});
        for (const WordTask& task : surest_words(m_standing.model, m_standing.words, m_day))
            if (m_words.steps.size() < PlanCaps::words_on_comeback)
                take(task);
        if (m_words.steps.empty())
            if (const TwinPair* pair = next_pair())
                add(m_distinctions, twin_item(*pair, Measures::few_moments));
    }

    void ordinary()
    {
        if (!m_scenes.empty())
            add_scene(course_that_fits(*m_scenes.front()));
        add_placing();
        gather_words();
        add_words(Measures::words_share * m_target);
        add_later_reading();
        add_distinction();
        while (is_short() && (add_words(m_target) || add_later_reading() || add_distinction() ||
                              add_another_scene()))
        {
        }
    }

    /// The body first and the lean where a slow reader still has the time for them.
    SceneCourse course_that_fits(const Scene& scene) const
    {
        const SceneCourse course = course_for(scene, m_standing);
        const double left = Measures::scene_until * m_target - m_seconds;
        return seconds_of(scene_item(scene, course)) <= left ? course : SceneCourse{};
    }

    void add_envelope()
    {
        if (m_standing.envelope && !(m_day < *m_standing.envelope->entry.due_day))
            add(m_first, opening_item(*m_standing.envelope));
    }

    void add_scene(const SceneCourse& course)
    {
        if (m_scenes.empty())
            return;
        m_tonight.push_back(m_scenes.front());
        add(m_first, scene_item(*m_scenes.front(), course));
    }

    bool add_another_scene()
    {
        if (m_tonight.empty() || m_scenes.size() <= m_tonight.size() + 1)
            return false;
        PlanItem item = scene_item(*m_scenes[m_tonight.size()], {});
        if (m_tonight.size() > 1 || !fits(item))
            return false;
        m_tonight.push_back(m_scenes[m_tonight.size()]);
        add(m_first, std::move(item));
        return true;
    }

    /// The sort of words comes by itself once, on a later day than the first.
    void add_placing()
    {
        if (m_wishes.forgets || m_standing.sorted || !m_standing.first_day ||
            !(*m_standing.first_day < m_day))
            return;
        const double left = Measures::placing_until * m_target - m_seconds;
        const double each = seconds_of(placing_item(m_catalogue, m_standing.placed, 1));
        if (each <= 0 || left < Measures::least_placed * each)
            return;
        const std::size_t count = std::min(words_a_go, static_cast<std::size_t>(left / each));
        if (PlanItem sort = placing_item(m_catalogue, m_standing.placed, count);
            !sort.steps.empty())
            add(m_first, std::move(sort));
    }

    std::vector<StepRef> steps_of(const WordTask& task) const
    {
        if (!task.asking)
            return meet_refs(m_catalogue, task.word);
        return {recall_ref(m_catalogue.wheel, task.word, task.asking->path, task.asking->prompt)};
    }

    void take(const WordTask& task)
    {
        const std::vector<StepRef> steps = steps_of(task);
        m_seconds += seconds_of({std::string(words_subject), steps});
        std::vector<StepRef>& part = task.asking ? m_words.steps : m_meetings;
        part.insert(part.end(), steps.begin(), steps.end());
        ++m_words_taken;
    }

    void gather_words()
    {
        const bool same_day = m_standing.last_day == m_day;
        const int asked = same_day ? m_standing.words_asked : 0;
        const int met = same_day ? m_standing.words_met : 0;
        const WordCaps caps{
            static_cast<std::size_t>(
                std::clamp(PlanCaps::due_words_a_day - asked, 0, PlanCaps::due_words_a_session)),
            static_cast<std::size_t>(std::max(0, PlanCaps::fresh_words_a_day - met))};
        m_left = evening_words(m_catalogue, m_standing.model, m_standing.words, m_standing.states,
                               m_day, static_cast<std::uint64_t>(m_day.number), caps);
        std::reverse(m_left.begin(), m_left.end());
    }

    /// Words until this part of the evening is used up; false when none was added.
    bool add_words(double seconds)
    {
        const double until = m_seconds + seconds;
        const std::size_t before = m_words_taken;
        while (!m_left.empty())
        {
            const PlanItem item{std::string(words_subject), steps_of(m_left.back())};
            const bool least = m_words_taken < Measures::least_words &&
                               m_seconds + seconds_of(item) <= Measures::never_over * m_target;
            if (!least && (m_seconds + seconds_of(item) > until || !fits(item)))
                break;
            take(m_left.back());
            m_left.pop_back();
        }
        return m_words_taken > before;
    }

    bool add_later_reading()
    {
        for (const LaterReading& reading :
             later_readings(m_catalogue, m_standing, m_levels, m_tonight))
        {
            PlanItem item = again_item(*reading.scene, reading.exercise);
            const auto same = [&](const PlanItem& other) {
                return other.subject == item.subject ||
                       other.steps.front().exercise == reading.exercise;
            };
            if (!fits(item) || std::any_of(m_later.begin(), m_later.end(), same))
                continue;
            add(m_later, std::move(item));
            return true;
        }
        return false;
    }

    /// Twins and a round of sorting in turn.
    bool add_distinction()
    {
        if (m_distinctions.size() >= Measures::distinctions)
            return false;
        const bool sort_next =
            m_standing.turn_of(Exercise::twins) > m_standing.turn_of(Exercise::sort);
        const bool sort = sort_next == (m_distinctions.size() % 2 == 0);
        return sort ? add_sort() || add_twins() : add_twins() || add_sort();
    }

    bool add_twins()
    {
        const TwinPair* pair = next_pair();
        if (!pair)
            return false;
        const std::size_t from = m_standing.distinctions.of(pair->id).of;
        for (const std::size_t moments : {Measures::moments, Measures::few_moments})
            if (PlanItem item = twin_item(*pair, moments, from % pair->scenes.size()); fits(item))
            {
                add(m_distinctions, std::move(item));
                return true;
            }
        return false;
    }

    /// A round of the lines that were asked least often.
    bool add_sort()
    {
        const auto sorts = [](const PlanItem& item) { return item.subject == sort_subject; };
        if (std::any_of(m_distinctions.begin(), m_distinctions.end(), sorts))
            return false;
        std::vector<const SortLine*> lines;
        for (const SortLine& line : m_catalogue.sort_lines)
            lines.push_back(&line);
        shuffle_by(m_seed, lines);
        const auto asked = [&](const SortLine* line)
        {
            const auto found = m_standing.lines_asked.find(line->id);
            return found == m_standing.lines_asked.end() ? 0 : found->second;
        };
        std::stable_sort(lines.begin(), lines.end(),
                         [&](const SortLine* a, const SortLine* b) { return asked(a) < asked(b); });
        lines.resize(std::min(lines.size(), Measures::lines_a_round));
        if (lines.empty())
            return false;
        PlanItem item = sort_item(lines);
        if (!fits(item))
            return false;
        add(m_distinctions, std::move(item));
        return true;
    }

    /// The pair most worth telling apart: the one most often mixed up, with a little more for every
    /// evening it waits, so that no pair waits for ever, and less while its words are not open.
    /// Where nothing is kept the seed alone says which.
    const TwinPair* next_pair() const
    {
        std::vector<const TwinPair*> pairs;
        for (const TwinPair& pair : m_catalogue.twins)
            if (std::none_of(m_distinctions.begin(), m_distinctions.end(),
                             [&](const PlanItem& item) { return item.subject == pair.id; }))
                pairs.push_back(&pair);
        if (m_wishes.forgets)
            turn_by(m_seed, pairs);
        if (pairs.empty() || m_wishes.forgets)
            return pairs.empty() ? nullptr : pairs.front();
        return *std::max_element(pairs.begin(), pairs.end(),
                                 [&](const TwinPair* a, const TwinPair* b)
                                 { return worth_of(*a) < worth_of(*b); });
    }

    double worth_of(const TwinPair& pair) const
    {
        const std::size_t last = m_standing.turn_of(Exercise::twins, pair.id);
        const auto waited =
            static_cast<double>(m_standing.evenings + 1 - std::min(last, m_standing.evenings));
        const feelings::Wheel& wheel = m_catalogue.wheel;
        double worth =
            m_standing.confusion.rate(pair.first, pair.second) + Measures::per_evening * waited;
        if (last == 0)
            worth += Measures::never_asked;
        if (wheel[pair.first].quiet || wheel[pair.second].quiet)
            worth += Measures::of_quiet_half;
        if (is_open(wheel, m_standing.states, pair))
            worth += Measures::open;
        if (m_standing.distinctions.of(pair.id).done())
            worth -= Measures::told_apart;
        return worth;
    }

    PlanItem own_item() const
    {
        const bool slow = m_pace > Measures::slow;
        return m_standing.sealed_last && !(slow && m_standing.envelope) ? note_item()
                                                                        : sealing_item();
    }

    std::vector<PlanItem> collected()
    {
        std::vector<PlanItem> items = std::move(m_first);
        m_words.subject = words_subject;
        m_words.steps.insert(m_words.steps.end(), m_meetings.begin(), m_meetings.end());
        std::vector<PlanItem> words{m_words};
        for (std::vector<PlanItem>* part : {&m_later, &words, &m_distinctions})
            for (PlanItem& item : *part)
                if (!item.steps.empty())
                    items.push_back(std::move(item));
        items.push_back(std::move(m_own));
        return items;
    }

    /// The scene that comes next, after tonight's.
    std::string opening() const
    {
        for (const Scene* scene : scenes_in_turn(m_catalogue, m_standing, m_wishes.allowed))
            if (std::find(m_tonight.begin(), m_tonight.end(), scene) == m_tonight.end())
                return scene->id;
        return {};
    }

    const Catalogue& m_catalogue;
    const Standing& m_standing;
    const PlanWishes& m_wishes;
    base::Day m_day;
    std::uint64_t m_seed;
    TopicLevels m_levels;
    double m_pace;
    double m_target;
    double m_seconds = 0;
    std::vector<const Scene*> m_scenes;
    std::vector<const Scene*> m_tonight;
    std::vector<WordTask> m_left; ///< Words there may be time for, the next one last.
    std::size_t m_words_taken = 0;

    std::vector<PlanItem> m_first, m_later, m_distinctions;
    PlanItem m_words;
    std::vector<StepRef> m_meetings;
    PlanItem m_own;
};

} // namespace

bool within(const Scene& scene, const TopicLevels& levels)
{
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (scene.topics[i] > levels[i])
            return false;
    return true;
}

Plan plan_day(const Catalogue& catalogue, const Standing& standing, const PlanWishes& wishes,
              base::Day day, std::uint64_t seed)
{
    return Planning(catalogue, standing, wishes, day, seed).plan();
}

Plan plan_day(const Catalogue& catalogue, const History& history, const PlanWishes& wishes,
              base::Day day, std::uint64_t seed)
{
    return plan_day(catalogue, standing(catalogue, history), wishes, day, seed);
}

double planned_seconds(const Catalogue& catalogue, const Standing& standing, const Plan& plan)
{
    return standing.pace.factor() * plan_seconds(catalogue, plan);
}

} // namespace practice
