// Where a French word may be divided at the end of a line: libhyphen with its French patterns, held to the
// rules of press typography. The patterns are read once and never change; any thread.
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
    Hyphenator() = default;
    void addPoints(QStringView letters, int offset, std::vector<int>& points) const;

    static std::shared_ptr<const _HyphenDict> frenchPatterns();

    std::shared_ptr<const _HyphenDict> m_patterns;
};

} // namespace tarjuman::pdf
