#include "app/formats/TextFile.h"

#include "app/formats/Encoding.h"
#include "app/formats/ForeignFile.h"
#include "app/formats/LeftCodes.h"
#include "app/formats/LostLetters.h"
#include "app/formats/MisreadText.h"
#include "app/formats/Signature.h"
#include "app/formats/Utf8.h"

#include <QCoreApplication>
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

Error refused(const QString& sentence, const QString& detail = {})
{
    return {ErrorKind::BadInput, sentence, detail};
}

// Lines end in CR, LF, CRLF, NEL, vertical tab, form feed, LINE or PARAGRAPH SEPARATOR.
QString withPlainLineEnds(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text[i].unicode();
        if (code == u'\r') {
            plain.append(u'\n');
            i += i + 1 < text.size() && text[i + 1] == u'\n';
            continue;
        }
        const bool lineEnd = code == 0x0b || code == 0x0c || code == 0x85 || code == 0x2028 || code == 0x2029;
        plain.append(lineEnd ? QChar(u'\n') : text[i]);
    }
    return plain;
}

bool isForbidden(const QString& text, qsizetype i)
{
    const QChar letter = text[i];
    if (letter.isHighSurrogate()) {
        const bool paired = i + 1 < text.size() && text[i + 1].isLowSurrogate();
        return !paired || QChar::isNonCharacter(QChar::surrogateToUcs4(letter, text[i + 1]));
    }
    if (letter.isLowSurrogate())
        return i == 0 || !text[i - 1].isHighSurrogate();
    const bool control = letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
    return control || letter.isNonCharacter();
}

Result<void> checkCharacters(const QString& text)
{
    int line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        line += text[i] == u'\n';
        if (isForbidden(text, i)) {
            const QString code = u"U+%1"_s.arg(text[i].unicode(), 4, 16, QChar(u'0')).toUpper();
            return refused(
                Sentences::tr("Line %1 holds the character %2, which no text has: the file is damaged or no "
                              "text.")
                    .arg(line)
                    .arg(code));
        }
    }
    return {};
}

Result<void> checkFormat(QByteArrayView bytes)
{
    const QString format = foreignFormat(bytes);
    if (format.isEmpty())
        return {};
    return refused(
        Sentences::tr("This is %1, and only plain text can be read: save the text as a .txt file and "
                      "import that.")
            .arg(format));
}

// What was done to the text before it came here is undone where that is certain, and said.
void mendDamage(TextFile& file)
{
    if (auto mended = withoutCodes(file.text)) {
        file.text = std::move(mended->text);
        file.notes.append(Sentences::tr("Codes of letters, such as %1, were replaced by the letters.")
                              .arg(mended->example));
    }
    if (auto mended = withoutMisreading(file.text)) {
        file.text = std::move(*mended);
        file.notes.append(Sentences::tr(
            "The text was once opened in a wrong encoding and saved again; its letters were restored."));
    }
    if (looksMisread(file.text)) {
        file.notes.append(
            Sentences::tr("Many letters look as if the text was once opened in a wrong encoding and saved "
                          "again; ask the sender for the original."));
    }
    if (hasLostLetters(file.text)) {
        file.notes.append(Sentences::tr(
            "Letters are lost: other signs stand in their place. Ask the sender for the original."));
    }
}

Result<TextFile> finished(const QString& encoding, QString text)
{
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    while (text.endsWith(u'\x1a')) // the end mark of old DOS files
        text.chop(1);
    // A misread letter may look like a line end: in Latin-1 the second byte of م is NEL.
    TextFile file{encoding, std::move(text), {}};
    mendDamage(file);
    file.text = withPlainLineEnds(file.text);
    TRY(checkCharacters(file.text));
    if (QStringView(file.text).trimmed().isEmpty())
        return refused(Sentences::tr("There is no text in the file."));
    return file;
}

Result<TextFile> fromUtf16(const QByteArray& bytes, const QString& encoding)
{
    if (bytes.size() % 2 != 0)
        return refused(
            Sentences::tr("The text ends in the middle of a character: the file is cut off or damaged."));
    // The raw units are kept: an unpaired surrogate is then found and named, not silently replaced.
    const auto order = encoding == u"UTF-16LE" ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
    QStringDecoder decoder(order);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return refused(Sentences::tr("A character is broken: the file is damaged."));
    TRY(checkFormat(text.toUtf8())); // the other encodings have ASCII's bytes
    return finished(encoding, text);
}

Result<TextFile> fromUtf8(const QByteArray& bytes)
{
    return finished(u"UTF-8"_s, QString::fromUtf8(bytes));
}

bool hasControlBytes(const QByteArray& bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char byte) {
        const auto code = static_cast<uchar>(byte);
        return code < 0x20 && (code < 0x09 || code > 0x0d) && code != 0x1a;
    });
}

} // namespace

Result<TextFile> decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return fromUtf16(bytes, u"UTF-16LE"_s);
    if (bytes.startsWith("\xfe\xff"))
        return fromUtf16(bytes, u"UTF-16BE"_s);
    TRY(checkFormat(bytes));
    if (hasControlBytes(bytes)) {
        if (const auto encoding = guessUtf16(bytes))
            return fromUtf16(bytes, *encoding);
    }
    const Utf8Survey survey = surveyUtf8(bytes);
    if (survey.broken == 0)
        return fromUtf8(bytes);
    // In the 8-bit encodings, bytes that happen to make a UTF-8 character are rare.
    if (survey.sequences > 2 * survey.broken || bytes.startsWith("\xef\xbb\xbf")) {
        return refused(
            Sentences::tr("The text is UTF-8, but byte %1 is broken; ask the sender for an undamaged file.")
                .arg(survey.firstBroken + 1));
    }
    if (!hasControlBytes(bytes)) {
        if (const auto encoding = guessEightBit(bytes))
            return finished(*encoding, *decode(bytes, *encoding));
    }
    return refused(Sentences::tr("This is no text in any encoding that French or Arabic is written in."));
}

Result<TextFile> readTextFile(const QString& name)
{
    return decodeText(TRY(readForeignFile(name)).bytes);
}

} // namespace tarjuman::formats
