#include "app/release/MergedPairs.h"

#include "app/release/Agreement.h"
#include "app/release/ParagraphGroups.h"

#include <QSet>

#include <algorithm>

namespace tarjuman::release {

using text::bothLanguages;

namespace {

// The rows of one side, by the identities of their paragraphs.
class Rows {
public:
    explicit Rows(const Release& release)
        : m_pairs(release.pairs)
    {
        PerLanguage<qsizetype> next;
        for (const Pair& pair : m_pairs) {
            QList<ParagraphId> row;
            for (const Language language : bothLanguages) {
                const auto& paragraphs = release.paragraphs[language];
                for (int i = 0; i < pair.count[language] && next[language] < paragraphs.size(); ++i)
                    row += paragraphs[next[language]++].id;
            }
            for (const ParagraphId id : std::as_const(row))
                m_rowOf.insert(id, m_rows.size());
            m_rows += row;
        }
    }

    const QList<QList<ParagraphId>>& all() const { return m_rows; }
    bool knows(ParagraphId id) const { return m_rowOf.contains(id); }
    std::optional<bool> areTogether(ParagraphId one, ParagraphId other) const
    {
        return compared(one, other, std::equal_to<>());
    }
    std::optional<bool> isAbove(ParagraphId one, ParagraphId other) const
    {
        return compared(one, other, std::less_equal<>());
    }
    // What was said of a row that holds these, of those left: nothing when there was none of them, a draft
    // when they stood otherwise.
    std::optional<Pair> saidOf(const QList<ParagraphId>& row, const QSet<ParagraphId>& left) const
    {
        QList<ParagraphId> known = row;
        known.removeIf([this](ParagraphId id) { return !knows(id); });
        if (known.isEmpty())
            return {};
        const qsizetype number = m_rowOf.value(known.first());
        QList<ParagraphId> here = m_rows[number];
        here.removeIf([&left](ParagraphId id) { return !left.contains(id); });
        Pair said;
        if (std::ranges::is_permutation(here, known)) {
            said.state = m_pairs[number].state;
            said.agreed = m_pairs[number].agreed;
        }
        return said;
    }

private:
    template <typename Compare>
    std::optional<bool> compared(ParagraphId one, ParagraphId other, Compare compare) const
    {
        const auto first = m_rowOf.constFind(one);
        const auto second = m_rowOf.constFind(other);
        if (first == m_rowOf.constEnd() || second == m_rowOf.constEnd())
            return {};
        return compare(*first, *second);
    }

    const QList<Pair> m_pairs;
    QList<QList<ParagraphId>> m_rows;
    QHash<ParagraphId, qsizetype> m_rowOf;
};

// The side that changed it says how it is; theirs where both did, and where the base knows nothing.
template <typename T>
std::optional<T> chosen(const std::optional<T>& base, const std::optional<T>& ours,
                        const std::optional<T>& theirs)
{
    if (!ours || !theirs)
        return ours ? ours : theirs;
    return base && *theirs == *base ? ours : theirs;
}

class Pairs {
public:
    Pairs(const PerLanguage<QList<Paragraph>>& paragraphs, const Release& base, const Release& ours,
          const Release& theirs, const QHash<ParagraphId, ParagraphId>& beside)
        : m_base(base)
        , m_ours(ours)
        , m_theirs(theirs)
        , m_beside(beside)
        , m_size{int(paragraphs.french.size()), int(paragraphs.arabic.size())}
    {
        for (const Language language : bothLanguages) {
            for (const Paragraph& paragraph : paragraphs[language]) {
                m_placeOf.insert(paragraph.id, int(m_ids.size()));
                m_left.insert(paragraph.id);
                m_ids += paragraph.id;
            }
        }
    }

    QList<Pair> result()
    {
        ParagraphGroups groups = grouped();
        if (const QSet<int> crossing = groups.crossing(); !crossing.isEmpty()) {
            for (const int place : crossing)
                m_contested.insert(m_ids[place]);
            groups = grouped();
            groups.joinCrossing();
        }
        return withoutDoneGaps(rowsOf(groups));
    }

private:
    ParagraphGroups grouped() const
    {
        ParagraphGroups groups(m_size);
        for (const Rows* side : {&m_ours, &m_theirs}) {
            for (QList<ParagraphId> row : side->all()) {
                row.removeIf([this](ParagraphId id) { return !m_left.contains(id); });
                for (qsizetype i = 1; i < row.size(); ++i) {
                    if (areTogether(row[i - 1], row[i]))
                        groups.join(m_placeOf.value(row[i - 1]), m_placeOf.value(row[i]));
                }
            }
        }
        for (auto copy = m_beside.begin(); copy != m_beside.end(); ++copy)
            groups.join(m_placeOf.value(copy.key()), m_placeOf.value(copy.value()));
        groups.close();
        return groups;
    }

    bool areTogether(ParagraphId one, ParagraphId other) const
    {
        const auto ours = m_ours.areTogether(one, other);
        const auto theirs = m_theirs.areTogether(one, other);
        if (theirs && (m_contested.contains(one) || m_contested.contains(other)))
            return *theirs;
        return chosen(m_base.areTogether(one, other), ours, theirs).value_or(false);
    }

    bool isAbove(ParagraphId french, ParagraphId arabic) const
    {
        return chosen(m_base.isAbove(french, arabic), m_ours.isAbove(french, arabic),
                      m_theirs.isAbove(french, arabic))
            .value_or(true);
    }

    QList<Pair> rowsOf(const ParagraphGroups& groups) const
    {
        QList<Pair> pairs;
        PerLanguage<int> next;
        while (next != m_size) {
            const Pair pair = rowAt(groups, next);
            for (const Language language : bothLanguages)
                next[language] += pair.count[language];
            pairs += pair;
        }
        return pairs;
    }

    Pair rowAt(const ParagraphGroups& groups, const PerLanguage<int>& next) const
    {
        const int french = next.french;
        const int arabic = m_size.french + next.arabic;
        Pair pair;
        if (next.french < m_size.french)
            pair.count = groups.countsOf(french);
        if (next.arabic < m_size.arabic && !(next.french < m_size.french && groups.areOne(french, arabic))) {
            const PerLanguage<int> other = groups.countsOf(arabic);
            const bool isFree = other.french == 0; // nothing of French belongs to it
            const bool hasNoFrench = pair.count.french == 0;
            if (hasNoFrench || pair.count.arabic > 0 || (isFree && !isAbove(m_ids[french], m_ids[arabic])))
                pair.count = other;
        }
        QList<ParagraphId> row = m_ids.mid(french, pair.count.french);
        row += m_ids.mid(arabic, pair.count.arabic);
        const auto said =
            chosen(m_base.saidOf(row, m_left), m_ours.saidOf(row, m_left), m_theirs.saidOf(row, m_left));
        pair.state = said ? said->state : TranslationState::Draft;
        pair.agreed = said ? said->agreed : PerLanguage<QString>{};
        return pair;
    }

    const Rows m_base;
    const Rows m_ours;
    const Rows m_theirs;
    const QHash<ParagraphId, ParagraphId>& m_beside;
    const PerLanguage<int> m_size;
    QList<ParagraphId> m_ids; // the French, then the Arabic
    QHash<ParagraphId, int> m_placeOf;
    QSet<ParagraphId> m_left;
    QSet<ParagraphId> m_contested;
};

} // namespace

QList<Pair> mergedPairs(const PerLanguage<QList<Paragraph>>& paragraphs, const Release& base,
                        const Release& ours, const Release& theirs,
                        const QHash<ParagraphId, ParagraphId>& beside)
{
    return Pairs(paragraphs, base, ours, theirs, beside).result();
}

} // namespace tarjuman::release
