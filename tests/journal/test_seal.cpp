#include "journal/key_file.hpp"
#include "journal/seal.hpp"

#include "journal/files.hpp"
#include "journal/fresh_folder.hpp"
#include "journal/made_up.hpp"

#include <doctest/doctest.h>

#include <array>
#include <sys/stat.h>

namespace
{

using journal::Place;
using journal::Seal;
using journal::Table;
using tests::bytes_of;
using tests::with_bit_flipped;

Seal seal_with(std::uint8_t first)
{
    std::array<std::uint8_t, journal::key_bytes> key{first, 2, 3};
    return *Seal::with_key(key);
}

} // namespace

TEST_CASE("the seal: what was sealed comes back, and looks different each time")
{
    const Seal seal = seal_with(1);
    const Place place{Table::log, tests::MadeUp(1).id(), 7};
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{600}})
    {
        const std::string plain(size, 'x');
        const std::string sealed = seal.seal(place, plain);
        CHECK(sealed.size() == size + journal::nonce_bytes + journal::tag_bytes);
        CHECK(sealed != seal.seal(place, plain));
        CHECK(seal.open(place, sealed) == plain);
    }
}

TEST_CASE("the seal: another place, another key or any flipped bit opens nothing")
{
    const Seal seal = seal_with(1);
    const base::Id device = tests::MadeUp(1).id();
    const Place place{Table::log, device, 7};
    const std::string sealed = seal.seal(place, "He drove home.");
    CHECK_FALSE(seal.open({Table::draft, device, 7}, sealed));
    CHECK_FALSE(seal.open({Table::log, tests::MadeUp(2).id(), 7}, sealed));
    CHECK_FALSE(seal.open({Table::log, device, 8}, sealed));
    CHECK_FALSE(seal.open({Table::log, device, 7ull << 56}, sealed));
    CHECK_FALSE(seal_with(9).open(place, sealed));
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit)
        REQUIRE_FALSE(seal.open(place, with_bit_flipped(sealed, bit)));
    for (std::size_t size = 0; size < sealed.size(); ++size)
        REQUIRE_FALSE(seal.open(place, std::string_view(sealed).substr(0, size)));
}

TEST_CASE("the key file: read back, it opens what was sealed with it, and only its owner reads it")
{
    const tests::FreshFolder folder;
    const auto path = folder.path() / "journal.key";
    const base::Id device = tests::MadeUp(4).id();
    const auto made = journal::create_key(path, device);
    REQUIRE(made);
    struct stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
    CHECK(status.st_size == 96);

    const auto read = journal::read_key(path);
    REQUIRE(read);
    CHECK(read->device == device);
    const Place place{Table::log, device, 1};
    CHECK(read->seal.open(place, made->seal.seal(place, "kept")) == "kept");
}

TEST_CASE("the key file: every flipped bit and every other length is refused, and left alone")
{
    const tests::FreshFolder folder;
    const auto path = folder.path() / "journal.key";
    REQUIRE(journal::create_key(path, {}));
    const std::string good = bytes_of(path);
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit)
    {
        const std::string flipped = with_bit_flipped(good, bit);
        tests::write_bytes(path, flipped);
        const auto read = journal::read_key(path);
        REQUIRE_FALSE(read);
        REQUIRE(read.error().file == path.string());
        REQUIRE(bytes_of(path) == flipped);
    }
    for (const std::size_t size : {0, 1, 95, 97, 5'000})
    {
        std::string other = good;
        other.resize(static_cast<std::size_t>(size));
        tests::write_bytes(path, other);
        CHECK_FALSE(journal::read_key(path));
    }
    CHECK_FALSE(journal::read_key(folder.path()));
    CHECK_FALSE(journal::read_key(folder.path() / "none"));
}
