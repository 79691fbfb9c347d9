#include "ui/editor/CleanText.h"

#include <QMimeData>
#include <QStringList>
#include <QTextDocumentFragment>

namespace tarjuman::ui {

static bool endsParagraph(QChar c)
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

QString cleanText(const QString& text)
{
    QStringList paragraphs{QString()};
    for (QChar c : text) {
        if (endsParagraph(c))
            paragraphs.append(QString());
        else if (c == u'\t')
            paragraphs.last() += u' ';
        else if (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter &&
                 c != QChar::ByteOrderMark)
            paragraphs.last() += c;
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

QString cleanText(const QMimeData& data)
{
    return cleanText(data.hasText() ? data.text()
                                    : QTextDocumentFragment::fromHtml(data.html()).toPlainText());
}

} // namespace tarjuman::ui
