#include "files/getters.hpp"

#include <nlohmann/json.hpp>

namespace files
{

namespace
{

std::span<const std::string_view> spanned(std::initializer_list<std::string_view> names)
{
    return {names.begin(), names.size()};
}

} // namespace

std::string Reader::text(std::string_view key, Length length) const
{
    return child(key).as_text(length);
}

int Reader::integer(std::string_view key, int lowest, int highest) const
{
    return child(key).as_integer(lowest, highest);
}

double Reader::number(std::string_view key, double lowest, double highest) const
{
    return child(key).as_number(lowest, highest);
}

bool Reader::flag(std::string_view key) const
{
    return child(key).as_flag();
}

std::size_t Reader::one_of(std::string_view key, std::span<const std::string_view> names) const
{
    return child(key).as_one_of(names);
}

std::size_t Reader::one_of(std::string_view key,
                           std::initializer_list<std::string_view> names) const
{
    return one_of(key, spanned(names));
}

std::vector<std::string> Reader::texts(std::string_view key, Length each_length) const
{
    std::vector<std::string> all;
    each(key, [&](const Reader& item) { all.push_back(item.as_text(each_length)); });
    return all;
}

template <class Value, class Get>
std::optional<Value> Reader::sound(std::string_view key, Get get) const
{
    const std::optional<Reader> place = optional_child(key);
    if (!place)
        return std::nullopt;
    const std::size_t before = m_faults->count();
    Value value = get(*place);
    if (m_faults->count() != before)
        return std::nullopt;
    return value;
}

std::optional<std::string> Reader::optional_text(std::string_view key, Length length) const
{
    return sound<std::string>(key, [&](const Reader& place) { return place.as_text(length); });
}

std::optional<int> Reader::optional_integer(std::string_view key, int lowest, int highest) const
{
    return sound<int>(key, [&](const Reader& place) { return place.as_integer(lowest, highest); });
}

std::optional<double> Reader::optional_number(std::string_view key, double lowest,
                                              double highest) const
{
    return sound<double>(key,
                         [&](const Reader& place) { return place.as_number(lowest, highest); });
}

std::optional<bool> Reader::optional_flag(std::string_view key) const
{
    return sound<bool>(key, [](const Reader& place) { return place.as_flag(); });
}

std::optional<std::size_t> Reader::optional_one_of(std::string_view key,
                                                   std::span<const std::string_view> names) const
{
    return sound<std::size_t>(key, [&](const Reader& place) { return place.as_one_of(names); });
}

std::optional<std::size_t>
Reader::optional_one_of(std::string_view key, std::initializer_list<std::string_view> names) const
{
    return optional_one_of(key, spanned(names));
}

std::vector<std::string> Reader::optional_texts(std::string_view key, Length each_length) const
{
    return has(key) ? texts(key, each_length) : std::vector<std::string>{};
}

std::optional<Reader> Reader::optional_child(std::string_view key) const
{
    if (!has(key))
    {
        if (exists())
            expect_object();
        return std::nullopt;
    }
    return child(key);
}

void Reader::each(std::string_view key, const std::function<void(const Reader&)>& visit) const
{
    child(key).each_item(visit);
}

void Reader::optional_each(std::string_view key,
                           const std::function<void(const Reader&)>& visit) const
{
    if (const auto list = optional_child(key))
        list->each_item(visit);
}

} // namespace files
