#include "app/pdf/font/TrueTypeTables.h"

#include "app/pdf/font/BigEndian.h"

#include <algorithm>
#include <bit>

namespace tarjuman::pdf {

// The sum of all 32-bit words, the last one filled up with zeroes.
static quint32 checkSum(std::string_view bytes)
{
    quint32 sum = 0;
    for (size_t at = 0; at + 4 <= bytes.size(); at += 4)
        sum += u32At(bytes, at);
    if (const size_t rest = bytes.size() % 4) {
        std::string last(bytes.substr(bytes.size() - rest));
        last.resize(4);
        sum += u32At(last, 0);
    }
    return sum;
}

std::string trueTypeFile(std::vector<std::pair<std::string, std::string>>&& tables)
{
    const int count = static_cast<int>(tables.size());
    const int power = std::max(1, static_cast<int>(std::bit_width(static_cast<unsigned>(count)))) - 1;
    std::string file;
    append32(file, 0x00010000);
    for (int value : {count, 16 << power, power, 16 * count - (16 << power)})
        append16(file, value);
    const size_t start = file.size() + 16 * tables.size();
    size_t headAt = 0;
    std::string body;
    for (auto& [tag, bytes] : tables) {
        if (tag == "head") {
            put16(bytes, 8, 0);
            put16(bytes, 10, 0);
            headAt = start + body.size();
        }
        file += tag;
        append32(file, checkSum(bytes));
        append32(file, static_cast<quint32>(start + body.size()));
        append32(file, static_cast<quint32>(bytes.size()));
        body += bytes;
        body.resize((body.size() + 3) & ~size_t{3});
    }
    file += body;
    if (headAt) {
        const quint32 adjustment = 0xB1B0AFBAu - checkSum(file);
        put16(file, headAt + 8, static_cast<int>(adjustment >> 16));
        put16(file, headAt + 10, static_cast<int>(adjustment & 0xFFFF));
    }
    return file;
}

} // namespace tarjuman::pdf
