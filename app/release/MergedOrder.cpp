#include "app/release/MergedOrder.h"

#include "app/release/Pairing.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tarjuman::release {

using text::bothLanguages;

namespace {

using Runs = QHash<ParagraphId, QList<ParagraphId>>; // by the paragraph that they followed

QHash<ParagraphId, Paragraph> orderById(const QList<Paragraph>& paragraphs)
{
    QHash<ParagraphId, Paragraph> all;
    for (const Paragraph& paragraph : paragraphs)
        all.insert(paragraph.id, paragraph);
    return all;
}

// Where new paragraphs stand in the base: in a row of it, or between two.
QHash<ParagraphId, int> placesIn(const Release& base, const Release& side, Language language)
{
    PerLanguage<QHash<ParagraphId, int>> rows;
    for (const Language each : bothLanguages) {
        for (int i = 0; i < base.paragraphs[each].size(); ++i)
            rows[each].insert(base.paragraphs[each][i].id, pairOf(base.pairs, each, i));
    }
    QHash<ParagraphId, int> places;
    PerLanguage<qsizetype> next;
    int place = -1;
    int last = -1; // row of the base
    for (const Pair& pair : side.pairs) {
        QList<ParagraphId> here;
        int row = -1;
        for (const Language each : bothLanguages) {
            for (int i = 0; i < pair.count[each] && next[each] < side.paragraphs[each].size(); ++i) {
                const ParagraphId id = side.paragraphs[each][next[each]++].id;
                row = std::max(row, rows[each].value(id, -1));
                if (each == language)
                    here += id;
            }
        }
        last = std::max(last, row);
        place = std::max(place, 2 * last + (row < 0 ? 1 : 0));
        for (const ParagraphId id : std::as_const(here))
            places.insert(id, place);
    }
    return places;
}

class Ordering {
public:
    Ordering(Language language, const Release& base, const Release& ours, const Release& theirs)
        : m_base(base.paragraphs[language])
        , m_ours(ours.paragraphs[language])
        , m_theirs(theirs.paragraphs[language])
        , m_baseById(orderById(m_base))
        , m_oursById(orderById(m_ours))
        , m_theirsById(orderById(m_theirs))
        , m_ourPlaces(placesIn(base, ours, language))
        , m_theirPlaces(placesIn(base, theirs, language))
    {
    }

    QList<ParagraphId> result() const
    {
        const Runs ours = runsOf(m_ours, m_theirsById);
        const Runs theirs = runsOf(m_theirs, m_oursById);
        QList<ParagraphId> order;
        const auto append = [&](ParagraphId before) {
            order += together(ours.value(before), theirs.value(before));
        };
        append(ParagraphId::None);
        const bool isOursMoved = isMoved(m_ours) && !isMoved(m_theirs);
        for (const Paragraph& paragraph : isOursMoved ? m_ours : m_theirs) {
            if (!m_oursById.contains(paragraph.id) || !m_theirsById.contains(paragraph.id))
                continue;
            order += paragraph.id;
            append(paragraph.id);
        }
        return order;
    }

private:
    bool isMoved(const QList<Paragraph>& side) const
    {
        QHash<ParagraphId, qsizetype> places;
        for (qsizetype i = 0; i < m_base.size(); ++i)
            places.insert(m_base[i].id, i);
        qsizetype last = -1;
        return std::ranges::any_of(side, [&](const Paragraph& paragraph) {
            const qsizetype before = std::exchange(last, places.value(paragraph.id, last));
            return last < before;
        });
    }

    // What the other side has not, without what it took away unchanged.
    Runs runsOf(const QList<Paragraph>& side, const QHash<ParagraphId, Paragraph>& other) const
    {
        Runs runs;
        ParagraphId before = ParagraphId::None;
        for (const Paragraph& paragraph : side) {
            const auto old = m_baseById.constFind(paragraph.id);
            if (other.contains(paragraph.id))
                before = paragraph.id;
            else if (old == m_baseById.constEnd() || *old != paragraph)
                runs[before] += paragraph.id;
        }
        return runs;
    }

    QList<ParagraphId> together(const QList<ParagraphId>& ours, const QList<ParagraphId>& theirs) const
    {
        QList<ParagraphId> both;
        qsizetype next = 0; // of ours
        for (const ParagraphId id : theirs) {
            while (next < ours.size() && m_ourPlaces.value(ours[next]) < m_theirPlaces.value(id))
                both += ours[next++];
            both += id;
        }
        return both + ours.sliced(next);
    }

    const QList<Paragraph>& m_base;
    const QList<Paragraph>& m_ours;
    const QList<Paragraph>& m_theirs;
    const QHash<ParagraphId, Paragraph> m_baseById;
    const QHash<ParagraphId, Paragraph> m_oursById;
    const QHash<ParagraphId, Paragraph> m_theirsById;
    const QHash<ParagraphId, int> m_ourPlaces;
    const QHash<ParagraphId, int> m_theirPlaces;
};

} // namespace

QList<ParagraphId> mergedOrder(Language language, const Release& base, const Release& ours,
                               const Release& theirs)
{
    return Ordering(language, base, ours, theirs).result();
}

} // namespace tarjuman::release
