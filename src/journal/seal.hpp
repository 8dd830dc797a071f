#pragma once

#include "base/id.hpp"
#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace journal
{

inline constexpr std::size_t key_bytes = 32;
inline constexpr std::size_t nonce_bytes = 24;
inline constexpr std::size_t tag_bytes = 16;

/// Which table of the journal a row belongs to; the numbers are sealed in and never change.
enum class Table : std::uint8_t
{
    log = 1,
    draft = 2
};

/// Where a row lies. It is sealed into the row, so that no row can stand in for another.
struct Place
{
    Table table = Table::log;
    base::Id device;       ///< The installation that wrote it.
    std::uint64_t seq = 0; ///< Its number there; the slot of a draft.
};

/// Makes rows unreadable and unchangeable for anyone without the key: XChaCha20-Poly1305 with a
/// random nonce. The key lies in locked memory and is wiped at the end.
class Seal
{
public:
    /// Copies the key; wiping the original is the caller's. An error when there is no memory.
    static base::Result<Seal> with_key(std::span<const std::uint8_t, key_bytes> key);

    /// Nonce, then the text sealed, then the tag: `nonce_bytes + tag_bytes` longer than the text.
    std::string seal(const Place& place, std::string_view plain) const;
    /// The text; nothing when a single bit, the place or the key is another.
    std::optional<std::string> open(const Place& place, std::string_view sealed) const;

private:
    struct Wipe
    {
        void operator()(std::uint8_t* key) const;
    };
    using Key = std::unique_ptr<std::uint8_t, Wipe>;

    explicit Seal(Key key);

    Key m_key;
};

/// New ids from the system's randomness.
base::IdSource random_ids();

} // namespace journal
