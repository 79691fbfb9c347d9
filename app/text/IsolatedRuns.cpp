#include "app/text/IsolatedRuns.h"

#include "app/text/LatinPieces.h"

#include <algorithm>
#include <vector>

namespace tarjuman::text {

namespace {

using Kind = LatinPiece::Kind;

constexpr QStringView openingMarks = u"([{«“‹";
constexpr QStringView closingMarks = u")]}»”›";

// A phrase on its way: Latin words and plain numbers with what stands between them. Brackets and quotation
// marks that open within it close within it.
class Phrase {
public:
    Phrase(QStringView text, const LatinPiece& first)
        : m_text(text)
        , m_whole(first)
        , m_read(first.start)
    {
        readTo(first.end);
    }

    // False when the next piece is none of the phrase.
    bool take(const LatinPiece& next)
    {
        const std::vector<Opened> open = m_open;
        if (!readTo(next.end)) {
            m_open = open;
            return false;
        }
        m_whole.end = next.end;
        m_whole.isNatural = m_whole.isNatural && next.isNatural;
        ++m_count;
        return true;
    }

    // What it is when no more follows, and of how many pieces: before a mark that stays open it ends.
    LatinPiece finished(qsizetype& count)
    {
        qsizetype at = m_whole.end;
        while (!m_open.empty() && at < m_text.size() && !m_text[at].isSpace() && note(m_text[at]))
            ++at;
        count = m_count;
        if (m_open.empty())
            return {m_whole.start, at, Kind::Word, m_whole.isNatural && at == m_whole.end};
        count = m_open.front().count;
        return {m_whole.start, m_open.front().end, Kind::Word, m_whole.isNatural};
    }

private:
    struct Opened {
        QChar mark;
        qsizetype end = 0; // of the phrase before the mark
        qsizetype count = 0;
    };

    static bool isArabic(QChar unit)
    {
        return unit.direction() == QChar::DirAL || unit.direction() == QChar::DirR ||
               QStringView(u"،؛؟٪").contains(unit);
    }

    // False for Arabic, and for a mark that closes what was not opened here.
    bool note(QChar unit)
    {
        if (isArabic(unit))
            return false;
        const qsizetype opening = openingMarks.indexOf(unit);
        const qsizetype closing = closingMarks.indexOf(unit);
        const bool quote = unit == u'"';
        const bool closesQuote = quote && !m_open.empty() && m_open.back().mark == u'"';
        if (opening >= 0 || (quote && !closesQuote)) {
            m_open.push_back({unit, m_whole.end, m_count});
        } else if (closing >= 0 || closesQuote) {
            if (m_open.empty() || (closing >= 0 && m_open.back().mark != openingMarks[closing]))
                return false;
            m_open.pop_back();
        }
        return true;
    }

    bool readTo(qsizetype end)
    {
        while (m_read < end) {
            if (!note(m_text[m_read++]))
                return false;
        }
        return true;
    }

    QStringView m_text;
    LatinPiece m_whole;
    qsizetype m_read = 0;
    qsizetype m_count = 1;
    std::vector<Opened> m_open; // with where the phrase ends without it
};

QList<LatinPiece> phrasesOf(QStringView text, const QList<LatinPiece>& pieces)
{
    QList<LatinPiece> phrases;
    for (qsizetype number = 0; number < pieces.size();) {
        if (pieces[number].kind != Kind::Word) {
            phrases.append(pieces[number++]);
            continue;
        }
        Phrase phrase(text, pieces[number]);
        qsizetype next = number + 1;
        while (next < pieces.size() && pieces[next].kind != Kind::Signs && phrase.take(pieces[next]))
            ++next;
        qsizetype count = 0;
        phrases.append(phrase.finished(count));
        number += std::max<qsizetype>(count, 1);
    }
    return phrases;
}

bool hasArabicBetween(QStringView text, qsizetype start, qsizetype end)
{
    return std::any_of(text.begin() + start, text.begin() + end, [](QChar unit) {
        return unit.direction() == QChar::DirAL || unit.direction() == QChar::DirR;
    });
}

} // namespace

// All of a paragraph without a word of Arabic.
static QList<IsolatedRun> wholeParagraph(QStringView paragraph)
{
    const QStringView trimmed = paragraph.trimmed();
    return {IsolatedRun{int(trimmed.begin() - paragraph.begin()), int(trimmed.size())}};
}

QList<IsolatedRun> isolatedRunsIn(QStringView paragraph)
{
    const QList<LatinPiece> pieces = latinPiecesIn(paragraph);
    const bool isOfWords = pieces.size() > 1 && std::ranges::count(pieces, Kind::Word, &LatinPiece::kind) > 0;
    if (isOfWords && !hasArabicBetween(paragraph, 0, paragraph.size()))
        return wholeParagraph(paragraph);
    const QList<LatinPiece> phrases = phrasesOf(paragraph, pieces);
    QList<IsolatedRun> runs;
    for (qsizetype number = 0; number < phrases.size(); ++number) {
        const LatinPiece& one = phrases[number];
        const bool meetsNext = one.kind == Kind::Word && number + 1 < phrases.size() &&
                               !hasArabicBetween(paragraph, one.end, phrases[number + 1].start);
        if (!one.isNatural || meetsNext)
            runs.append({int(one.start), int(one.end - one.start)});
    }
    return runs;
}

} // namespace tarjuman::text
