#include "app/pdf/Proof.h"

#include "app/pdf/read/ReadBack.h"
#include "app/pdf/Reservations.h"
#include "app/pdf/text/SourceText.h"
#include "app/text/Surroundings.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

// The words around the first difference, for the reader to find it.
static QString placeOf(const QString& expected, const QString& read)
{
    const auto difference = std::mismatch(expected.begin(), expected.end(), read.begin(), read.end()).first;
    return text::surroundingsOf(expected, difference - expected.begin(), 15);
}

// A paragraph that has to be read, and where it comes from.
struct ExpectedParagraph {
    ReadParagraph read;
    const RowParagraph* source = nullptr;
};
using Expected = std::vector<ExpectedParagraph>;

static Error differs(const ExpectedParagraph& expected, const QString& read)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "Pdf", "%1: the text read back from the PDF differs at “%2”, so the PDF is not "
                       "offered. The release is unchanged.")
                .arg(nameOf(*expected.source), placeOf(expected.read.text, read))};
}

static Error hasMore(const QString& read)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Pdf",
                                        "The PDF holds words that the release does not: “%1”, so it is not "
                                        "offered. The release is unchanged.")
                .arg(text::surroundingsOf(read, 0, 30))};
}

static Result<void> compare(const Expected& expected, const std::vector<ReadParagraph>& read)
{
    for (size_t number = 0; number < expected.size(); ++number) {
        const ReadParagraph found = number < read.size() ? read[number] : ReadParagraph();
        const QString text = comparable(found.text);
        if (found.language != expected[number].read.language || text != expected[number].read.text)
            return differs(expected[number], text);
    }
    if (read.size() > expected.size())
        return hasMore(comparable(read[expected.size()].text));
    return {};
}

static void append(Expected& expected, const Cell& cell)
{
    for (const RowParagraph& paragraph : cell) {
        if (isText(paragraph))
            expected.push_back({{text::tagOf(paragraph.language), comparable(paragraph.text)}, &paragraph});
    }
}

// The end of a page may send a French paragraph behind an Arabic one that it stands beside; within a row each
// language has its own order.
static void sortWithinRows(std::vector<ReadParagraph>& pages, size_t first, const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        qsizetype count = 0;
        for (const Cell& cell : row)
            count += std::count_if(cell.begin(), cell.end(), isText);
        if (first + static_cast<size_t>(count) > pages.size())
            return; // too few were read: the comparison will say so
        const auto begin = pages.begin() + static_cast<qsizetype>(first);
        std::stable_partition(begin, begin + count,
                              [](const ReadParagraph& paragraph) { return paragraph.language == u"fr"; });
        first += static_cast<size_t>(count);
    }
}

// The letterhead's lines stay first; then each language by itself.
static Expected byLanguage(const Expected& byPages, size_t head, Form form)
{
    const auto body = byPages.begin() + static_cast<qsizetype>(head);
    Expected sorted(byPages.begin(), body);
    for (text::Language language : languagesOf(form)) {
        std::copy_if(body, byPages.end(), std::back_inserter(sorted),
                     [language](const ExpectedParagraph& one) { return one.source->language == language; });
    }
    return sorted;
}

Result<int> prove(const QByteArray& bytes, const Cell& head, const std::vector<Row>& rows, Form form)
{
    ReadText read = TRY(readBack(bytes));
    sortWithinRows(read.pages, head.size(), rows);
    Expected byPages;
    append(byPages, head);
    for (const Row& row : rows) {
        for (const Cell& cell : row)
            append(byPages, cell);
    }
    if (auto same = compare(byLanguage(byPages, head.size(), form), read.structure); !same)
        return std::move(same).error();
    if (auto same = compare(byPages, read.pages); !same)
        return std::move(same).error();
    return read.pageCount;
}

} // namespace tarjuman::pdf
