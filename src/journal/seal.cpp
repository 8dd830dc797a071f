#include "journal/seal.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace journal
{

static_assert(key_bytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(nonce_bytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tag_bytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);

namespace
{

constexpr std::string_view format_tag = "inword.journal/1";
constexpr std::size_t seq_bytes = 8;
using Context = std::array<std::uint8_t, format_tag.size() + 1 + 16 + seq_bytes>;

/// What is authenticated beside the text: format, table, device, number (little endian).
Context context_of(const Place& place)
{
    Context context{};
    auto out = std::copy(format_tag.begin(), format_tag.end(), context.begin());
    *out++ = static_cast<std::uint8_t>(place.table);
    out = std::copy(place.device.bytes.begin(), place.device.bytes.end(), out);
    for (std::size_t i = 0; i < seq_bytes; ++i)
        *out++ = static_cast<std::uint8_t>(place.seq >> (8 * i));
    return context;
}

const std::uint8_t* bytes_of(std::string_view text)
{
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

std::uint8_t* bytes_of(std::string& text)
{
    return reinterpret_cast<std::uint8_t*>(text.data());
}

} // namespace

void Seal::Wipe::operator()(std::uint8_t* key) const
{
    sodium_free(key);
}

Seal::Seal(Key key)
    : m_key(std::move(key))
{
}

base::Result<Seal> Seal::with_key(std::span<const std::uint8_t, key_bytes> key)
{
    if (sodium_init() < 0)
        return base::Error{"", "", "the system gives no random numbers, so nothing can be sealed"};
    Key own(static_cast<std::uint8_t*>(sodium_malloc(key_bytes)));
    if (!own)
        return base::Error{"", "", "there is no memory left for the journal's key"};
    std::copy(key.begin(), key.end(), own.get());
    sodium_mprotect_readonly(own.get());
    return Seal(std::move(own));
}

std::string Seal::seal(const Place& place, std::string_view plain) const
{
    const Context context = context_of(place);
    std::string sealed(nonce_bytes + plain.size() + tag_bytes, '\0');
    std::uint8_t* const nonce = bytes_of(sealed);
    randombytes_buf(nonce, nonce_bytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonce_bytes, nullptr, bytes_of(plain),
                                               plain.size(), context.data(), context.size(),
                                               nullptr, nonce, m_key.get());
    return sealed;
}

std::optional<std::string> Seal::open(const Place& place, std::string_view sealed) const
{
    if (sealed.size() < nonce_bytes + tag_bytes)
        return std::nullopt;
    const Context context = context_of(place);
    const std::uint8_t* const nonce = bytes_of(sealed);
    std::string plain(sealed.size() - nonce_bytes - tag_bytes, '\0');
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes_of(plain), nullptr, nullptr, nonce + nonce_bytes, sealed.size() - nonce_bytes,
        context.data(), context.size(), nonce, m_key.get());
    return refused == 0 ? std::optional(std::move(plain)) : std::nullopt;
}

base::IdSource random_ids()
{
    [[maybe_unused]] const int ready = sodium_init();
    assert(ready >= 0);
    return []
    {
        base::Id id;
        randombytes_buf(id.bytes.data(), id.bytes.size());
        return id;
    };
}

} // namespace journal
