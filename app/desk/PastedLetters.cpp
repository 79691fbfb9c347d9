#include "app/desk/PastedLetters.h"

#include "app/formats/Limits.h"
#include "app/text/ArabicRepair.h"

#include <vector>

namespace tarjuman::desk {

using formats::limits::mostMarks;
using release::Paragraph;

namespace {

// A soft hyphen shows only at the end of a line; there it says that the word goes on in the next one.
bool isUnwanted(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == QChar::SoftHyphen)
        return at + 1 < text.size() && !text[at + 1].isSpace();
    return c.category() == QChar::Other_Control || c == QChar::ObjectReplacementCharacter ||
           c == QChar::ByteOrderMark;
}

// Letter by letter; what becomes of each is appended to the clean text.
class Cleaner {
public:
    explicit Cleaner(QStringView text)
        : m_text(text)
    {
    }

    void append(qsizetype at, QString& clean)
    {
        const QChar c = m_text[at];
        m_marks = c.isMark() ? m_marks + 1 : 0;
        if (m_marks > mostMarks)
            m_leftOut = Marks::SomeLeftOut;
        else if (c == u'\t')
            clean += u' ';
        else if (!isUnwanted(m_text, at))
            clean += c;
    }

    Marks leftOut() const { return m_leftOut; }

private:
    QStringView m_text;
    int m_marks = 0; // on the same letter, up to here
    Marks m_leftOut = Marks::AllThere;
};

// Another text, letter by letter, under the same spans.
template <typename Append>
void rewrite(Paragraph& paragraph, Append append)
{
    QString text;
    text.reserve(paragraph.text.size());
    std::vector<int> moved(static_cast<size_t>(paragraph.text.size()) + 1);
    for (qsizetype i = 0; i < paragraph.text.size(); ++i) {
        moved[static_cast<size_t>(i)] = int(text.size());
        append(i, text);
    }
    moved.back() = int(text.size());
    for (release::Span& span : paragraph.spans) {
        const int end = moved[static_cast<size_t>(span.end())];
        span.start = moved[static_cast<size_t>(span.start)];
        span.length = end - span.start;
    }
    paragraph.spans.removeIf([](const release::Span& span) { return span.length == 0; });
    paragraph.text = text;
}

void trim(Paragraph& paragraph)
{
    qsizetype begin = 0;
    qsizetype end = paragraph.text.size();
    while (begin < end && paragraph.text[begin].isSpace())
        ++begin;
    while (end > begin && paragraph.text[end - 1].isSpace())
        --end;
    paragraph.text = paragraph.text.mid(begin, end - begin);
    paragraph.spans = release::spansWithin(paragraph.spans, int(begin), int(end - begin));
}

} // namespace

QString cleanLetters(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    Cleaner cleaner(text);
    for (qsizetype i = 0; i < text.size(); ++i)
        cleaner.append(i, clean);
    return clean;
}

Marks marksOf(QStringView text)
{
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > mostMarks)
            return Marks::SomeLeftOut;
    }
    return Marks::AllThere;
}

Marks cleanLetters(Paragraph& paragraph)
{
    const QString text = paragraph.text;
    Cleaner cleaner(text);
    rewrite(paragraph, [&cleaner](qsizetype at, QString& clean) { cleaner.append(at, clean); });
    trim(paragraph);
    return cleaner.leftOut();
}

void mendShapes(Paragraph& paragraph)
{
    const QString text = paragraph.text;
    if (text::withoutPresentationForms(text) == text)
        return;
    rewrite(paragraph, [&text](qsizetype at, QString& clean) {
        clean += text::withoutPresentationForms(QStringView(text).sliced(at, 1));
    });
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

} // namespace tarjuman::desk
