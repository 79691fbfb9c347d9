#include "app/formats/docx/DocxReader.h"

#include "app/formats/docx/DocxBody.h"
#include "app/formats/WorkTime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

using GoesOn = std::function<bool()>;

// Nothing where the file has no such part.
Result<void> readPart(Package& package, const QString& name, XmlSink& sink, const GoesOn& goesOn)
{
    if (name.isEmpty() || !package.holds(name))
        return {};
    return parseXml(TRY(package.read(name)), sink, goesOn);
}

Result<void> readSource(Package& package, DocxSource& source, const GoesOn& goesOn)
{
    const QHash<QString, QString>& names = source.parts.byKind;
    TRY(readPart(package, names.value(u"styles"_s), source.styles, goesOn));
    TRY(readPart(package, names.value(u"numbering"_s), source.lists, goesOn));
    TRY(readPart(package, names.value(u"footnotes"_s), source.footnotes, goesOn));
    TRY(readPart(package, names.value(u"endnotes"_s), source.endnotes, goesOn));
    return readPart(package, names.value(u"comments"_s), source.comments, goesOn);
}

Result<bool> hasLetterhead(Package& package, const DocxParts& parts, const GoesOn& goesOn)
{
    DocxNotes words;
    for (const QString& name : parts.letterheads)
        TRY(readPart(package, name, words, goesOn));
    return words.hasWords();
}

} // namespace

Result<Document> readDocx(const QByteArray& bytes, std::stop_token stop)
{
    Package package = TRY(Package::open(bytes));
    DocxSource source{.parts = TRY(docxPartsOf(package))};
    const WorkTime time;
    bool isStopped = false;
    const GoesOn isInTime = [&] {
        isStopped = isStopped || stop.stop_requested() || time.isOver();
        return !isStopped;
    };
    TRY(readSource(package, source, isInTime));
    DocxBody body(source);
    bool isFull = false;
    TRY(readPart(package, source.parts.body, body, [&] {
        isFull = body.isFull();
        return !isFull && isInTime();
    }));
    Document document = body.take({.hasLetterhead = TRY(hasLetterhead(package, source.parts, isInTime))});
    document.leftOut.words = document.leftOut.words || isFull || isStopped;
    if (document.blocks.isEmpty())
        return Error{ErrorKind::BadInput, Sentences::tr("There is no text in the file.")};
    return document;
}

} // namespace tarjuman::formats
