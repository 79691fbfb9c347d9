// Where a French word may be divided at the end of a line: libhyphen with its French patterns, held to the
// rules of press typography. One export, one thread.
#pragma once

#include <QStringView>

#include <memory>
#include <vector>

struct _HyphenDict;

namespace tarjuman::pdf {

class Hyphenator {
public:
    // Without the patterns (package hyphen-fr) nothing is divided.
    static Hyphenator french();
    static Hyphenator none();

    // Offsets into the word, ascending. A word is what stands between two spaces. Names and other words with
    // a capital, words with a digit or a sign within (addresses, dates) and short ones are never divided.
    std::vector<int> pointsOf(QStringView word) const;

private:
    struct Free {
        void operator()(_HyphenDict* patterns) const;
    };
    Hyphenator() = default;
    void addPoints(QStringView letters, int offset, std::vector<int>& points) const;

    std::unique_ptr<_HyphenDict, Free> m_patterns;
};

} // namespace tarjuman::pdf
