#include "app/text/TextSearch.h"

#include "app/text/Folding.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

Folds levelOf(Overlooked overlooked)
{
    Folds folds;
    folds.setFlag(Fold::Unseen, overlooked.toInt() != 0);
    folds.setFlag(Fold::Capitals, overlooked.testFlag(Overlook::Capitals));
    if (overlooked.testFlag(Overlook::French))
        folds |= level::french;
    if (overlooked.testFlag(Overlook::Arabic))
        folds |= level::arabic;
    return folds;
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

// A blank, or the apostrophe of the Swiss, before a group of three: 1 250 000.
bool partsGroups(QStringView text, qsizetype at)
{
    constexpr qsizetype group = 3;
    if (text[at] != u' ' && text[at] != u'\'')
        return false;
    qsizetype before = 0;
    while (before <= group && isDigitAt(text, at - 1 - before))
        ++before;
    qsizetype behind = 0;
    while (behind <= group && isDigitAt(text, at + 1 + behind))
        ++behind;
    return before > 0 && before <= group && behind == group;
}

// French sets a blank before these, others none.
bool standsBeforeMark(QStringView text, qsizetype at)
{
    constexpr QStringView marks = u"%\u2030\u20AC$;:!?";
    return text[at] == u' ' && at > 0 && at + 1 < text.size() && marks.contains(text[at + 1]);
}

// Without the blanks that make no difference: those within numbers, and before marks.
void leaveOutBlanks(Folded& folded)
{
    const QString text = folded.text;
    qsizetype left = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!partsGroups(text, i) && !standsBeforeMark(text, i))
            continue;
        folded.text.remove(i - left, 1);
        folded.offsets.removeAt(i - left);
        ++left;
    }
}

Folded foldedFor(QStringView text, Overlooked overlooked)
{
    Folded result = fold(text, levelOf(overlooked));
    if (overlooked.testFlag(Overlook::French))
        leaveOutBlanks(result);
    return result;
}

QList<TextHit> exactHits(QStringView text, const QString& words)
{
    QList<TextHit> hits;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size()))
        hits.append({int(at), int(words.size())});
    return hits;
}

bool isWordLetter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
}

bool standsAlone(QStringView text, const TextHit& hit)
{
    return !isWordLetter(text, hit.start - 1) && !isWordLetter(text, hit.start + hit.length);
}

} // namespace

TextSearch::TextSearch(const SearchQuery& query)
    : m_query(query)
    , m_words(foldedFor(query.text, query.overlooked).text)
{
    if (m_words.isEmpty() && !query.text.isEmpty()) { // a mark alone is meant as it stands
        m_query.overlooked = {};
        m_words = query.text;
    }
}

QList<TextHit> TextSearch::hitsIn(QStringView paragraph) const
{
    if (m_words.isEmpty())
        return {};
    const Folded text = foldedFor(paragraph, m_query.overlooked);
    QList<TextHit> hits;
    for (const TextHit& hit : exactHits(text.text, m_words)) {
        const int start = text.offsets[hit.start];
        // Marks after the last letter belong to it.
        int end = text.offsets[hit.start + hit.length];
        const int last = text.offsets[hit.start + hit.length - 1];
        while (end > last + 1 && paragraph[end - 1].isSpace()) // a blank that was left out
            --end;
        const TextHit found{start, std::max(end, last + 1) - start};
        if (m_query.bounds == SearchBounds::Anywhere || standsAlone(paragraph, found))
            hits.append(found);
    }
    return hits;
}

bool TextSearch::isIn(QStringView paragraph) const
{
    if (m_query.bounds == SearchBounds::WholeWords)
        return !hitsIn(paragraph).isEmpty();
    return !m_words.isEmpty() && foldedFor(paragraph, m_query.overlooked).text.contains(m_words);
}

QList<TextHit> hitsIn(QStringView paragraph, const SearchQuery& query)
{
    return TextSearch(query).hitsIn(paragraph);
}

Excerpt excerptOf(QStringView paragraph, const TextHit& hit, int around)
{
    const auto size = int(paragraph.size());
    int begin = std::max(0, hit.start - around);
    int end = std::min(size, hit.start + hit.length + around);
    while (begin > 0 && begin < hit.start && !paragraph[begin - 1].isSpace())
        ++begin;
    while (end < size && end > hit.start + hit.length && !paragraph[end].isSpace())
        --end;
    Excerpt excerpt{paragraph.sliced(begin, end - begin).toString(), {hit.start - begin, hit.length}};
    if (begin > 0) {
        excerpt.text.prepend(u"… ");
        excerpt.hit.start += 2;
    }
    if (end < size)
        excerpt.text.append(u" …");
    return excerpt;
}

} // namespace tarjuman::text
