#include "app/text/TextSearch.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

struct Loosened {
    QString text;
    QList<int> offsets; // of each unit in the paragraph, and of the end
};

bool isArabic(QChar c)
{
    return c.script() == QChar::Script_Arabic;
}

bool isArabicMark(QChar c)
{
    constexpr QChar tatweel(0x0640);
    return c == tatweel ||
           (c.category() == QChar::Mark_NonSpacing && (c >= QChar(0x0600) && c <= QChar(0x08FF)));
}

// Nobody sees it, or the reader says that it makes no difference.
bool isPassedOver(QChar c, Overlooked overlooked)
{
    if (c.category() == QChar::Other_Format)
        return overlooked.toInt() != 0;
    if (isArabicMark(c))
        return overlooked.testFlag(Overlook::Arabic);
    return c.category() == QChar::Mark_NonSpacing && overlooked.testFlag(Overlook::French);
}

QChar withoutArabicForms(QChar c)
{
    switch (c.unicode()) {
    case 0x0671: // alif wasla
        return QChar(0x0627);
    case 0x0649: // alif maqsura as ya
    case 0x06CC: // Farsi yeh
        return QChar(0x064A);
    case 0x0629: // ta marbuta as ha
        return QChar(0x0647);
    case 0x06A9: // keheh
        return QChar(0x0643);
    default:
        break;
    }
    if (c.digitValue() >= 0)
        return QChar(u'0' + c.digitValue());
    return isArabic(c) && c.decompositionTag() == QChar::Canonical ? c.decomposition().at(0) : c;
}

QChar withoutFrenchForms(QChar c)
{
    switch (c.unicode()) {
    case 0x00A0: // no-break and thin spaces
    case 0x202F:
    case 0x2009:
        return u' ';
    case 0x2018: // apostrophes
    case 0x2019:
    case 0x02BC:
        return u'\'';
    default:
        break;
    }
    const bool isComposed = c.unicode() >= 0xC0 && !isArabic(c) && c.decompositionTag() == QChar::Canonical;
    return isComposed ? c.decomposition().at(0) : c;
}

QString openedLigature(QChar c, Overlooked overlooked)
{
    if (overlooked.testFlag(Overlook::French)) {
        if (c == QChar(0x0153))
            return QStringLiteral("oe");
        if (c == QChar(0x0152))
            return QStringLiteral("OE");
        if (c == QChar(0x00E6))
            return QStringLiteral("ae");
        if (c == QChar(0x00C6))
            return QStringLiteral("AE");
    }
    const bool isForm = c >= QChar(0xFB50) && c <= QChar(0xFEFC) && isArabic(c);
    if (isForm && overlooked.testFlag(Overlook::Arabic))
        return QString(c).normalized(QString::NormalizationForm_KC);
    return {};
}

QChar loosened(QChar c, Overlooked overlooked)
{
    if (overlooked.testFlag(Overlook::Arabic))
        c = withoutArabicForms(c);
    if (overlooked.testFlag(Overlook::French))
        c = withoutFrenchForms(c);
    return overlooked.testFlag(Overlook::Capitals) ? c.toCaseFolded() : c;
}

Loosened loosened(QStringView paragraph, Overlooked overlooked)
{
    Loosened result;
    result.text.reserve(paragraph.size());
    result.offsets.reserve(paragraph.size() + 1);
    const auto put = [&](QChar c, qsizetype offset) {
        result.text += loosened(c, overlooked);
        result.offsets += int(offset);
    };
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar c = paragraph[i];
        if (isPassedOver(c, overlooked))
            continue;
        const QString opened = c.unicode() < 0xC0 ? QString() : openedLigature(c, overlooked);
        for (QChar letter : opened)
            put(letter, i);
        if (opened.isEmpty())
            put(c, i);
    }
    result.offsets += int(paragraph.size());
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
    , m_words(loosened(query.text, query.overlooked).text)
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
    const Loosened text = loosened(paragraph, m_query.overlooked);
    QList<TextHit> hits;
    for (const TextHit& hit : exactHits(text.text, m_words)) {
        const int start = text.offsets[hit.start];
        // Marks after the last letter belong to it.
        const int end = text.offsets[hit.start + hit.length];
        const int last = text.offsets[hit.start + hit.length - 1];
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
    return !m_words.isEmpty() && loosened(paragraph, m_query.overlooked).text.contains(m_words);
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
