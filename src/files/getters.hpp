#pragma once

#include "files/faults.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace files
{

/// How many characters (code points) a text may have.
struct Length
{
    std::size_t least = 0;
    std::size_t most = 0;
};

/// A place in a JSON document and the only way to take values out of it. Never throws: what is
/// missing or wrong is noted in the Faults with its pointer and what was expected, and a harmless
/// value (empty, the lower bound, false, the first name) is given back.
/// The document and the Faults must outlive the reader.
class Reader
{
public:
    Reader(const nlohmann::json& document, Faults& faults);
    Reader(const nlohmann::json&& document, Faults& faults) = delete;

    /// The value under a key, there or not; asking a missing one for a value notes the fault.
    Reader child(std::string_view key) const;
    Reader at(std::size_t index) const;
    bool has(std::string_view key) const;
    bool exists() const;
    bool is_object() const;
    bool is_list() const;
    bool is_text() const;
    /// Items of a list or members of an object, otherwise 0.
    std::size_t size() const;
    /// The JSON pointer of this place, "" for the whole document.
    const std::string& pointer() const;
    Faults& faults() const;
    /// Notes a fault at this place, for rules that no getter knows.
    void fault(std::string what) const;

    std::string as_text(Length length) const;
    int as_integer(int lowest, int highest) const;
    double as_number(double lowest, double highest) const;
    bool as_flag() const;
    /// Position in `names` of the text at this place.
    std::size_t as_one_of(std::span<const std::string_view> names) const;
    /// Notes a fault unless this is an object / a list (of so many items).
    bool expect_object() const;
    bool expect_list(std::size_t least = 0, std::size_t most = static_cast<std::size_t>(-1)) const;

    std::string text(std::string_view key, Length length) const;
    int integer(std::string_view key, int lowest, int highest) const;
    double number(std::string_view key, double lowest, double highest) const;
    bool flag(std::string_view key) const;
    std::size_t one_of(std::string_view key, std::span<const std::string_view> names) const;
    std::size_t one_of(std::string_view key, std::initializer_list<std::string_view> names) const;
    /// A list of texts.
    std::vector<std::string> texts(std::string_view key, Length each_length) const;

    /// Nothing when the key is missing (no fault) or its value is wrong (a fault).
    std::optional<std::string> optional_text(std::string_view key, Length length) const;
    std::optional<int> optional_integer(std::string_view key, int lowest, int highest) const;
    std::optional<double> optional_number(std::string_view key, double lowest,
                                          double highest) const;
    std::optional<bool> optional_flag(std::string_view key) const;
    std::optional<std::size_t> optional_one_of(std::string_view key,
                                               std::span<const std::string_view> names) const;
    std::optional<std::size_t> optional_one_of(std::string_view key,
                                               std::initializer_list<std::string_view> names) const;
    /// Empty when the key is missing.
    std::vector<std::string> optional_texts(std::string_view key, Length each_length) const;
    std::optional<Reader> optional_child(std::string_view key) const;

    /// Calls `visit` for every item of the list under a key; the list must be there.
    void each(std::string_view key, const std::function<void(const Reader&)>& visit) const;
    /// The same, but a missing key is an empty list.
    void optional_each(std::string_view key, const std::function<void(const Reader&)>& visit) const;
    /// Every item of this list.
    void each_item(const std::function<void(const Reader&)>& visit) const;
    /// Every member of this object, by key.
    void each_member(const std::function<void(const std::string& key, const Reader&)>& visit) const;

    /// Keys of this object that are not in `allowed`.
    std::vector<std::string> unknown_keys(std::initializer_list<std::string_view> allowed) const;
    /// Notes a fault for every key that is not in `allowed`.
    void only_keys(std::initializer_list<std::string_view> allowed) const;

private:
    Reader(const nlohmann::json* value, std::string pointer, Faults& faults);
    template <class Value, class Get>
    std::optional<Value> sound(std::string_view key, Get get) const;
    void expected(const std::string& what) const;

    const nlohmann::json* m_value; ///< Null when there is nothing at this place.
    bool m_quiet = false;          ///< What is missing has been noted further up.
    std::string m_pointer;
    Faults* m_faults;
};

} // namespace files
