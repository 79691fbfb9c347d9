#include "app/formats/Document.h"

#include <QCoreApplication>

namespace tarjuman::formats {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

} // namespace

QStringList allNotes(const Document& document)
{
    QStringList notes = document.notes;
    if (document.leftOut.words)
        notes.append(
            Sentences::tr("Only the beginning was read: the file holds more than any release does."));
    if (document.leftOut.styles)
        notes.append(
            Sentences::tr("The words are all here, but the file had too many styles to keep them all."));
    return notes;
}

Document documentOf(const QStringList& paragraphs)
{
    Document document;
    for (const QString& paragraph : paragraphs)
        document.blocks.append({.text = paragraph});
    return document;
}

} // namespace tarjuman::formats
