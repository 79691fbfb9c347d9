#include "app/formats/TermTable.h"

#include "app/formats/TableRows.h"
#include "app/formats/TermFile.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using base::Result;
using release::Term;
using release::TermKind;

namespace {

enum class Cell { French, Arabic, Kind, FrenchPost, ArabicPost, Note };

struct Heading {
    QStringView name;
    Cell cell;
};
constexpr auto headings = std::to_array<Heading>({{u"fr", Cell::French},
                                                  {u"ar", Cell::Arabic},
                                                  {u"type", Cell::Kind},
                                                  {u"post_fr", Cell::FrenchPost},
                                                  {u"post_ar", Cell::ArabicPost},
                                                  {u"note", Cell::Note},
                                                  {u"kind", Cell::Kind},
                                                  {u"evidence", Cell::Note},
                                                  {u"comment", Cell::Note}});

// What stands in each column; nothing for those that are passed over.
using Columns = QList<std::optional<Cell>>;

std::optional<Columns> columnsNamedBy(const QStringList& cells)
{
    Columns columns;
    for (const QString& cell : cells) {
        const auto* const heading = std::ranges::find_if(headings, [&](const Heading& known) {
            return cell.trimmed().compare(known.name, Qt::CaseInsensitive) == 0;
        });
        columns.append(heading == headings.end() ? std::nullopt : std::optional(heading->cell));
    }
    const bool namesBoth = columns.contains(Cell::French) && columns.contains(Cell::Arabic);
    return namesBoth ? std::optional(columns) : std::nullopt;
}

void put(Term& term, Cell cell, const QString& words)
{
    switch (cell) {
    case Cell::French:
        term.text.french = words;
        break;
    case Cell::Arabic:
        term.text.arabic = words;
        break;
    case Cell::Kind:
        term.kind = release::termKindFromKey(words.trimmed()).value_or(TermKind::Expression);
        break;
    case Cell::FrenchPost:
        term.post.french = words;
        break;
    case Cell::ArabicPost:
        term.post.arabic = words;
        break;
    case Cell::Note:
        term.note = words;
        break;
    }
}

Term termFrom(const QStringList& cells, const Columns& columns)
{
    Term term;
    for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        if (columns[i])
            put(term, *columns[i], cells[i]);
    }
    return release::tidied(term);
}

} // namespace

Result<QList<Term>> readTermTable(const QString& text)
{
    Columns columns{Cell::French, Cell::Arabic, Cell::Kind, Cell::Note};
    QList<Term> terms;
    bool isFirst = true;
    for (const TableRow& row : rowsOfTable(text)) {
        if (std::exchange(isFirst, false)) {
            if (const auto named = columnsNamedBy(row.cells)) {
                columns = *named;
                continue;
            }
        }
        const Term term = termFrom(row.cells, columns);
        if (row.cells.size() < 2 || isEmpty(term) || isTooLong(term))
            return base::Error{base::ErrorKind::BadInput,
                               QCoreApplication::translate(
                                   "TermFile", "Line %1 is no term: a French and an Arabic text with a tab "
                                               "between them are needed. Nothing was taken from the file.")
                                   .arg(row.line)};
        terms.append(term);
    }
    return terms;
}

QByteArray termTable(const QList<Term>& terms)
{
    // A quotation mark at the head of a cell would begin a quoted one.
    const auto cell = [](QString words) {
        words.replace(u'\t', u' ').replace(u'\n', u' ');
        return words.startsWith(u'"') ? u'"' + words.replace(u'"', u"\"\""_s) + u'"' : words;
    };
    QString text = u"fr\tar\ttype\tpost_fr\tpost_ar\tnote\n"_s;
    for (const Term& term : terms) {
        const QStringList cells{term.text.french, term.text.arabic, release::keyOf(term.kind),
                                term.post.french, term.post.arabic, term.note};
        QStringList clean;
        for (const QString& words : cells)
            clean.append(cell(words));
        text += clean.join(u'\t') + u'\n';
    }
    return text.toUtf8();
}

} // namespace tarjuman::formats
