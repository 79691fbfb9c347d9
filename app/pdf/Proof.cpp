#include "app/pdf/Proof.h"

#include "app/pdf/ReadBack.h"
#include "app/pdf/SourceText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

// The words around the first difference, for the reader to find it.
static QString placeOf(const QString& expected, const QString& read)
{
    const auto difference = std::mismatch(expected.begin(), expected.end(), read.begin(), read.end()).first;
    const qsizetype offset = difference - expected.begin();
    return expected.mid(std::max<qsizetype>(0, offset - 15), 30);
}

// A paragraph that has to be read, and what to call it.
struct ExpectedParagraph {
    ReadParagraph read;
    QString name;
};

static QString nameOf(const RowParagraph& paragraph)
{
    const bool french = paragraph.language == text::Language::French;
    if (paragraph.number == 0 && paragraph.role == release::Role::Embargo) {
        return french ? QCoreApplication::translate("Pdf", "French, embargo line")
                      : QCoreApplication::translate("Pdf", "Arabic, embargo line");
    }
    if (paragraph.number == 0) {
        return french ? QCoreApplication::translate("Pdf", "French, letterhead")
                      : QCoreApplication::translate("Pdf", "Arabic, letterhead");
    }
    if (paragraph.kind == RowParagraph::Kind::Caption) {
        return (french ? QCoreApplication::translate("Pdf", "French, caption %1")
                       : QCoreApplication::translate("Pdf", "Arabic, caption %1"))
            .arg(paragraph.number);
    }
    return (french ? QCoreApplication::translate("Pdf", "French, paragraph %1")
                   : QCoreApplication::translate("Pdf", "Arabic, paragraph %1"))
        .arg(paragraph.number);
}

static Error differs(const ExpectedParagraph& expected, const QString& read)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "Pdf", "%1: the text read back from the PDF differs at “%2”, so the PDF is not "
                       "offered. The release is unchanged.")
                .arg(expected.name, placeOf(expected.read.text, read))};
}

static Error hasMore(const QString& read)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Pdf",
                                        "The PDF holds words that the release does not: “%1”, so it is not "
                                        "offered. The release is unchanged.")
                .arg(read.left(30))};
}

static Result<void> compare(const QList<ExpectedParagraph>& expected, const QList<ReadParagraph>& read)
{
    for (qsizetype number = 0; number < expected.size(); ++number) {
        const ReadParagraph found = read.value(number);
        const QString text = comparable(found.text);
        if (found.language != expected[number].read.language || text != expected[number].read.text)
            return differs(expected[number], text);
    }
    if (read.size() > expected.size())
        return hasMore(comparable(read[expected.size()].text));
    return {};
}

static QList<ExpectedParagraph> expected(const Cell& cell)
{
    QList<ExpectedParagraph> paragraphs;
    for (const RowParagraph& paragraph : textsOf(cell)) {
        const ReadParagraph read{text::tagOf(paragraph.language), comparable(paragraph.text)};
        paragraphs.append({read, nameOf(paragraph)});
    }
    return paragraphs;
}

// The end of a page may send a French paragraph behind an Arabic one that it stands beside; within a row each
// language has its own order.
static void sortWithinRows(QList<ReadParagraph>& pages, qsizetype first, const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        qsizetype count = 0;
        for (const Cell& cell : row)
            count += static_cast<qsizetype>(textsOf(cell).size());
        if (first + count > pages.size())
            return; // too few were read: the comparison will say so
        std::stable_partition(pages.begin() + first, pages.begin() + first + count,
                              [](const ReadParagraph& paragraph) { return paragraph.language == u"fr"; });
        first += count;
    }
}

Result<int> prove(const QByteArray& bytes, const Cell& head, const std::vector<Row>& rows, Form form)
{
    ReadText read = TRY(readBack(bytes));
    sortWithinRows(read.pages, static_cast<qsizetype>(head.size()), rows);
    QList<ExpectedParagraph> byPages = expected(head);
    QList<ExpectedParagraph> byStructure = byPages;
    for (const Row& row : rows) {
        for (const Cell& cell : row)
            byPages += expected(cell);
    }
    for (text::Language language : languagesOf(form)) {
        for (const Row& row : rows) {
            for (const Cell& cell : row) {
                if (!cell.empty() && cell.front().language == language)
                    byStructure += expected(cell);
            }
        }
    }
    if (auto same = compare(byStructure, read.structure); !same)
        return std::move(same).error();
    if (auto same = compare(byPages, read.pages); !same)
        return std::move(same).error();
    return read.pageCount;
}

} // namespace tarjuman::pdf
