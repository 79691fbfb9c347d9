#include "app/desk/PastedText.h"

#include "app/base/Workers.h"
#include "app/desk/PastedLetters.h"
#include "app/formats/HtmlReader.h"
#include "app/formats/Limits.h"
#include "app/text/CodePoints.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QtConcurrentRun>

#include <algorithm>

namespace tarjuman::desk {

namespace limits = formats::limits;
using release::Paragraph;

namespace {

struct PasteSentences {
    Q_DECLARE_TR_FUNCTIONS(PastedText)
};

// Read within some milliseconds, whatever it is.
constexpr qsizetype littleUnits = 20'000;

bool endsParagraph(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x85:
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

Pasted fromHtml(const QString& html, std::stop_token stop)
{
    const formats::Document document = formats::readHtml(html, stop);
    Pasted pasted;
    pasted.leftOut = {.words = document.leftOut.words, .styles = document.leftOut.styles};
    for (const formats::Block& block : document.blocks) {
        const bool isItem =
            block.role == release::Role::ListItem; // a title is one where it is pasted, or not
        Paragraph paragraph{.role = isItem ? release::Role::ListItem : release::Role::Body,
                            .text = block.text,
                            .spans = block.spans};
        if (cleanLetters(paragraph) == Marks::SomeLeftOut)
            pasted.leftOut.marks = true;
        if (!paragraph.text.isEmpty())
            pasted.paragraphs.append(paragraph);
    }
    return pasted;
}

Pasted fromText(const QString& plain)
{
    QString beginning = plain.first(std::min(plain.size(), limits::mostPastedLetters));
    if (beginning.size() < plain.size() && beginning.back().isHighSurrogate())
        beginning.chop(1);
    beginning = text::wellFormed(beginning);
    Pasted pasted;
    pasted.leftOut.marks = marksOf(beginning) == Marks::SomeLeftOut;
    pasted.leftOut.words = !QStringView(plain).sliced(beginning.size()).trimmed().isEmpty();
    for (const QString& line : cleanText(beginning).split(QChar(QChar::ParagraphSeparator)))
        pasted.paragraphs.append({.text = line});
    return pasted;
}

// HTML says nothing of the spaces around a few words; their plain text does.
void takeSpacesAround(Paragraph& paragraph, const QString& plain)
{
    if (plain.size() > limits::longestPastedParagraph)
        return;
    const QString text = cleanText(plain);
    if (text.trimmed() != paragraph.text)
        return;
    const auto before = int(text.indexOf(paragraph.text));
    for (release::Span& span : paragraph.spans)
        span.start += before;
    paragraph.text = text;
}

// Where a paragraph that is too long is parted: behind a space, else at least not within a letter.
qsizetype partingOf(const QString& text, qsizetype from)
{
    constexpr qsizetype longestWord = 1000;
    const qsizetype latest = from + limits::longestPastedParagraph;
    const qsizetype space = text.lastIndexOf(u' ', latest - 1);
    if (space > latest - longestWord)
        return space + 1;
    qsizetype end = latest;
    while (end > latest - longestWord && (text[end].isLowSurrogate() || text[end].isMark()))
        --end;
    return end;
}

QList<Paragraph> parted(const Paragraph& paragraph)
{
    QList<Paragraph> parts;
    qsizetype from = 0;
    while (from < paragraph.text.size()) {
        const bool isLast = paragraph.text.size() - from <= limits::longestPastedParagraph;
        const qsizetype end = isLast ? paragraph.text.size() : partingOf(paragraph.text, from);
        parts.append({.role = paragraph.role,
                      .text = paragraph.text.mid(from, end - from),
                      .spans = release::spansWithin(paragraph.spans, int(from), int(end - from))});
        from = end;
    }
    return parts;
}

} // namespace

QString cleanText(const QString& text)
{
    QStringList paragraphs;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsParagraph(text[i]))
            continue;
        paragraphs.append(cleanLetters(QStringView(text).sliced(start, i - start)));
        start = i + 1;
    }
    if (paragraphs.size() == 1)
        return paragraphs.first();
    const bool endsWithLine = paragraphs.last().isEmpty();
    paragraphs.removeIf([](const QString& paragraph) { return paragraph.trimmed().isEmpty(); });
    if (paragraphs.size() == 1 && endsWithLine)
        return paragraphs.first();
    for (QString& paragraph : paragraphs)
        paragraph = paragraph.trimmed();
    return paragraphs.join(QChar(QChar::ParagraphSeparator));
}

Pasted withinLimits(const QList<Paragraph>& paragraphs)
{
    Pasted pasted;
    qsizetype letters = 0;
    for (const Paragraph& paragraph : paragraphs) {
        const bool isLong = paragraph.text.size() > limits::longestPastedParagraph;
        for (const Paragraph& part : isLong ? parted(paragraph) : QList<Paragraph>{paragraph}) {
            letters += part.text.size();
            if (pasted.paragraphs.size() == limits::mostPastedParagraphs ||
                letters > limits::mostPastedLetters) {
                pasted.leftOut.words = true;
                return pasted;
            }
            pasted.paragraphs.append(part);
        }
    }
    return pasted;
}

Pasted readPasted(const Brought& brought, std::stop_token stop)
{
    Pasted read;
    if (!brought.html.isEmpty())
        read = fromHtml(brought.html, stop);
    const bool isHtml = !read.paragraphs.isEmpty();
    if (!isHtml)
        read = fromText(brought.plain);
    mendOrder(read.paragraphs); // as the shapes tell it
    for (Paragraph& paragraph : read.paragraphs)
        mendShapes(paragraph);
    if (isHtml && read.paragraphs.size() == 1)
        takeSpacesAround(read.paragraphs.first(), brought.plain);
    Pasted pasted = withinLimits(read.paragraphs);
    read.leftOut.words = read.leftOut.words || pasted.leftOut.words;
    pasted.leftOut = read.leftOut;
    return pasted;
}

QFuture<base::Result<Pasted>> readPastedAway(const Brought& brought)
{
    return QtConcurrent::run(&base::workers(),
                             [brought]() -> base::Result<Pasted> { return readPasted(brought); });
}

bool isMuch(const Brought& brought)
{
    return brought.html.size() + brought.plain.size() > littleUnits;
}

QString leftOutSentence(const Pasted::LeftOut& leftOut)
{
    const QLocale locale;
    if (leftOut.words) {
        return PasteSentences::tr(
                   "Only the beginning was pasted: one paste brings at most %1 paragraphs and %2 "
                   "characters. The clipboard still holds the whole text.")
            .arg(locale.toString(limits::mostPastedParagraphs), locale.toString(limits::mostPastedLetters));
    }
    if (leftOut.styles)
        return PasteSentences::tr(
            "The words are all here, but the pasted text had too many styles to keep them all.");
    if (leftOut.marks)
        return PasteSentences::tr(
            "Marks that were piled up on single letters were left out of the pasted text.");
    return {};
}

} // namespace tarjuman::desk
