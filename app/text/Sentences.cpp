#include "app/text/Sentences.h"

#include <unicode/ubrk.h>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

static bool endsInAbbreviation(QStringView sentence)
{
    static const QStringList abbreviations{u"M."_s,   u"MM."_s,  u"Mme."_s, u"Dr."_s, u"Pr."_s,  u"St."_s,
                                           u"art."_s, u"env."_s, u"cf."_s,  u"av."_s, u"apr."_s, u"tél."_s,
                                           u"p."_s,   u"د."_s,   u"أ."_s,   u"م."_s};
    const QStringView last = sentence.trimmed();
    const QStringView word = last.mid(last.lastIndexOf(u' ') + 1);
    const bool initial = word.size() == 2 && word[0].isUpper() && word[1] == u'.';
    return initial || abbreviations.contains(word);
}

// Behind the closing marks, and the spaces around them, that belong to the sentence before.
static qsizetype behindClosingMarks(QStringView paragraph, qsizetype end)
{
    qsizetype behind = end;
    for (qsizetype i = end; i < paragraph.size(); ++i) {
        if (u"»”)\""_s.contains(paragraph[i]))
            behind = i + 1;
        else if (!paragraph[i].isSpace())
            break;
    }
    return behind;
}

static bool goesOn(QStringView rest)
{
    const QStringView next = rest.trimmed();
    return next.isEmpty() || next.front().isLower() || next.front() == u',';
}

QStringList sentencesOf(const QString& paragraph, Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = tagOf(language).toLatin1();
    UBreakIterator* breaks =
        ubrk_open(UBRK_SENTENCE, locale.constData(), reinterpret_cast<const UChar*>(paragraph.utf16()),
                  static_cast<int>(paragraph.size()), &status);
    QStringList sentences;
    qsizetype start = 0;
    for (int found = ubrk_first(breaks); found != UBRK_DONE; found = ubrk_next(breaks)) {
        const qsizetype end = behindClosingMarks(paragraph, found);
        if (end <= start)
            continue;
        const QStringView sentence = QStringView(paragraph).sliced(start, end - start);
        const QStringView rest = QStringView(paragraph).sliced(end);
        const bool isLast = end == paragraph.size();
        if (sentence.trimmed().isEmpty() || (!isLast && (endsInAbbreviation(sentence) || goesOn(rest))))
            continue;
        sentences.append(sentence.trimmed().toString());
        start = end;
    }
    ubrk_close(breaks);
    return sentences;
}

} // namespace tarjuman::text
