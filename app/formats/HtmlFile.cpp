#include "app/formats/HtmlFile.h"

#include "app/formats/Encoding.h"
#include "app/formats/HtmlReader.h"
#include "app/formats/Limits.h"
#include "app/formats/Utf8.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

struct Page {
    QString encoding = {};
    QString markup = {};
};

Error refused(const QString& sentence)
{
    return {ErrorKind::BadInput, sentence};
}

Result<Page> fromUtf16(const QByteArray& bytes, const QString& encoding)
{
    const auto order = encoding == u"UTF-16LE" ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
    QStringDecoder decoder(order);
    const QString markup = decoder.decode(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return refused(Sentences::tr("A character is broken: the file is damaged."));
    return Page{encoding, markup};
}

// One of the 8-bit encodings by one of its names; nothing for a name that is not known. Browsers take Latin-1
// for windows-1252, and so does everyone who writes pages.
std::optional<QString> declaredEncoding(const QByteArray& bytes)
{
    static const QRegularExpression declaration(u"charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]+)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QHash<QString, QString> names{
        {u"windows-1252"_s, u"windows-1252"_s}, {u"cp1252"_s, u"windows-1252"_s},
        {u"iso-8859-1"_s, u"windows-1252"_s},   {u"latin1"_s, u"windows-1252"_s},
        {u"us-ascii"_s, u"windows-1252"_s},     {u"iso-8859-15"_s, u"ISO-8859-15"_s},
        {u"windows-1256"_s, u"windows-1256"_s}, {u"cp1256"_s, u"windows-1256"_s},
        {u"iso-8859-6"_s, u"ISO-8859-6"_s}};
    const QString start = QString::fromLatin1(bytes.first(qMin(bytes.size(), limits::longestPrescan)));
    const auto found = names.constFind(declaration.match(start).captured(1).toLower());
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

Result<Page> fromEightBit(const QByteArray& bytes)
{
    for (const auto& encoding : {declaredEncoding(bytes), guessEightBit(bytes)}) {
        if (!encoding)
            continue;
        if (const auto markup = decode(bytes, *encoding))
            return Page{*encoding, *markup};
    }
    return refused(Sentences::tr("This is no text in any encoding that French or Arabic is written in."));
}

Result<Page> decoded(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return fromUtf16(bytes, u"UTF-16LE"_s);
    if (bytes.startsWith("\xfe\xff"))
        return fromUtf16(bytes, u"UTF-16BE"_s);
    if (bytes.first(qMin(bytes.size(), limits::longestPrescan)).contains('\0')) {
        if (const auto encoding = guessUtf16(bytes))
            return fromUtf16(bytes, *encoding);
    }
    const Utf8Survey survey = surveyUtf8(bytes);
    if (survey.broken == 0)
        return Page{u"UTF-8"_s, QString::fromUtf8(bytes)};
    if (survey.sequences > 2 * survey.broken || bytes.startsWith("\xef\xbb\xbf")) {
        return refused(
            Sentences::tr("The text is UTF-8, but byte %1 is broken; ask the sender for an undamaged file.")
                .arg(survey.firstBroken + 1));
    }
    return fromEightBit(bytes);
}

} // namespace

Result<HtmlFile> readHtmlFile(const QByteArray& bytes, std::stop_token stop)
{
    const Page page = TRY(decoded(bytes));
    HtmlFile file{page.encoding, readHtml(page.markup, std::move(stop))};
    if (file.document.blocks.isEmpty())
        return refused(Sentences::tr("There is no text in the file."));
    return file;
}

} // namespace tarjuman::formats
