#pragma once

#include <filesystem>
#include <iosfwd>

namespace commands
{

/// Whether the table of counts is printed too.
enum class Quotas
{
    left_out,
    printed
};

struct CheckLevelsOptions
{
    std::filesystem::path assets;
    std::filesystem::path levels;
    Quotas quotas = Quotas::left_out;
};

/// `inword check-levels`: reads words and scenes as the game does, prints every finding as
/// "file:place: code: message" and last a line of counts. 1 when there is an error, otherwise 0.
int check_levels(const CheckLevelsOptions& options, std::ostream& out);

} // namespace commands
