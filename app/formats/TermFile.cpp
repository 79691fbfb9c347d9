#include "app/formats/TermFile.h"

#include "app/formats/Termbase.h"
#include "app/formats/TermTable.h"
#include "app/formats/TextFile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::Term;

namespace {

// XML begins with a sign that no table of terms begins with, perhaps behind a byte order mark, in two bytes.
bool looksLikeXml(const QByteArray& bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 64));
    const auto isBlank = [](char byte) {
        return QByteArrayView("\xEF\xBB\xBF\xFF\xFE \t\r\n").contains(byte) || byte == '\0';
    };
    const auto first = std::ranges::find_if_not(start, isBlank);
    return first != start.end() && *first == '<';
}

} // namespace

Error tooManyTerms()
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("TermFile",
                                        "This file holds more than %1 terms, the most that are read at "
                                        "once. Nothing was stored; divide the file and read its parts.")
                .arg(mostTerms)};
}

static Error tooLarge()
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "TermFile", "This file is larger than %1 MB, and no table of %2 terms is. Nothing was "
                            "stored.")
                .arg(mostBytesOfTerms / 1'000'000)
                .arg(mostTerms)};
}

bool isTooLong(const Term& term)
{
    return std::max({term.text.french.size(), term.text.arabic.size(), term.post.french.size(),
                     term.post.arabic.size(), term.note.size()}) > limits::longestTerm;
}

Result<QList<Term>> readTerms(const QByteArray& bytes)
{
    if (bytes.size() > mostBytesOfTerms)
        return tooLarge();
    const auto terms = looksLikeXml(bytes) ? readTermbase(bytes) : readTermTable(TRY(decodeText(bytes)).text);
    if (terms && terms->size() > mostTerms)
        return tooManyTerms();
    if (terms && terms->isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("TermFile", "This file holds no term in French or Arabic.")};
    return terms;
}

QByteArray termFile(const QString& name, const QList<Term>& terms)
{
    return name.endsWith(u".tbx"_s, Qt::CaseInsensitive) ? termbase(terms) : termTable(terms);
}

} // namespace tarjuman::formats
