#pragma once

#include "base/day.hpp"
#include "base/message.hpp"
#include "practice/asks.hpp"
#include "practice/sitting.hpp"

#include <functional>
#include <iosfwd>

namespace plain
{

/// What the time is, told by main.
using Clock = std::function<base::Moment()>;

/// How the questions about the game reach the settings.
struct Asking
{
    std::function<practice::PlanWishes()> wishes;
    std::function<void(practice::Ask, const practice::Answer&)> answered;
};

/// Plays one evening on a terminal: the same sitting as the window, asked and answered in lines.
/// Returns when the evening is over, the player leaves ("q") or the input ends; everything given
/// until then is kept.
class Evening
{
public:
    Evening(practice::Sitting& sitting, const base::Phrases& phrases, Clock clock, std::istream& in,
            std::ostream& out);

    void play(const Asking& asking, std::uint64_t seed);

private:
    enum class Went
    {
        on,
        back,
        left
    };

    /// The plan for tonight, after what has to be asked for it; nothing when the player leaves.
    std::optional<practice::Plan> planned(const Asking& asking, base::Day today,
                                          std::uint64_t seed);
    std::optional<practice::Answer> ask_about(practice::Ask ask);
    Went ask(const practice::View& view);
    void take_hint(const practice::Field& field, practice::Answer& answer);
    Went ask_field(const practice::Step& step, const practice::Field& field,
                   practice::Answer& answer);
    Went read_feedback(const practice::Feedback& feedback);
    /// Undo, skip, leave and help; nothing when the line is an answer.
    std::optional<Went> commanded(const std::string& line);
    bool prompt(std::string& line);
    void say(const base::Message& message);
    void say_unsaved();
    /// "Kept" only when it is.
    void say_goodbye();
    void close();

    practice::Sitting& m_sitting;
    const base::Phrases& m_phrases;
    Clock m_clock;
    std::istream& m_in;
    std::ostream& m_out;
};

/// The last words of an evening: what moved, the envelope, tomorrow's opening sentence.
std::string closing_words(const practice::Sitting& sitting, const base::Phrases& phrases);

} // namespace plain
