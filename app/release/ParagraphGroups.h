// Paragraphs that are to stand in one row, found pair by pair. Places count the French paragraphs, then the
// Arabic. A plain value.
#pragma once

#include "app/release/Release.h"

#include <QSet>

namespace tarjuman::release {

class ParagraphGroups {
public:
    explicit ParagraphGroups(const PerLanguage<int>& size);

    void join(int one, int other);
    // What lies between two of a group belongs to it.
    void close();
    // Of a closed one: groups that stand in one order in French and in the other in Arabic; none of them can
    // be a row. Joined, they are one.
    QSet<int> crossing() const;
    void joinCrossing();

    bool areOne(int one, int other) const { return rootOf(one) == rootOf(other); }
    PerLanguage<int> countsOf(int place) const;

private:
    int rootOf(int place) const;
    bool closeSide(int first, int size);
    QList<int> crossingRoots() const;

    PerLanguage<int> m_size;
    mutable QList<int> m_parents;
};

} // namespace tarjuman::release
