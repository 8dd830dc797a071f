#include "content/lexicon.hpp"

#include <array>

namespace content::lexicon
{

namespace
{

using Word = std::string_view;

constexpr std::array<Word, 27> judging_words{
    "should", "shouldn't", "ought",        "failure*",   "you fail*",  "he fails", "she fails",
    "weak",   "weakness",  "selfish*",     "childish*",  "pathetic",   "stupid*",  "immature",
    "lazy",   "coward*",   "toxic",        "needy",      "overreact*", "dramatic", "ridiculous",
    "wimp",   "loser",     "unreasonable", "irrational", "bad man",    "manly"};
constexpr std::array<Word, 30> virtue_words{
    "brave",        "courageous", "disciplined", "faithful",  "generous",    "gentle",
    "good",         "honest",     "honourable",  "humorous",  "kind",        "kindhearted",
    "kind-hearted", "loyal",      "mature",      "modest",    "noble",       "patient",
    "polite",       "reasonable", "reliable",    "resilient", "responsible", "selfless",
    "sincere",      "strong",     "thoughtful",  "tolerant",  "unselfish",   "wise"};
constexpr std::array<Word, 11> teaching_words{
    "correct*", "incorrect*",  "wrong*",   "good job",      "well done",      "right answer",
    "most men", "most people", "real men", "players chose", "congratulations"};
constexpr std::array<Word, 8> feeling_words{"feel", "feels",    "feeling", "feelings",
                                            "felt", "emotion*", "mood",    "moods"};

constexpr std::array<Word, 14> sex_signs{
    "sex",        "naked*",     "condom*",     "undress*",  "orgasm*", "erection", "horny",
    "slept with", "sleep with", "in bed with", "underwear", "bra",     "boxers",   "lube"};
constexpr std::array<Word, 8> conflict_signs{"shout*",  "yell*",     "argue*",   "argument*",
                                             "arguing", "slams the", "quarrel*", "screams"};
constexpr std::array<Word, 14> loss_signs{
    "funeral*", "died",        "is dead",  "was dead",    "graveside",   "ashes",       "coffin",
    "widow*",   "undertaker*", "divorce*", "late father", "late mother", "crematorium", "miscarr*"};
constexpr std::array<Word, 22> alcohol_signs{
    "beer*",    "wine",   "whisky", "whiskey",  "vodka",    "gin",    "pint",    "pints",
    "pub",      "drunk*", "lager*", "hungover", "hangover", "rum",    "tequila", "champagne",
    "prosecco", "cider",  "booze*", "sober",    "shots",    "bourbon"};
constexpr std::array<Word, 10> childhood_signs{"when you were six",
                                               "when you were seven",
                                               "when you were eight",
                                               "when you were nine",
                                               "when you were ten",
                                               "when he was six",
                                               "when he was eight",
                                               "when he was ten",
                                               "as a boy",
                                               "as a kid"};
constexpr std::array<Word, 13> violence_signs{
    "punch*", "fist",    "fists",    "slap",     "slapped",   "slaps", "knife",
    "blood",  "bruise*", "hits him", "hits her", "headbutt*", "gun"};
constexpr std::array<Word, 8> self_harm_signs{"suicid*",       "overdose*",   "kill himself",
                                              "kill yourself", "cut himself", "hang himself",
                                              "end it all",    "self-harm*"};
constexpr std::array<Word, 15> illness_signs{
    "hospital*", "chemo*",   "tumour*",   "cancer",   "clinic",   "diagnos*", "biopsy", "surgeon",
    "stroke",    "dementia", "ambulance", "oncolog*", "dialysis", "hospice",  "mri"};
constexpr std::array<Word, 14> work_signs{
    "boss",    "office",   "shift",     "payslip", "redundan*",  "client", "clients",
    "foreman", "overtime", "promotion", "payroll", "colleague*", "rota",   "supervisor"};
constexpr std::array<Word, 18> child_words{
    "child*",   "kid",        "kids",    "toddler*",   "baby",       "babies",
    "daughter", "daughters",  "son",     "sons",       "schoolboy*", "schoolgirl*",
    "cot",      "pushchair*", "nursery", "playground", "nephew",     "niece"};

constexpr std::array<Word, 2> tap{"tap", "taps"};
constexpr std::array<Word, 2> kettle{"kettle", "kettles"};
constexpr std::array<Word, 2> fridge{"fridge", "fridges"};
constexpr std::array<Word, 4> rain{"rain", "rains", "raining", "rained"};
constexpr std::array<Word, 3> streetlight{"streetlight*", "street light", "street lights"};
constexpr std::array<Word, 2> moment{"for a moment", "for a second"};
constexpr std::array<Word, 4> beat{"a beat", "two beats", "half a beat", "misses a beat"};
constexpr std::array<Word, 4> something_in{"something in him", "something in her",
                                           "something in you", "something in me"};
constexpr std::array<Word, 4> stretching{"silence stretches", "silence hangs", "silence grows",
                                         "the silence"};
constexpr std::array<Word, 5> more_like{"it is more", "it's more", "is more like",
                                        "not anger exactly", "not exactly"};
constexpr std::array<Word, 1> fine{"fine"};
constexpr std::array<Word, 5> phone{"phone face down", "phone face up", "phone down",
                                    "screen lights up", "picks up the phone"};
constexpr std::array<Word, 4> breath{"breath", "breathes out", "exhales", "lets out a breath"};
constexpr std::array<Word, 3> jaw{"jaw", "jaws", "clenches"};
constexpr std::array<Word, 2> chest{"chest", "chests"};

constexpr std::array rations{Rationed{"tap", tap},
                             Rationed{"kettle", kettle},
                             Rationed{"fridge", fridge},
                             Rationed{"rain", rain},
                             Rationed{"streetlight", streetlight},
                             Rationed{"for a moment", moment, 1, 40},
                             Rationed{"a beat", beat, 0, 60},
                             Rationed{"something in him", something_in, 0, 60},
                             Rationed{"a silence that stretches", stretching, 1, 40},
                             Rationed{"not X; it is more Y", more_like, 1, 60},
                             Rationed{"fine", fine, 1, 20},
                             Rationed{"phone up and down", phone, 1, 30},
                             Rationed{"breath", breath, 1, 12},
                             Rationed{"jaw", jaw, 1, 12},
                             Rationed{"chest", chest, 1, 12}};

} // namespace

Words judging()
{
    return judging_words;
}

Words virtues()
{
    return virtue_words;
}

Words teaching()
{
    return teaching_words;
}

Words feeling_verbs()
{
    return feeling_words;
}

Words signs_of(practice::Topic topic)
{
    switch (topic)
    {
    case practice::Topic::sex: return sex_signs;
    case practice::Topic::conflict: return conflict_signs;
    case practice::Topic::loss: return loss_signs;
    case practice::Topic::alcohol: return alcohol_signs;
    case practice::Topic::childhood: return childhood_signs;
    case practice::Topic::violence: return violence_signs;
    case practice::Topic::self_harm: return self_harm_signs;
    case practice::Topic::illness: return illness_signs;
    case practice::Topic::work: return work_signs;
    }
    return {};
}

Words children()
{
    return child_words;
}

std::span<const Rationed> rationed()
{
    return rations;
}

} // namespace content::lexicon
