#include "commands/check_levels.hpp"
#include "commands/journal.hpp"
#include "commands/play.hpp"
#include "commands/run.hpp"
#include "commands/simulate.hpp"
#include "commands/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <random>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace
{

std::optional<std::string> environment(std::string_view name)
{
    const char* value = std::getenv(std::string(name).c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

/// The one place where the time is asked for.
base::Moment wall_clock()
{
    using namespace std::chrono;
    const auto now = time_point_cast<milliseconds>(system_clock::now());
    const std::time_t seconds = system_clock::to_time_t(now);
    std::tm local{};
    localtime_r(&seconds, &local);
    return base::make_moment(now, minutes{local.tm_gmtoff / 60});
}

base::Id random_id()
{
    std::random_device device;
    base::Id id;
    for (std::uint8_t& byte : id.bytes)
        byte = static_cast<std::uint8_t>(device());
    return id;
}

/// assets/ and levels/ beside an installed program, else where the build found them.
std::filesystem::path content_folder()
{
    std::error_code unknown;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    const std::filesystem::path installed =
        program.parent_path().parent_path() / "share" / "inword";
    return std::filesystem::exists(installed / "assets") ? installed : INWORD_DATA_DIR;
}

/// A crash must not leave somebody's inner life in a core file.
void forbid_core_dumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // A core pattern that is a pipe pays no heed to the limit.
    prctl(PR_SET_DUMPABLE, 0);
}

/// A path alone is a folder of chapters, checked against the shipped words.
commands::CheckLevelsOptions levels_to_check(const std::filesystem::path& path,
                                             const std::filesystem::path& shipped, bool quotas)
{
    const bool whole = path.empty() || std::filesystem::exists(path / "assets");
    const std::filesystem::path& folder = path.empty() ? shipped : path;
    return {(whole ? folder : shipped) / "assets", whole ? folder / "levels" : path,
            quotas ? commands::Quotas::printed : commands::Quotas::left_out};
}

void add_playing_options(CLI::App& app, commands::Options& options)
{
    app.add_option("--data-dir", options.data_dir, "Keep everything of yours in this folder");
    app.add_option("--content", options.content, "Play with the assets/ and levels/ of this folder")
        ->check(CLI::ExistingDirectory);
    app.add_option("--seed", options.seed, "The same evening every time");
    app.add_option("--date", options.date, "Play as if it were then: 2026-03-01T19:30");
    app.add_option("--lang", options.lang, "Language of the interface (en, or pseudo to test)");
    app.add_option_function<std::string>(
        "--size",
        [&options](const std::string& size)
        {
            int width = 0, height = 0, used = 0;
            if (std::sscanf(size.c_str(), "%5dx%5d%n", &width, &height, &used) != 2 ||
                static_cast<std::size_t>(used) != size.size() || width < 320 || height < 240)
                throw CLI::ValidationError("--size", "expected a size like 1280x800");
            options.width = width;
            options.height = height;
        },
        "Size of the window: 1280x800");
    app.add_option("--scale", options.scale_percent, "Size of everything, in percent")
        ->check(CLI::Range(100, 200));
    app.add_option("--theme", options.theme, "dark, light or high-contrast")
        ->check(CLI::IsMember({"dark", "light", "high-contrast"}));
    app.add_flag("--fullscreen", options.fullscreen, "Fill the screen");
    app.add_flag("--windowed", options.windowed, "Stay in a window");
    app.add_option("--screenshot", options.screenshot,
                   "Write a picture of the first screen and leave");
}

} // namespace

int main(int argc, char** argv)
{
    forbid_core_dumps();
    const commands::Sources sources{environment, wall_clock, random_id};
    commands::Options options;
    options.content = content_folder();
    commands::RunWishes wishes;
    std::filesystem::path levels;
    bool quotas = false;
    int code = commands::done;

    CLI::App app{"Inword: practice in noticing and naming feelings.", "inword"};
    app.set_version_flag("--version", std::string("inword ") + INWORD_VERSION);
    app.fallthrough();
    app.require_subcommand(0, 1);
    add_playing_options(app, options);

    CLI::App* play = app.add_subcommand("play", "Open the window (this is also the default)");
    CLI::App* plain = app.add_subcommand("plain", "Play one evening on the terminal");
    CLI::App* run = app.add_subcommand("run", "Play a script without a display");
    run->add_option("play", wishes.file, "The script: FILE.play")->required();
    run->add_option("--shots", wishes.shots, "Folder for the pictures it asks for");
    run->add_option("--golden", wishes.golden, "Folder of recorded screens to compare with");
    run->add_flag("--still", wishes.still, "Answers take no time, so that both faces plan alike");
    run->add_flag("--bless", wishes.bless, "Record the screens anew");
    CLI::App* check = app.add_subcommand("check-levels", "Check the words and scenes");
    check->add_option("path", levels, "A folder of chapters, or one with assets/ and levels/");
    check->add_flag("--quotas", quotas, "Also print the counts of the quotas");
    commands::WordsOptions words_wishes;
    CLI::App* words =
        app.add_subcommand("words", "Print the words of the wheel, or the card of one");
    words->add_option("word", words_wishes.word, "Print the card of the word nearest to this one");
    words->add_flag("--known", words_wishes.known, "Every form that is known, its home and mark");
    words->add_option("--cover", words_wishes.cover,
                      "How much of a list of words (word, number of lists) is known");
    commands::SimulateOptions simulated;
    CLI::App* simulate = app.add_subcommand(
        "simulate", "Let simulated players learn words, ours and simpler ways side by side");
    simulate->add_option("--days", simulated.days, "The days looked at, rising: 30,90,180")
        ->delimiter(',')
        ->check(CLI::Range(1, 3650));
    simulate->add_option("--learners", simulated.learners, "Players of each kind")
        ->check(CLI::Range(1, 100'000));
    simulate->add_option("--json", simulated.json, "Also write the outcomes to this file");
    CLI::App* journal = app.add_subcommand("journal", "Look after what is kept of you");
    journal->require_subcommand(1);
    CLI::App* journal_check = journal->add_subcommand("check", "Read and authenticate every row");
    CLI::App* journal_show = journal->add_subcommand("show", "Everything that is stored, in words");

    try
    {
        app.parse(argc, argv);
    }
    catch (const CLI::ParseError& fault)
    {
        const bool asked = fault.get_exit_code() == 0;
        static_cast<void>(app.exit(fault, std::cout, std::cerr));
        return asked ? commands::done : commands::misused;
    }
    static_cast<void>(play);
    if (*plain)
        code = commands::plain(options, sources, std::cin, std::cout, std::cerr);
    else if (*run)
        code = commands::run(wishes, options, sources, std::cout, std::cerr);
    else if (*check)
        code = commands::check_levels(levels_to_check(levels, options.content, quotas), std::cout);
    else if (*simulate)
    {
        simulated.assets = options.content / "assets";
        simulated.seed = options.seed.value_or(simulated.seed);
        std::sort(simulated.days.begin(), simulated.days.end());
        code = commands::simulate(simulated, std::cout, std::cerr);
    }
    else if (*words)
    {
        words_wishes.assets = options.content / "assets";
        const auto phrases = commands::load_phrases(options);
        code = commands::words(words_wishes, phrases ? *phrases : base::Phrases(), std::cout,
                               std::cerr);
    }
    else if (*journal_check)
        code = commands::check_journal(options, sources, std::cout, std::cerr);
    else if (*journal_show)
        code = commands::show_journal(options, sources, std::cout, std::cerr);
    else
        code = commands::play(options, sources, std::cerr);
    return code;
}
