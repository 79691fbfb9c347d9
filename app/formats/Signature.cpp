#include "app/formats/Signature.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tarjuman::formats {

namespace {

struct Signature {
    QByteArrayView start;
    const char* name;
};

constexpr Signature signatures[] = {
    {"PK\x03\x04", QT_TRANSLATE_NOOP("Signature", "a Word, LibreOffice or other zipped document")},
    {"PK\x05\x06", QT_TRANSLATE_NOOP("Signature", "an empty archive")},
    {"%PDF-", QT_TRANSLATE_NOOP("Signature", "a PDF")},
    {"{\\rtf", QT_TRANSLATE_NOOP("Signature", "an RTF document")},
    {"\xd0\xcf\x11\xe0", QT_TRANSLATE_NOOP("Signature", "an old Word document")},
    {"\x89PNG", QT_TRANSLATE_NOOP("Signature", "a picture")},
    {"\xff\xd8\xff", QT_TRANSLATE_NOOP("Signature", "a picture")},
    {"GIF8", QT_TRANSLATE_NOOP("Signature", "a picture")},
    {"\x7f"
     "ELF",
     QT_TRANSLATE_NOOP("Signature", "a program")},
    {"\x1f\x8b", QT_TRANSLATE_NOOP("Signature", "a compressed file")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("Signature", "a database")},
    {"<?xml", QT_TRANSLATE_NOOP("Signature", "an XML file")},
    {"<!doctype html", QT_TRANSLATE_NOOP("Signature", "a web page")},
    {"<html", QT_TRANSLATE_NOOP("Signature", "a web page")},
};

// A text may begin with a bracket as well, so all of it has to be JSON.
bool isJson(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.trimmed();
    if (!start.startsWith('{') && !start.startsWith('['))
        return false;
    return !QJsonDocument::fromJson(bytes.toByteArray()).isNull();
}

} // namespace

QString foreignFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) // the byte order mark of UTF-8
        bytes = bytes.sliced(3);
    const QByteArray start = bytes.first(qMin<qsizetype>(bytes.size(), 64)).toByteArray();
    const QByteArray lowered = start.trimmed().toLower();
    for (const Signature& signature : signatures) {
        const bool markup = signature.start.startsWith('<');
        if (markup ? lowered.startsWith(signature.start) : start.startsWith(signature.start))
            return QCoreApplication::translate("Signature", signature.name);
    }
    if (isJson(bytes))
        return QCoreApplication::translate("Signature", "a data file (JSON)");
    return {};
}

} // namespace tarjuman::formats
