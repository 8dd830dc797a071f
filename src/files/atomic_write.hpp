#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace files
{

/// Replaces a file whole or not at all, readable by its owner only (0600): when this returns
/// without an error the bytes are on the disk, otherwise the old file is untouched.
/// The folder must be there. The error says in words what stood in the way.
base::Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

/// The bytes of a plain file of at most `cap` bytes; pipes, devices and folders are refused.
base::Result<std::string> read_file(const std::filesystem::path& path, std::size_t cap);

/// What the system means by an errno, in words for the player ("the disk is full").
std::string system_words(int code);

} // namespace files
