#include "practice/evenings.hpp"
#include "practice/small_catalogue.hpp"
#include "practice/steps.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace practice;
using tests::evening_of;
using tests::MemoryKeeper;

namespace
{

/// Somebody who plays some evenings in any way at all: answers, leaves out, takes back, disagrees,
/// is killed, comes back days later, with a disk that is full now and then.
class Player
{
public:
    Player(const Catalogue& catalogue, std::uint32_t seed)
        : m_catalogue(catalogue)
        , m_dice(seed)
    {
        restart();
    }

    void play(int evenings)
    {
        for (int i = 0; i < evenings; ++i)
        {
            m_day += one_in(4) ? static_cast<int>(m_dice() % 9) : 1;
            sit_down();
            play_evening();
        }
        m_keeper.disk_full = false;
        if (!m_sitting->playing())
            sit_down();
        m_sitting->end(now());
        check_kept();
    }

private:
    bool one_in(std::uint32_t n)
    {
        return m_dice() % n == 0;
    }
    base::Moment now() const
    {
        return evening_of(m_day);
    }
    void restart()
    {
        m_sitting = std::make_unique<Sitting>(m_catalogue, m_keeper, m_keeper.kept,
                                              tests::counted_ids(1 + 100'000 * ++m_starts));
    }
    void sit_down()
    {
        if (m_sitting->playing())
            return;
        if (m_sitting->can_resume(now().day))
            m_sitting->resume(now().day);
        else
            m_sitting->begin(m_sitting->plan({}, now().day, m_dice()), now());
    }

    void play_evening()
    {
        for (int move = 0; move < 400; ++move)
        {
            m_keeper.disk_full = one_in(12);
            const View view = m_sitting->view();
            if (view.over && !one_in(4))
                return end();
            if (one_in(40))
                return leave();
            if (one_in(6))
                killed();
            else
                any_move(view);
        }
        FAIL("the player is stuck");
    }
    void end()
    {
        m_sitting->end(now());
        CHECK_FALSE(m_sitting->playing());
    }
    void leave()
    {
        killed();
        restart();
    }

    /// What is on disk brings back the same view; a moment of disk space is enough to get it there.
    void killed()
    {
        m_keeper.disk_full = false;
        if (m_sitting->not_saved())
        {
            m_sitting->disagree("to have everything kept", now());
            if (m_sitting->not_saved())
                return;
        }
        const std::string before = tests::in_words(m_sitting->view());
        const auto states = m_sitting->states();
        const bool over = m_sitting->view().over;
        restart();
        REQUIRE(m_sitting->can_resume(now().day) == !over);
        m_sitting->resume(now().day);
        REQUIRE(tests::in_words(m_sitting->view()) == before);
        REQUIRE(m_sitting->states() == states);
    }

    void any_move(const View& view)
    {
        if (view.can_undo && one_in(5))
            m_sitting->undo(now());
        else if (view.over)
            return;
        else if (view.feedback && one_in(6))
            m_sitting->disagree("because", now());
        else if (view.feedback)
            m_sitting->next(now());
        else if (view.can_skip && one_in(10))
            m_sitting->skip(one_in(3), now());
        else
            answer(view);
    }
    void answer(const View& view)
    {
        const Answer answer = tests::any_answer(view.step, m_catalogue.wheel, m_dice);
        m_sitting->keep_half(answer);
        const auto taken = m_sitting->answer(answer, std::chrono::seconds{1}, now());
        REQUIRE_MESSAGE(taken, (taken ? "" : taken.error().sentence()));
        if (!m_sitting->not_saved())
            REQUIRE((m_sitting->view().over || !m_sitting->half()));
    }

    void check_kept() const
    {
        REQUIRE_FALSE(m_sitting->not_saved());
        REQUIRE(m_keeper.kept.size() == m_sitting->events().size());
        std::set<base::Id> ids;
        for (std::size_t i = 0; i < m_keeper.kept.size(); ++i)
        {
            REQUIRE(m_keeper.kept[i].id == m_sitting->events()[i].id);
            REQUIRE(ids.insert(m_keeper.kept[i].id).second);
        }
        REQUIRE(tests::in_words(fold(m_keeper.kept)) == tests::in_words(m_sitting->history()));
    }

    const Catalogue& m_catalogue;
    std::mt19937 m_dice;
    MemoryKeeper m_keeper;
    std::unique_ptr<Sitting> m_sitting;
    std::uint64_t m_starts = 0;
    int m_day = 20'000;
};

} // namespace

TEST_CASE("players: a thousand of them are never stuck, never crash and find everything again")
{
    const Catalogue small = tests::small_catalogue(4);
    for (std::uint32_t seed = 0; seed < 1000; ++seed)
    {
        CAPTURE(seed);
        Player(seed % 10 ? small : tests::shipped(), seed).play(3);
    }
}
