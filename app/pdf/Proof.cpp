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

static Error differs(const ReadParagraph& expected, const QString& read)
{
    const QString sentence =
        expected.language == u"fr"
            ? QCoreApplication::translate("Pdf",
                                          "The text read back from the PDF differs from the French text at "
                                          "“%1”, so the PDF is not offered. The release is unchanged.")
            : QCoreApplication::translate("Pdf",
                                          "The text read back from the PDF differs from the Arabic text at "
                                          "“%1”, so the PDF is not offered. The release is unchanged.");
    return {ErrorKind::BadInput, sentence.arg(placeOf(expected.text, read))};
}

static Result<void> compare(const QList<ReadParagraph>& expected, const QList<ReadParagraph>& read)
{
    for (qsizetype number = 0; number < expected.size(); ++number) {
        const ReadParagraph found = read.value(number);
        const QString text = comparable(found.text);
        if (found.language != expected[number].language || text != expected[number].text)
            return differs(expected[number], text);
    }
    if (read.size() > expected.size())
        return differs({expected.isEmpty() ? u"fr"_s : expected.last().language, {}}, read.last().text);
    return {};
}

static QList<ReadParagraph> expected(const Cell& cell)
{
    QList<ReadParagraph> paragraphs;
    for (const RowParagraph& paragraph : textsOf(cell))
        paragraphs.append({text::tagOf(paragraph.language), comparable(paragraph.text)});
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
    QList<ReadParagraph> byPages = expected(head);
    QList<ReadParagraph> byStructure = byPages;
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
