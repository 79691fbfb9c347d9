// The commands on what the house writes one way in each language: terms and people.
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Status.h"
#include "app/desk/words/TermBook.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Result;
using release::Term;
using release::TermKind;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject recordOf(const Term& term)
{
    QJsonObject record{{u"id"_s, term.id},
                       {u"fr"_s, term.text.french},
                       {u"ar"_s, term.text.arabic},
                       {u"type"_s, release::keyOf(term.kind)},
                       {u"note"_s, term.note}};
    if (term.kind == TermKind::Person)
        record[u"post"_s] = QJsonObject{{u"fr"_s, term.post.french}, {u"ar"_s, term.post.arabic}};
    return record;
}

Result<QList<Term>> termsOf(Invocation& call)
{
    return wait(desk::storedTerms(TRY(call.desk())->archive()));
}

struct Added {
    qsizetype terms = 0;
    qsizetype newOnes = 0; // those that were not there yet
};

Result<Added> store(Invocation& call, const QList<Term>& terms)
{
    const QList<Term> present = TRY(termsOf(call));
    const QList<Term> stored = TRY(wait(desk::storeTerms(TRY(call.desk())->archive(), terms)));
    QSet<qint64> known;
    for (const Term& term : present)
        known.insert(term.id);
    const qsizetype before = known.size();
    for (const Term& term : stored)
        known.insert(term.id);
    return Added{terms.size(), known.size() - before};
}

int add(Invocation& call, const QStringList& files)
{
    if (files.isEmpty())
        return call.wrongUsage(
            Sentences::tr("Name a file of terms: a table with tabs, or a termbase (TBX)."));
    for (const QString& file : files) {
        const auto read = desk::readTermFile(file);
        if (!read)
            return complain(file, read.error());
        const auto added = store(call, *read);
        if (!added)
            return call.complainOfArchive(added.error());
        printRecord({{u"file"_s, file}, {u"terms"_s, added->terms}, {u"added"_s, added->newOnes}});
    }
    return Done;
}

// Those of one kind, or all.
int list(Invocation& call, std::optional<TermKind> kind = {})
{
    const auto terms = termsOf(call);
    if (!terms)
        return call.complainOfArchive(terms.error());
    for (const Term& term : *terms) {
        if (!kind || term.kind == *kind)
            printRecord(recordOf(term));
    }
    return Done;
}

int exportTerms(Invocation& call, const QStringList& files)
{
    if (files.size() != 1)
        return call.wrongUsage(Sentences::tr("Name one file to write, with the ending .tsv or .tbx."));
    const auto terms = termsOf(call);
    if (!terms)
        return call.complainOfArchive(terms.error());
    if (const auto written = desk::writeTermFile(files.first(), *terms); !written)
        return complain(files.first(), written.error());
    printRecord({{u"file"_s, files.first()}, {u"terms"_s, terms->size()}});
    return Done;
}

} // namespace

int keepTerms(Invocation& call)
{
    call.takesPositional(u"add|list|export"_s,
                         Sentences::tr("Add the terms and people of files, list all that there are, or write "
                                       "them to a file."));
    call.takesPositional(u"[FILE...]"_s, Sentences::tr("Tables (.tsv) or termbases (.tbx)."));
    if (const auto status = call.read())
        return *status;
    const QString action = call.positional().value(0);
    const QStringList files = call.positional().mid(1);
    if (action == u"add")
        return add(call, files);
    if (action == u"export")
        return exportTerms(call, files);
    if (action == u"list" && files.isEmpty())
        return list(call);
    return call.wrongUsage(Sentences::tr("Say “add” with a file, “list”, or “export” with a file."));
}

int listPeople(Invocation& call)
{
    call.takesPositional(u"list"_s, Sentences::tr("List the people."));
    if (const auto status = call.read())
        return *status;
    if (call.positional() != QStringList(u"list"_s))
        return call.wrongUsage(Sentences::tr("Say “list”."));
    return list(call, TermKind::Person);
}

} // namespace tarjuman::cli
