#include "app/spelling/Verdicts.h"

#include <cstring>
#include <utility>

namespace tarjuman::spelling {

namespace {

// Powers of two. A release has a thousand different words; the whole archive fills the table.
constexpr std::size_t fewestEntries = 4096;
constexpr std::size_t mostEntries = 65'536;
constexpr std::size_t rowLength = 4; // one cache line of entries that share a place

// The finishing step of MurmurHash3 (public domain, A. Appleby): every bit of the input moves every bit of
// the output.
std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

} // namespace

Verdicts::Verdicts()
    : m_entries(fewestEntries)
{
}

std::size_t Verdicts::rowOf(std::uint64_t key) const
{
    return (key & (m_entries.size() / rowLength - 1)) * rowLength;
}

std::optional<Standing> Verdicts::find(std::uint64_t key) const
{
    const Entry* row = m_entries.data() + rowOf(key);
    for (std::size_t i = 0; i < rowLength; ++i) {
        if (row[i].key == key && row[i].generation == m_generation)
            return row[i].standing;
    }
    return std::nullopt;
}

void Verdicts::put(std::uint64_t key, Standing standing)
{
    Entry* row = m_entries.data() + rowOf(key);
    Entry* place = nullptr;
    for (std::size_t i = 0; i < rowLength && !place; ++i) {
        if (row[i].generation != m_generation || row[i].key == key)
            place = row + i;
    }
    if (!place && m_entries.size() < mostEntries) {
        grow();
        return put(key, standing);
    }
    if (!place)
        place = row + (m_turn++ % rowLength);
    *place = {key, m_generation, standing};
}

// The entries of a row part into the rows that its number ends, so nothing is crowded out.
void Verdicts::grow()
{
    const std::vector<Entry> before = std::exchange(m_entries, std::vector<Entry>(m_entries.size() * 2));
    for (const Entry& entry : before) {
        if (entry.generation == m_generation)
            put(entry.key, entry.standing);
    }
}

std::uint64_t Verdicts::keyOf(QStringView word)
{
    constexpr qsizetype unitsAtOnce = 4;
    std::uint64_t hash = std::uint64_t(word.size()) * 0x9e3779b97f4a7c15ULL;
    const char16_t* at = word.utf16();
    qsizetype left = word.size();
    for (; left > 0; left -= unitsAtOnce, at += unitsAtOnce) {
        std::uint64_t part = 0;
        std::memcpy(&part, at, std::size_t(std::min(left, unitsAtOnce)) * sizeof(char16_t));
        hash = mixed(hash ^ part) + 0x9e3779b97f4a7c15ULL;
    }
    return hash;
}

} // namespace tarjuman::spelling
