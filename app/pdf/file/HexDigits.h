// Numbers as the strings between angle brackets of a PDF have them.
#pragma once

#include <string>

namespace tarjuman::pdf {

// Four digits: the lowest 16 bits.
inline void appendHex(std::string& out, unsigned value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[value >> shift & 15];
}

} // namespace tarjuman::pdf
