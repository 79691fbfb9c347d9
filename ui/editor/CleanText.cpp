#include "ui/editor/CleanText.h"

#include "app/text/ArabicRepair.h"
#include "ui/editor/CleanHtml.h"

#include <QMimeData>
#include <QStringList>

namespace tarjuman::ui {

using release::Paragraph;

namespace {

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

// A soft hyphen shows only at the end of a line; there it says that the word goes on in the next one.
bool isUnwanted(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == QChar::SoftHyphen)
        return at + 1 < text.size() && !text[at + 1].isSpace();
    return c.category() == QChar::Other_Control || c == QChar::ObjectReplacementCharacter ||
           c == QChar::ByteOrderMark;
}

void mendOrder(QList<Paragraph>& paragraphs)
{
    QString all;
    for (const Paragraph& paragraph : std::as_const(paragraphs))
        all += paragraph.text + u'\n';
    if (!text::isVisualOrder(all))
        return;
    for (Paragraph& paragraph : paragraphs) {
        paragraph.text = text::logicalOrder(paragraph.text);
        paragraph.spans.clear(); // of places that are no longer theirs
    }
}

// Letters for their shapes; what a sign of two letters pushes along stays dressed.
void mendShapes(Paragraph& paragraph)
{
    const QString mended = text::withoutPresentationForms(paragraph.text);
    if (mended == paragraph.text)
        return;
    const auto moved = [&paragraph](int place) {
        return int(text::withoutPresentationForms(QStringView(paragraph.text).first(place)).size());
    };
    for (release::Span& span : paragraph.spans) {
        const int end = moved(span.end());
        span.start = moved(span.start);
        span.length = end - span.start;
    }
    paragraph.text = mended;
}

QList<Paragraph> paragraphsOfText(const QString& plain)
{
    QList<Paragraph> paragraphs;
    for (const QString& line : cleanText(plain).split(QChar(QChar::ParagraphSeparator)))
        paragraphs.append({.text = line});
    return paragraphs;
}

} // namespace

QString cleanLetters(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\t')
            clean += u' ';
        else if (!isUnwanted(text, i))
            clean += text[i];
    }
    return clean;
}

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

bool hasText(const QMimeData& data)
{
    return data.hasText() || data.hasHtml();
}

QList<Paragraph> cleanParagraphs(const QMimeData& data)
{
    QList<Paragraph> paragraphs;
    if (data.hasHtml())
        paragraphs = paragraphsOfHtml(data.html());
    const bool isHtml = !paragraphs.isEmpty();
    if (!isHtml)
        paragraphs = paragraphsOfText(data.text());
    mendOrder(paragraphs); // as the shapes tell it
    for (Paragraph& paragraph : paragraphs)
        mendShapes(paragraph);
    // HTML says nothing of the spaces around a few words; their plain text does.
    const QString plain = isHtml && paragraphs.size() == 1 ? cleanText(data.text()) : QString();
    if (!plain.isEmpty() && plain.trimmed() == paragraphs.first().text) {
        const auto before = int(plain.indexOf(paragraphs.first().text));
        for (release::Span& span : paragraphs.first().spans)
            span.start += before;
        paragraphs.first().text = plain;
    }
    return paragraphs;
}

} // namespace tarjuman::ui
