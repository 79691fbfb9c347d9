#include "ui/editor/CleanHtml.h"

#include "ui/editor/CleanText.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Paragraph;
using release::Span;

namespace {

// More than any release: what holds that much is no text to be pasted.
constexpr qsizetype mostUnits = 8'000'000;
// Stands at the head of what Word says is a list item; a private character that no text begins with.
constexpr QChar itemMark(0xF8FE);

// What Qt's reader would take for words: Word's list marks, scripts, and the spaces that browsers guard.
QString prepared(QString html)
{
    using Option = QRegularExpression::PatternOption;
    constexpr auto options = Option::CaseInsensitiveOption | Option::DotMatchesEverythingOption;
    static const QRegularExpression script(u"<(script|title)\\b.*?</\\1\\s*>"_s, options);
    static const QRegularExpression listMark(u"<!\\[if !supportLists\\]>.*?<!\\[endif\\]>"_s, options);
    static const QRegularExpression wordItem(u"(<p\\b[^>]*(?:mso-list:\\s*l\\d|MsoListParagraph)[^>]*>)"_s,
                                             options);
    static const QRegularExpression guardedSpace(
        u"<span[^>]*Apple-converted-space[^>]*>(?:&nbsp;|\u00a0)</span>"_s, options);
    html.remove(script);
    html.remove(listMark);
    html.replace(wordItem, u"\\1"_s + itemMark);
    html.replace(guardedSpace, u" "_s);
    return html;
}

bool isAddress(const QString& address)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    return schemes.contains(QUrl(address).scheme().toLower());
}

// The paragraphs of one block: a line break ends one too.
class BlockReader {
public:
    explicit BlockReader(const QTextBlock& block)
        : m_isHeading(block.blockFormat().headingLevel() > 0)
        , m_role(block.textList() ? release::Role::ListItem : release::Role::Body)
    {
        begin();
        for (auto at = block.begin(); !at.atEnd(); ++at)
            read(at.fragment());
    }

    QList<Paragraph> take()
    {
        QList<Paragraph> whole;
        for (Paragraph& paragraph : m_paragraphs) {
            finish(paragraph);
            if (!paragraph.text.isEmpty())
                whole.append(paragraph);
        }
        return whole;
    }

private:
    void begin() { m_paragraphs.append({.role = m_role}); }

    void read(const QTextFragment& fragment)
    {
        const QStringList lines = fragment.text().split(QChar(QChar::LineSeparator));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                begin();
            append(lines[i], fragment.charFormat());
        }
    }

    void append(const QString& words, const QTextCharFormat& format)
    {
        Paragraph& paragraph = m_paragraphs.last();
        QString clean = cleanLetters(words);
        if (paragraph.text.isEmpty() && clean.startsWith(itemMark)) {
            clean.remove(0, 1);
            paragraph.role = release::Role::ListItem;
        }
        const auto start = int(paragraph.text.size());
        const auto length = int(clean.size());
        paragraph.text += clean;
        // A heading is bold by itself; that is a role, no emphasis.
        if (format.fontWeight() >= QFont::DemiBold && !m_isHeading)
            paragraph.spans.append({start, length, Span::Kind::Bold, {}});
        if (format.fontItalic())
            paragraph.spans.append({start, length, Span::Kind::Italic, {}});
        if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
            paragraph.spans.append({start, length, Span::Kind::Superscript, {}});
        if (isAddress(format.anchorHref()))
            paragraph.spans.append({start, length, Span::Kind::Link, format.anchorHref()});
    }

    static void finish(Paragraph& paragraph)
    {
        qsizetype begin = 0;
        qsizetype end = paragraph.text.size();
        while (begin < end && paragraph.text[begin].isSpace())
            ++begin;
        while (end > begin && paragraph.text[end - 1].isSpace())
            --end;
        paragraph.text = paragraph.text.mid(begin, end - begin);
        paragraph.spans = release::normalised(
            release::spansWithin(paragraph.spans, int(begin), int(end - begin)), paragraph.text.size());
    }

    QList<Paragraph> m_paragraphs;
    bool m_isHeading;
    release::Role m_role;
};

} // namespace

QList<Paragraph> paragraphsOfHtml(const QString& html)
{
    if (html.size() > mostUnits)
        return {};
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(prepared(html));
    QList<Paragraph> paragraphs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        paragraphs += BlockReader(block).take();
    return paragraphs;
}

} // namespace tarjuman::ui
