#include "app/release/CommentAnchors.h"

#include "app/text/WordDiff.h"

#include <algorithm>

namespace tarjuman::release {

using text::Change;

namespace {

// Neighbouring paragraphs as one text, parted by line feeds.
class Run {
public:
    explicit Run(const QList<Paragraph>& paragraphs)
        : m_paragraphs(paragraphs)
    {
        for (const Paragraph& paragraph : paragraphs) {
            if (!m_starts.isEmpty())
                m_text += u'\n';
            m_starts += int(m_text.size());
            m_text += paragraph.text;
        }
    }

    const QString& text() const { return m_text; }

    // Where a paragraph begins; -1 when it is not here.
    int startOf(ParagraphId id) const
    {
        const auto found = std::ranges::find(m_paragraphs, id, &Paragraph::id);
        return found == m_paragraphs.end() ? -1 : m_starts[found - m_paragraphs.begin()];
    }

    // Puts the comment on the stretch, or on the part of it that lies in the paragraph where it begins.
    void place(Comment& comment, int start, int end) const
    {
        const auto next = std::ranges::upper_bound(m_starts, start);
        const qsizetype at = std::max<qsizetype>(0, next - m_starts.begin() - 1);
        const Paragraph& paragraph = m_paragraphs[at];
        const int last = m_starts[at] + int(paragraph.text.size());
        comment.paragraph = paragraph.id;
        comment.start = std::min(start, last) - m_starts[at];
        comment.length = std::clamp(end, start, std::max(start, last)) - start;
    }

private:
    QList<Paragraph> m_paragraphs;
    QList<int> m_starts;
    QString m_text;
};

// What lies between the units that both texts share at their ends.
Change middleOf(QStringView before, QStringView after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {int(head), int(before.size() - head - tail), int(head), int(after.size() - head - tail)};
}

// One change as a keyboard makes it; several where words changed here and there, as when all hits are
// replaced.
QList<Change> changesBetween(QStringView before, QStringView after)
{
    const Change middle = middleOf(before, after);
    if (middle.beforeLength == 0 || middle.afterLength == 0)
        return {middle};
    QList<Change> changes = text::wordDiff(before.mid(middle.beforeStart, middle.beforeLength),
                                           after.mid(middle.afterStart, middle.afterLength));
    for (Change& change : changes) {
        change.beforeStart += middle.beforeStart;
        change.afterStart += middle.afterStart;
    }
    return changes;
}

// A stretch as it passes from one text to the other, change by change.
class Mapping {
public:
    Mapping(int start, int end, const QList<Change>& changes)
        : m_start(start)
        , m_end(end)
        , m_newStart(start)
        , m_newEnd(end)
    {
        for (const Change& change : changes)
            pass(change);
    }

    int start() const { return m_newStart; }
    int end() const { return std::max(m_newStart, m_newEnd); }

private:
    void pass(const Change& change)
    {
        const int shift = change.afterEnd() - change.beforeEnd();
        const bool isInsertion = change.beforeLength == 0;
        const bool isWhole = !isInsertion && change.beforeStart >= m_start && change.beforeEnd() <= m_end;
        if (change.beforeEnd() <= m_start)
            m_newStart = m_start + shift;
        else if (change.beforeStart < m_start || (change.beforeStart == m_start && !isWhole))
            m_newStart = change.afterEnd();
        if (change.beforeEnd() < m_end || (isWhole && change.beforeEnd() == m_end))
            m_newEnd = m_end + shift;
        else if (change.beforeStart < m_end)
            m_newEnd = change.afterStart;
    }

    int m_start;
    int m_end;
    int m_newStart;
    int m_newEnd;
};

bool holds(const QList<Paragraph>& paragraphs, ParagraphId id)
{
    return std::ranges::any_of(paragraphs, [id](const Paragraph& one) { return one.id == id; });
}

} // namespace

QList<Comment> splicedComments(const QList<Comment>& comments, const QList<Paragraph>& before,
                               const QList<Paragraph>& after)
{
    const bool areConcerned = std::ranges::any_of(
        comments, [&](const Comment& comment) { return holds(before, comment.paragraph); });
    if (!areConcerned || after.isEmpty())
        return comments;
    const Run old(before);
    const Run now(after);
    if (old.text() == now.text() && std::ranges::equal(before, after, {}, &Paragraph::id, &Paragraph::id))
        return comments;
    const QList<Change> changes = changesBetween(old.text(), now.text());
    QList<Comment> spliced = comments;
    for (Comment& comment : spliced) {
        const int first = old.startOf(comment.paragraph);
        if (first < 0)
            continue;
        const int start = first + comment.start;
        const Mapping mapped(start, start + comment.length, changes);
        const bool isGone = mapped.start() == mapped.end() && comment.length > 0;
        if (isGone && !holds(after, comment.paragraph))
            continue; // with its paragraph
        now.place(comment, mapped.start(), mapped.end());
    }
    return spliced;
}

AnchorMemory::Key AnchorMemory::keyOf(const Comment& comment, const Paragraph& paragraph)
{
    return {comment.id, paragraph.id, qHash(paragraph.text, 0), paragraph.text.size()};
}

void AnchorMemory::remember(const Comment& comment, const QList<Paragraph>& before)
{
    constexpr qsizetype most = 20'000; // far more than an hour of deletions within commented words
    const auto paragraph = std::ranges::find(before, comment.paragraph, &Paragraph::id);
    if (paragraph == before.end())
        return;
    if (m_lost.size() >= most)
        m_lost.clear();
    m_lost.insert(keyOf(comment, *paragraph), {comment.start, comment.length});
}

void AnchorMemory::recall(Comment& comment, const QList<Paragraph>& after) const
{
    for (const Paragraph& paragraph : after) {
        const auto found = m_lost.constFind(keyOf(comment, paragraph));
        if (found == m_lost.constEnd() || found->length <= comment.length)
            continue;
        comment.paragraph = paragraph.id;
        comment.start = found->start;
        comment.length = found->length;
    }
}

QList<Comment> AnchorMemory::spliced(const QList<Comment>& comments, const QList<Paragraph>& before,
                                     const QList<Paragraph>& after)
{
    QList<Comment> spliced = splicedComments(comments, before, after);
    for (qsizetype i = 0; i < spliced.size(); ++i) {
        Comment& comment = spliced[i];
        if (comment.length < comments[i].length)
            remember(comments[i], before);
        if (!m_lost.isEmpty())
            recall(comment, after);
    }
    return spliced;
}

} // namespace tarjuman::release
