#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace base
{

/// What went wrong with a file or a person's input, said so that a reader can find the place.
struct Error
{
    std::string file;  ///< Path or name as the reader knows it; empty when no file is meant.
    std::string place; ///< JSON pointer, line or byte within the file; empty for the whole.
    std::string what;  ///< One plain sentence without a full stop: what was expected or failed.

    /// "file:place: what", with the empty parts left out.
    std::string sentence() const;
};

/// A value, or the reason why there is none. Reading the wrong side is our own mistake (assert).
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const
    {
        return m_state.index() == 0;
    }
    T& value() &
    {
        assert(*this);
        return std::get<0>(m_state);
    }
    const T& value() const&
    {
        assert(*this);
        return std::get<0>(m_state);
    }
    T&& value() &&
    {
        assert(*this);
        return std::get<0>(std::move(m_state));
    }
    T& operator*() &
    {
        return value();
    }
    const T& operator*() const&
    {
        return value();
    }
    T&& operator*() &&
    {
        return std::move(*this).value();
    }
    T* operator->()
    {
        return &value();
    }
    const T* operator->() const
    {
        return &value();
    }
    const Error& error() const
    {
        assert(!*this);
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const
    {
        return !m_error.has_value();
    }
    const Error& error() const
    {
        assert(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace base
