#include "app/release/TextAnchors.h"

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

    // Puts the anchor on the stretch, or on the part of it that lies in the paragraph where it begins.
    void place(TextAnchor& anchor, int start, int end) const
    {
        const auto next = std::ranges::upper_bound(m_starts, start);
        const qsizetype at = std::max<qsizetype>(0, next - m_starts.begin() - 1);
        const Paragraph& paragraph = m_paragraphs[at];
        const int last = m_starts[at] + int(paragraph.text.size());
        anchor.paragraph = paragraph.id;
        anchor.start = std::min(start, last) - m_starts[at];
        anchor.length = std::clamp(end, start, std::max(start, last)) - start;
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

QList<TextAnchor> splicedAnchors(const QList<TextAnchor>& anchors, const QList<Paragraph>& before,
                                 const QList<Paragraph>& after)
{
    const bool areConcerned = std::ranges::any_of(
        anchors, [&](const TextAnchor& anchor) { return holds(before, anchor.paragraph); });
    if (!areConcerned || after.isEmpty())
        return anchors;
    const Run old(before);
    const Run now(after);
    if (old.text() == now.text() && std::ranges::equal(before, after, {}, &Paragraph::id, &Paragraph::id))
        return anchors;
    const QList<Change> changes = changesBetween(old.text(), now.text());
    QList<TextAnchor> spliced = anchors;
    for (TextAnchor& anchor : spliced) {
        const int first = old.startOf(anchor.paragraph);
        if (first < 0)
            continue;
        const int start = first + anchor.start;
        const Mapping mapped(start, start + anchor.length, changes);
        const bool isGone = mapped.start() == mapped.end() && anchor.length > 0;
        if (isGone && !holds(after, anchor.paragraph))
            continue; // with its paragraph
        now.place(anchor, mapped.start(), mapped.end());
    }
    return spliced;
}

AnchorMemory::Key AnchorMemory::keyOf(const TextAnchor& anchor, const Paragraph& paragraph)
{
    return {anchor.part, paragraph.id, qHash(paragraph.text, 0), paragraph.text.size()};
}

void AnchorMemory::remember(const TextAnchor& anchor, const QList<Paragraph>& before)
{
    constexpr qsizetype most = 20'000; // far more than an hour of deletions within anchored words
    const auto paragraph = std::ranges::find(before, anchor.paragraph, &Paragraph::id);
    if (paragraph == before.end())
        return;
    if (m_lost.size() >= most)
        m_lost.clear();
    m_lost.insert(keyOf(anchor, *paragraph), {anchor.start, anchor.length});
}

void AnchorMemory::recall(TextAnchor& anchor, const QList<Paragraph>& after) const
{
    for (const Paragraph& paragraph : after) {
        const auto found = m_lost.constFind(keyOf(anchor, paragraph));
        if (found == m_lost.constEnd() || found->length <= anchor.length)
            continue;
        anchor.paragraph = paragraph.id;
        anchor.start = found->start;
        anchor.length = found->length;
    }
}

QList<TextAnchor> AnchorMemory::spliced(const QList<TextAnchor>& anchors, const QList<Paragraph>& before,
                                        const QList<Paragraph>& after)
{
    QList<TextAnchor> spliced = splicedAnchors(anchors, before, after);
    for (qsizetype i = 0; i < spliced.size(); ++i) {
        TextAnchor& anchor = spliced[i];
        if (anchor.length < anchors[i].length)
            remember(anchors[i], before);
        if (!m_lost.isEmpty())
            recall(anchor, after);
    }
    return spliced;
}

TextAnchor foundAgain(TextAnchor anchor, const QString& words, const Release& release)
{
    for (const Language language : text::bothLanguages) {
        const auto& paragraphs = release.paragraphs[language];
        const auto found = std::ranges::find(paragraphs, anchor.paragraph, &Paragraph::id);
        if (found == paragraphs.end())
            continue;
        const QString& text = found->text;
        if (QStringView(text).mid(std::min<qsizetype>(anchor.start, text.size())).startsWith(words))
            return anchor;
        const qsizetype before = text.lastIndexOf(words, anchor.start);
        const qsizetype behind = text.indexOf(words, anchor.start);
        const bool isBefore = before >= 0 && (behind < 0 || anchor.start - before < behind - anchor.start);
        const qsizetype place = isBefore ? before : behind;
        anchor.start = static_cast<int>(place >= 0 ? place : std::min<qsizetype>(anchor.start, text.size()));
        if (place < 0)
            anchor.length = 0;
    }
    return anchor;
}

} // namespace tarjuman::release
