#include "ui/editor/TextSearch.h"

#include <QStringMatcher>

namespace tarjuman::ui {

namespace {

struct Loosened {
    QString text;
    QList<int> offsets; // of each unit in the paragraph, and of the end
};

bool isPassedOver(QChar c)
{
    constexpr QChar tatweel(0x0640);
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format || c == tatweel;
}

QChar loosened(QChar c)
{
    switch (c.unicode()) {
    case 0x00A0: // no-break spaces
    case 0x202F:
        return u' ';
    case 0x2019: // apostrophes
    case 0x02BC:
        return u'\'';
    case 0x0671: // alif wasla
        return QChar(0x0627);
    case 0x0649: // alif maqsura as ya
        return QChar(0x064A);
    case 0x0629: // ta marbuta as ha
        return QChar(0x0647);
    default:
        break;
    }
    if (c.unicode() >= 0xC0 && c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().at(0); // é as e, أ as ا
    return c.toCaseFolded();
}

Loosened loosened(const QString& paragraph)
{
    Loosened result;
    result.text.reserve(paragraph.size());
    result.offsets.reserve(paragraph.size() + 1);
    const auto put = [&result](QChar c, qsizetype offset) {
        result.text += c;
        result.offsets += int(offset);
    };
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar c = paragraph[i];
        if (isPassedOver(c))
            continue;
        if (c == QChar(0x0153) || c == QChar(0x0152)) { // œ
            put(u'o', i);
            put(u'e', i);
        } else {
            put(loosened(c), i);
        }
    }
    result.offsets += int(paragraph.size());
    return result;
}

QList<TextHit> exactHits(const QString& paragraph, const QString& words)
{
    QList<TextHit> hits;
    for (qsizetype at = paragraph.indexOf(words); at >= 0; at = paragraph.indexOf(words, at + words.size()))
        hits.append({int(at), int(words.size())});
    return hits;
}

} // namespace

QList<TextHit> hitsIn(const QString& paragraph, const SearchQuery& query)
{
    if (query.text.isEmpty())
        return {};
    const QString words = query.manner == SearchManner::Tolerant ? loosened(query.text).text : QString();
    if (words.isEmpty())
        return exactHits(paragraph, query.text);
    const Loosened text = loosened(paragraph);
    QList<TextHit> hits;
    for (const TextHit& hit : exactHits(text.text, words)) {
        const int start = text.offsets[hit.start];
        // Marks after the last letter belong to it.
        const int end = text.offsets[hit.start + hit.length];
        const int last = text.offsets[hit.start + hit.length - 1];
        hits.append({start, std::max(end, last + 1) - start});
    }
    return hits;
}

} // namespace tarjuman::ui
