// The byte order of TrueType files. Pure functions.
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace tarjuman::pdf {

// Reading past the end gives zero: fonts come from the system, but a damaged one must not crash the program.
inline quint16 u16At(std::string_view bytes, size_t offset)
{
    if (offset + 2 > bytes.size())
        return 0;
    return static_cast<quint16>(static_cast<quint8>(bytes[offset]) << 8 |
                                static_cast<quint8>(bytes[offset + 1]));
}

inline qint16 i16At(std::string_view bytes, size_t offset)
{
    return static_cast<qint16>(u16At(bytes, offset));
}

inline quint32 u32At(std::string_view bytes, size_t offset)
{
    return static_cast<quint32>(u16At(bytes, offset)) << 16 | u16At(bytes, offset + 2);
}

inline void append16(std::string& bytes, int value)
{
    bytes += static_cast<char>(value >> 8);
    bytes += static_cast<char>(value);
}

inline void append32(std::string& bytes, quint32 value)
{
    append16(bytes, static_cast<int>(value >> 16));
    append16(bytes, static_cast<int>(value & 0xFFFF));
}

inline void put16(std::string& bytes, size_t offset, int value)
{
    bytes[offset] = static_cast<char>(value >> 8);
    bytes[offset + 1] = static_cast<char>(value);
}

} // namespace tarjuman::pdf
