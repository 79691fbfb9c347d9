// What is already known of words of one language: a flat table that grows to a fixed size, so that a
// paragraph seen before costs next to nothing. Lives on the thread of its dictionary.
//
// Words are told apart by a 64-bit hash alone; among the 65,536 words kept at most, two sharing one is a
// matter of one in ten thousand million. When the words of the house or the reader change, a new generation
// makes all entries stale at once.
#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace tarjuman::spelling {

// What can be said of a word without knowing where it stands.
enum class Standing : std::uint8_t {
    Right,
    Error,
    Name,        // a proper name, wherever it stands
    Forbidden,   // right or not, the house writes it otherwise
    NameByPlace, // a name where names stand (within a French sentence, after an Arabic title), else an error
};

class Verdicts {
public:
    Verdicts();

    std::optional<Standing> find(std::uint64_t key) const;
    void put(std::uint64_t key, Standing standing);
    void startGeneration() { ++m_generation; }

    static std::uint64_t keyOf(QStringView word);

private:
    struct Entry {
        std::uint64_t key = 0;
        std::uint32_t generation = 0;
        Standing standing = Standing::Right;
    };

    std::size_t rowOf(std::uint64_t key) const;
    void grow();

    std::vector<Entry> m_entries;
    std::uint32_t m_generation = 1;
    std::uint32_t m_turn = 0; // which entry of a full row gives way
};

} // namespace tarjuman::spelling
