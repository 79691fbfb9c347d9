// From other people's files to releases, in two steps: read (nothing is stored, the reader sees a preview),
// then store what the reader agreed to.
#pragma once

#include "app/formats/Document.h"
#include "app/release/Release.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tarjuman::desk {

// One file, read and understood: a release with a single side, unless it is whole.
struct ImportedFile {
    QString file;
    QString encoding; // as recognised, "UTF-8", "windows-1256", ...; "DOCX" of a Word file
    text::Language language = text::Language::French;
    bool isWhole = false;     // both sides: Tarjuman's own form, a table of two languages, two texts in a row
    QStringList notes;        // what the reader should know before storing it, a sentence each
    release::Release release; // paragraphs, roles, date and place of that one language, or of both
};

// What will be stored as one release: one file, or a French and an Arabic one paired.
struct ImportProposal {
    std::optional<ImportedFile> french; // a whole file is both
    std::optional<ImportedFile> arabic;
    release::Release release; // both sides, paragraphs paired
};

// What a reader made of a file, as a release. A document in rows of two languages has both sides, and so has
// one whose second half is in the other language, unless the language is given.
ImportedFile understood(const QString& file, const QString& encoding, const formats::Document& document,
                        std::optional<text::Language> given);

// Which French file goes with which Arabic one: by date, by names and numbers both hold, by length. Files
// without a partner stand alone.
QList<ImportProposal> proposePairs(const QList<ImportedFile>& files);
// The two sides of one release, their paragraphs paired.
ImportProposal pair(const ImportedFile& french, const ImportedFile& arabic);
ImportProposal alone(const ImportedFile& file);

} // namespace tarjuman::desk
