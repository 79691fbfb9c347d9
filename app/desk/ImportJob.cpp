#include "app/desk/ImportJob.h"

#include "app/base/GuardedFiles.h"
#include "app/desk/OwnForm.h"
#include "app/desk/PastedLetters.h"
#include "app/formats/docx/DocxReader.h"
#include "app/formats/ForeignFile.h"
#include "app/formats/HtmlFile.h"
#include "app/formats/Paragraphs.h"
#include "app/formats/Signature.h"
#include "app/formats/TextFile.h"

#include <QCoreApplication>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using text::Language;

namespace {

// What no text says about itself is mended as it is in what is pasted; the marks that go are piled up on
// single letters.
void mendLetters(formats::Document& document)
{
    bool someLeftOut = false;
    QList<release::Paragraph> paragraphs;
    for (const formats::Block& block : std::as_const(document.blocks)) {
        release::Paragraph paragraph{.text = block.text, .spans = block.spans};
        if (cleanLetters(paragraph) == Marks::SomeLeftOut)
            someLeftOut = true;
        paragraphs.append(paragraph);
    }
    if (someLeftOut) {
        document.notes.append(QCoreApplication::translate(
            "ImportJob", "Marks that were piled up on single letters were left out."));
    }
    mendOrder(paragraphs);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        mendShapes(paragraphs[i]);
        document.blocks[i].text = paragraphs[i].text;
        document.blocks[i].spans = paragraphs[i].spans;
    }
}

Result<ImportedFile> fromWebPage(const QString& name, const QByteArray& bytes, std::stop_token stop,
                                 std::optional<Language> language)
{
    formats::HtmlFile page = TRY(formats::readHtmlFile(bytes, std::move(stop)));
    mendLetters(page.document);
    return understood(name, page.encoding, page.document, language);
}

Result<ImportedFile> fromPackage(const QString& name, const QByteArray& bytes, std::stop_token stop,
                                 std::optional<Language> language)
{
    formats::Document document = TRY(formats::readDocx(bytes, std::move(stop)));
    mendLetters(document);
    return understood(name, QStringLiteral("DOCX"), document, language);
}

Result<ImportedFile> fromText(const QString& name, const QByteArray& bytes, std::optional<Language> language)
{
    if (const QString format = formats::foreignFormat(bytes); !format.isEmpty()) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "ImportJob",
                         "This is %1, and only Word files (.docx), web pages and plain text can be "
                         "read: save the text as one of these and import that.")
                         .arg(format)};
    }
    const formats::TextFile file = TRY(formats::decodeText(bytes));
    formats::Document document = formats::documentOf(formats::paragraphsOf(file.text));
    document.notes = file.notes;
    return understood(name, file.encoding, document, language);
}

Result<ImportedFile> readFile(const QString& name, std::stop_token stop, std::optional<Language> language)
{
    TRY(base::refusalToRead(name));
    if (auto own = readOwnForm(name))
        return std::move(*own);
    const formats::ForeignFile file = TRY(formats::readForeignFile(name));
    if (file.kind == formats::FileKind::WebPage)
        return fromWebPage(name, file.bytes, std::move(stop), language);
    // Who says that it is plain text may not know what else travels in the file.
    if (file.kind == formats::FileKind::Package && name.endsWith(u".txt", Qt::CaseInsensitive)) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("ImportJob",
                                                 "The name says plain text, but this is a zipped document. "
                                                 "If it is a Word file, call it .docx and import it then.")};
    }
    if (file.kind == formats::FileKind::Package)
        return fromPackage(name, file.bytes, std::move(stop), language);
    return fromText(name, file.bytes, language);
}

Error stopped()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("ImportJob", "Reading was stopped; nothing was stored.")};
}

} // namespace

Result<QList<ImportedFile>> readFiles(const QStringList& files, std::stop_token stop,
                                      std::optional<Language> language)
{
    QList<ImportedFile> imported;
    for (const QString& name : files) {
        if (stop.stop_requested())
            return stopped();
        auto file = readFile(name, stop, language);
        if (!file && files.size() > 1)
            file.error().message =
                QCoreApplication::translate("ImportJob", "“%1”: %2").arg(name, file.error().message);
        imported.append(TRY(std::move(file)));
    }
    if (stop.stop_requested()) // while the last one was read, so that its end may be missing
        return stopped();
    return imported;
}

} // namespace tarjuman::desk
