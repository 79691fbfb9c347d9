// A Word file made in code: the body and, where a test needs them, the other parts.
#pragma once

#include "tests/app/formats/ZippedFile.h"

#include <QString>

namespace tarjuman::testing {

struct WordFile {
    QString body = {}; // within <w:body>
    QString styles = {};
    QString numbering = {};
    QString footnotes = {};
    QString comments = {};
    QString header = {};
    QString link = {}; // the address of the relationship "r9"
};

inline QByteArray wordPart(const QString& root, const QString& inner)
{
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1 xmlns:w=\"http://schemas.openxmlformats.org/"
               "wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
               "2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/"
               "2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
               "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">%2</w:%1>")
        .arg(root, inner)
        .toUtf8();
}

inline QString wordRelationship(const QString& id, const QString& kind, const QString& target,
                                const QString& mode = {})
{
    return QStringLiteral(
               "<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
               "relationships/%2\" Target=\"%3\" %4/>")
        .arg(id, kind, target, mode);
}

inline QByteArray wordRelationships(const QString& all)
{
    return QStringLiteral(
               "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1"
               "</Relationships>")
        .arg(all)
        .toUtf8();
}

inline QByteArray bytesOf(const WordFile& file)
{
    QList<ZippedPart> parts;
    QString all = wordRelationship(QStringLiteral("r9"), QStringLiteral("hyperlink"), file.link,
                                   QStringLiteral("TargetMode=\"External\""));
    const auto add = [&](const QString& kind, const QString& root, const QString& inner) {
        if (inner.isEmpty())
            return;
        all += wordRelationship(kind, kind, kind + QStringLiteral(".xml"));
        parts.append({.name = "word/" + kind.toUtf8() + ".xml", .bytes = wordPart(root, inner)});
    };
    add(QStringLiteral("styles"), QStringLiteral("styles"), file.styles);
    add(QStringLiteral("numbering"), QStringLiteral("numbering"), file.numbering);
    add(QStringLiteral("footnotes"), QStringLiteral("footnotes"), file.footnotes);
    add(QStringLiteral("comments"), QStringLiteral("comments"), file.comments);
    add(QStringLiteral("header"), QStringLiteral("hdr"), file.header);
    parts.append(
        {.name = "_rels/.rels",
         .bytes = wordRelationships(wordRelationship(QStringLiteral("r1"), QStringLiteral("officeDocument"),
                                                     QStringLiteral("word/document.xml")))});
    parts.append({.name = "word/_rels/document.xml.rels", .bytes = wordRelationships(all)});
    parts.append({.name = "word/document.xml",
                  .bytes = wordPart(QStringLiteral("document"),
                                    QStringLiteral("<w:body>%1</w:body>").arg(file.body))});
    return zipped(parts);
}

inline QString wordRun(const QString& text, const QString& properties = {})
{
    return QStringLiteral("<w:r><w:rPr>%2</w:rPr><w:t xml:space=\"preserve\">%1</w:t></w:r>")
        .arg(text, properties);
}

inline QString wordParagraph(const QString& runs, const QString& properties = {})
{
    return QStringLiteral("<w:p><w:pPr>%2</w:pPr>%1</w:p>").arg(runs, properties);
}

} // namespace tarjuman::testing
