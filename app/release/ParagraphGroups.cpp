#include "app/release/ParagraphGroups.h"

#include <algorithm>
#include <numeric>

namespace tarjuman::release {

ParagraphGroups::ParagraphGroups(const PerLanguage<int>& size)
    : m_size(size)
    , m_parents(size.french + size.arabic)
{
    std::iota(m_parents.begin(), m_parents.end(), 0);
}

int ParagraphGroups::rootOf(int place) const
{
    while (m_parents[place] != place) {
        m_parents[place] = m_parents[m_parents[place]]; // half the way for whoever asks next
        place = m_parents[place];
    }
    return place;
}

void ParagraphGroups::join(int one, int other)
{
    m_parents[rootOf(other)] = rootOf(one);
}

void ParagraphGroups::close()
{
    // What one side joins may close a gap of the other.
    while (closeSide(0, m_size.french) || closeSide(m_size.french, m_size.arabic)) {
    }
}

bool ParagraphGroups::closeSide(int first, int size)
{
    QList<int> ends(m_parents.size(), -1); // by root
    for (int place = first; place < first + size; ++place)
        ends[rootOf(place)] = place;
    bool isJoined = false;
    int end = -1;
    for (int place = first; place < first + size; ++place) {
        if (place <= end && !areOne(place, place - 1)) {
            end = std::max(end, ends[rootOf(place)]);
            join(place - 1, place);
            isJoined = true;
        }
        end = std::max(end, ends[rootOf(place)]);
    }
    return isJoined;
}

// A group that lies before another one in Arabic, although it begins behind it in French; and that one.
QList<int> ParagraphGroups::crossingRoots() const
{
    QList<int> firsts(m_parents.size(), -1); // in Arabic, by root
    for (int place = m_size.french + m_size.arabic - 1; place >= m_size.french; --place)
        firsts[rootOf(place)] = place;
    QList<int> roots; // in the order of the French
    for (int place = 0; place < m_size.french; ++place) {
        const int root = rootOf(place);
        if (firsts[root] >= 0 && (roots.isEmpty() || roots.last() != root))
            roots += root;
    }
    for (qsizetype i = 1; i < roots.size(); ++i) {
        if (firsts[roots[i]] < firsts[roots[i - 1]])
            return {roots[i - 1], roots[i]};
    }
    return {};
}

QSet<int> ParagraphGroups::crossing() const
{
    ParagraphGroups rest = *this;
    QSet<int> places;
    for (QList<int> roots = rest.crossingRoots(); !roots.isEmpty(); roots = rest.crossingRoots()) {
        rest.join(roots.first(), roots.last());
        rest.close();
        const int joined = rest.rootOf(roots.first());
        for (int place = 0; place < m_parents.size(); ++place) {
            if (rest.rootOf(place) == joined)
                places.insert(place);
        }
    }
    return places;
}

void ParagraphGroups::joinCrossing()
{
    for (QList<int> roots = crossingRoots(); !roots.isEmpty(); roots = crossingRoots()) {
        join(roots.first(), roots.last());
        close();
    }
}

PerLanguage<int> ParagraphGroups::countsOf(int place) const
{
    PerLanguage<int> counts;
    for (int other = 0; other < m_parents.size(); ++other) {
        if (areOne(place, other))
            ++(other < m_size.french ? counts.french : counts.arabic);
    }
    return counts;
}

} // namespace tarjuman::release
