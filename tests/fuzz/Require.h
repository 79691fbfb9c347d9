// What must hold whatever comes in; libFuzzer keeps the input that breaks it.
#pragma once

#include <QString>

namespace tarjuman::fuzz {

inline void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

inline QByteArray bytesOf(const unsigned char* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

} // namespace tarjuman::fuzz
