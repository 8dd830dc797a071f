#include "journal/key_file.hpp"

#include "files/atomic_write.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace journal
{

namespace
{

constexpr std::string_view magic = "INWORDKY";
constexpr std::uint8_t version = 1;
constexpr std::size_t version_at = 8; ///< Four bytes, little endian; four of zero follow.
constexpr std::size_t device_at = 16;
constexpr std::size_t key_at = 32;
constexpr std::size_t checksum_at = 64; ///< BLAKE2b-256 of everything before it.
constexpr std::size_t checksum_bytes = 32;
constexpr std::size_t file_bytes = checksum_at + checksum_bytes;

using Checksum = std::array<std::uint8_t, checksum_bytes>;

/// The bytes of the file, wiped when they are no longer needed.
struct Image
{
    std::array<std::uint8_t, file_bytes> bytes{};

    Image() = default;
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
    ~Image()
    {
        sodium_memzero(bytes.data(), bytes.size());
    }
    std::span<const std::uint8_t, key_bytes> key() const
    {
        return std::span(bytes).subspan<key_at, key_bytes>();
    }
    Checksum checksum() const
    {
        Checksum sum{};
        crypto_generichash(sum.data(), sum.size(), bytes.data(), checksum_at, nullptr, 0);
        return sum;
    }
};

/// What is wrong with the file; empty when nothing is.
std::string fault_in(const Image& image, std::size_t size)
{
    if (size != file_bytes)
        return "expected " + std::to_string(file_bytes) + " bytes, found " + std::to_string(size);
    if (!std::equal(magic.begin(), magic.end(), image.bytes.begin()))
        return "it does not begin as a key file";
    const Checksum sum = image.checksum();
    if (!std::equal(sum.begin(), sum.end(), image.bytes.begin() + checksum_at))
        return "its checksum does not match";
    if (image.bytes[version_at] != version)
        return "it was written by a newer Inword";
    return "";
}

base::Result<Identity> identity_in(const Image& image)
{
    base::Id device;
    std::copy_n(image.bytes.begin() + device_at, device.bytes.size(), device.bytes.begin());
    base::Result<Seal> seal = Seal::with_key(image.key());
    if (!seal)
        return seal.error();
    return Identity{device, *std::move(seal)};
}

} // namespace

base::Result<Identity> create_key(const std::filesystem::path& path, const base::Id& device)
{
    if (sodium_init() < 0)
        return base::Error{"", "", "the system gives no random numbers, so no key can be made"};
    Image image;
    std::copy(magic.begin(), magic.end(), image.bytes.begin());
    image.bytes[version_at] = version;
    std::copy(device.bytes.begin(), device.bytes.end(), image.bytes.begin() + device_at);
    randombytes_buf(image.bytes.data() + key_at, key_bytes);
    const Checksum sum = image.checksum();
    std::copy(sum.begin(), sum.end(), image.bytes.begin() + checksum_at);
    const std::string_view bytes(reinterpret_cast<const char*>(image.bytes.data()), file_bytes);
    if (const auto written = files::write_file(path, bytes); !written)
        return written.error();
    return identity_in(image);
}

base::Result<Identity> read_key(const std::filesystem::path& path)
{
    base::Result<std::string> content = files::read_file(path, 16 * file_bytes);
    if (!content)
        return content.error();
    Image image;
    std::copy_n(content->begin(), std::min(content->size(), file_bytes), image.bytes.begin());
    sodium_memzero(content->data(), content->size());
    if (const std::string fault = fault_in(image, content->size()); !fault.empty())
        return base::Error{path.string(), "",
                           "the key file cannot be used: " + fault +
                               "; without it the journal cannot be read; nothing was changed"};
    return identity_in(image);
}

} // namespace journal
