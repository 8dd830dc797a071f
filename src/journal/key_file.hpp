#pragma once

#include "base/id.hpp"
#include "base/result.hpp"
#include "journal/seal.hpp"

#include <filesystem>

namespace journal
{

/// Who writes here, and with which key: what journal.key holds.
struct Identity
{
    base::Id device;
    Seal seal;
};

/// Makes a new random key and stores it whole or not at all, readable by its owner only.
base::Result<Identity> create_key(const std::filesystem::path& path, const base::Id& device);

/// The key of an earlier time. The error says what is wrong with the file; it is left as it is.
base::Result<Identity> read_key(const std::filesystem::path& path);

} // namespace journal
