// A value or the reason why there is none. Everything that can fail returns one; nothing throws.
// TRY(...) passes an error upward and yields the value otherwise.
#pragma once

#include "app/base/Error.h"

#include <tl/expected.hpp>

namespace tarjuman::base {

template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Expected = tl::expected<T, Error>;
    using Expected::Expected;
    Result(Error error)
        : Expected(tl::unexpect, std::move(error))
    {
    }
    Result(Expected other)
        : Expected(std::move(other))
    {
    }
};

// The same without a value. TRY takes the value of every result, so this one has a value that is nothing.
template <>
class [[nodiscard]] Result<void> : public tl::expected<void, Error> {
public:
    using Expected = tl::expected<void, Error>;
    using Expected::Expected;
    Result(Error error)
        : Expected(tl::unexpect, std::move(error))
    {
    }
    Result(Expected other)
        : Expected(std::move(other))
    {
    }
    void operator*() const {}
};

} // namespace tarjuman::base

// A statement expression, as in Serenity's TRY: GCC and clang both know it.
#define TARJUMAN_JOIN_(left, right) left##right
#define TARJUMAN_JOIN(left, right) TARJUMAN_JOIN_(left, right)
#define TARJUMAN_TRY(result, expression)                                                                     \
    __extension__({                                                                                          \
        auto result = (expression);                                                                          \
        if (!result) [[unlikely]]                                                                            \
            return std::move(result).error();                                                                \
        *std::move(result);                                                                                  \
    })
#define TRY(expression) TARJUMAN_TRY(TARJUMAN_JOIN(tryResult, __COUNTER__), expression)
