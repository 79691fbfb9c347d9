#include "app/release/OwnNumbers.h"

#include <QSet>

#include <algorithm>

namespace tarjuman::release {

using text::bothLanguages;

namespace {

template <typename Part>
bool holdsNumber(const QList<Part>& parts, decltype(Part::id) id)
{
    return std::ranges::any_of(parts, [id](const Part& part) { return part.id == id; });
}

template <typename Part>
void addNumbers(QSet<qint64>& numbers, const QList<Part>& parts)
{
    for (const Part& part : parts)
        numbers.insert(qint64(part.id));
}

QSet<qint64> numbersIn(const Release& release)
{
    QSet<qint64> numbers;
    for (const Language language : bothLanguages)
        addNumbers(numbers, release.paragraphs[language]);
    addNumbers(numbers, release.figures);
    addNumbers(numbers, release.comments);
    addNumbers(numbers, release.waivers);
    return numbers;
}

class Numbering {
public:
    Numbering(const Release& base, const Release& ours, const Release& theirs)
        : m_base(base)
        , m_theirs(theirs)
        , m_result{ours, {}}
        , m_taken(numbersIn(base) + numbersIn(theirs))
    {
        m_result.release.lastParagraphId =
            std::max({base.lastParagraphId, ours.lastParagraphId, theirs.lastParagraphId});
    }

    Renumbered result()
    {
        for (const Language language : bothLanguages)
            renumber(m_base.paragraphs[language], m_result.release.paragraphs[language],
                     m_theirs.paragraphs[language]);
        renumber(m_base.figures, m_result.release.figures, m_theirs.figures);
        renumber(m_base.comments, m_result.release.comments, m_theirs.comments);
        renumber(m_base.waivers, m_result.release.waivers, m_theirs.waivers);
        follow();
        return m_result;
    }

private:
    // Also when it is in use no more: the other window may still bring it back by undoing.
    bool mayBeTheirs(qint64 number) const
    {
        return m_taken.contains(number) ||
               (number > m_base.lastParagraphId && number <= m_theirs.lastParagraphId);
    }

    template <typename Part>
    void renumber(const QList<Part>& base, QList<Part>& ours, const QList<Part>& theirs)
    {
        const QList<Part> before = ours;
        for (qsizetype i = 0; i < ours.size(); ++i) {
            const qint64 number = qint64(ours[i].id);
            if (holdsNumber(base, ours[i].id) || !mayBeTheirs(number) || isTheSame(before, i, theirs))
                continue;
            ours[i].id = decltype(Part::id)(++m_result.release.lastParagraphId);
            m_result.numbers.insert(number, qint64(ours[i].id));
        }
    }

    // Both have it from one hand: a save that counted as failed, and was not.
    template <typename Part>
    static bool isTheSame(const QList<Part>& ours, qsizetype at, const QList<Part>& theirs)
    {
        const auto there = std::ranges::find(theirs, ours[at].id, &Part::id);
        if (there == theirs.end() || *there != ours[at])
            return false;
        if constexpr (std::is_same_v<Part, Paragraph>) { // an empty one is like any other
            const qsizetype place = there - theirs.begin();
            return (at == 0) == (place == 0) && (at == 0 || ours[at - 1].id == theirs[place - 1].id);
        }
        return true;
    }

    ParagraphId followed(ParagraphId id) const
    {
        return ParagraphId{m_result.numbers.value(qint64(id), qint64(id))};
    }

    // What names a paragraph names it by its new number.
    void follow()
    {
        for (Figure& figure : m_result.release.figures)
            figure.after = followed(figure.after);
        for (Comment& comment : m_result.release.comments)
            comment.paragraph = followed(comment.paragraph);
        for (Waiver& waiver : m_result.release.waivers)
            waiver.paragraph = followed(waiver.paragraph);
    }

    const Release& m_base;
    const Release& m_theirs;
    Renumbered m_result;
    const QSet<qint64> m_taken;
};

} // namespace

Renumbered withOwnNumbers(const Release& base, const Release& ours, const Release& theirs)
{
    return Numbering(base, ours, theirs).result();
}

} // namespace tarjuman::release
