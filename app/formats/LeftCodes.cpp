#include "app/formats/LeftCodes.h"

#include "app/formats/Encoding.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <libxml/HTMLparser.h>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

namespace {

// Bytes that somebody wrote as figures: UTF-8, or what else they are likeliest to be.
std::optional<QString> lettersOf(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless); // a letter cut short is an error
    QString letters = decoder.decode(bytes);
    if (!decoder.hasError())
        return letters;
    const auto encoding = guessEightBit(bytes);
    return encoding ? decode(bytes, *encoding) : std::nullopt;
}

std::optional<QString> characterOf(char32_t code)
{
    const bool isCharacter = code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code) &&
                             !QChar::isNonCharacter(code) && !(code >= 0x7F && code < 0xA0);
    return isCharacter ? std::optional(QString::fromUcs4(&code, 1)) : std::nullopt;
}

// &eacute;, &#233;, &#xE9;
std::optional<QString> entityOf(const QString& name)
{
    if (name.startsWith(u"#x"_s, Qt::CaseInsensitive))
        return characterOf(name.sliced(2).toUInt(nullptr, 16));
    if (name.startsWith(u'#'))
        return characterOf(name.sliced(1).toUInt());
    const htmlEntityDesc* known =
        htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.toLatin1().constData()));
    return known ? characterOf(known->value) : std::nullopt;
}

WithoutCodes withoutEntities(const QString& text)
{
    static const QRegularExpression entity(
        u"&(#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8}[0-9]{0,2});"_s);
    WithoutCodes mended;
    qsizetype taken = 0;
    for (auto codes = entity.globalMatch(text); codes.hasNext();) {
        const auto code = codes.next();
        const auto letter = entityOf(code.captured(1));
        if (!letter)
            continue;
        mended.text += QStringView(text).sliced(taken, code.capturedStart() - taken);
        mended.text += *letter;
        taken = code.capturedEnd();
        mended.example = code.captured();
    }
    mended.text += QStringView(text).sliced(taken);
    return mended;
}

bool isAddress(QStringView word)
{
    return word.contains(u"://") || word.startsWith(u"www.") || word.contains(u'?') || word.contains(u'/') ||
           word.contains(u'@');
}

// Letters beyond ASCII that were written as =C3=A9, but for those of an address.
bool holdsQuotedPrintable(const QString& text)
{
    static const QRegularExpression high(u"=[89A-Fa-f][0-9A-Fa-f]"_s);
    static const QRegularExpression word(u"\\S+"_s);
    constexpr int fewest = 2;
    int letters = 0;
    for (auto words = word.globalMatch(text); letters < fewest && words.hasNext();) {
        const QString letterCodes = words.next().captured();
        if (!isAddress(letterCodes))
            letters += int(letterCodes.count(high));
    }
    return letters >= fewest;
}

// Quoted-printable: letters beyond ASCII in every text, and at least two of them; then = at a line's end goes
// on in the next.
WithoutCodes withoutQuotedPrintable(const QString& text)
{
    static const QRegularExpression run(u"(?:=[0-9A-F]{2})+|=[ \\t]*\\r?\\n"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (!holdsQuotedPrintable(text))
        return {text, {}};
    WithoutCodes mended;
    qsizetype taken = 0;
    for (auto codes = run.globalMatch(text); codes.hasNext();) {
        const auto code = codes.next();
        const bool isLineEnd = code.capturedView().endsWith(u'\n');
        const auto letters =
            isLineEnd ? QString() : lettersOf(QByteArray::fromHex(code.captured().remove(u'=').toLatin1()));
        if (!letters)
            return {text, {}};
        mended.text += QStringView(text).sliced(taken, code.capturedStart() - taken);
        mended.text += *letters;
        taken = code.capturedEnd();
        mended.example = isLineEnd ? mended.example : code.captured();
    }
    mended.text += QStringView(text).sliced(taken);
    return mended;
}

// %D8%A7 and \u0627 within words that are no address.
WithoutCodes withoutEscapes(const QString& text)
{
    static const QRegularExpression word(u"\\S*(?:(?:%[89A-Fa-f][0-9A-Fa-f]){2}|\\\\u[0-9A-Fa-f]{4})\\S*"_s);
    static const QRegularExpression run(u"(?:%[0-9A-Fa-f]{2})+|\\\\u([0-9A-Fa-f]{4})"_s);
    WithoutCodes mended;
    qsizetype taken = 0;
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const auto found = words.next();
        if (isAddress(found.capturedView()))
            continue;
        const QString letters = found.captured();
        for (auto codes = run.globalMatch(letters); codes.hasNext();) {
            const auto code = codes.next();
            const auto meant = code.hasCaptured(1)
                                   ? characterOf(code.captured(1).toUInt(nullptr, 16))
                                   : lettersOf(QByteArray::fromHex(code.captured().remove(u'%').toLatin1()));
            if (!meant)
                continue;
            const qsizetype start = found.capturedStart() + code.capturedStart();
            mended.text += QStringView(text).sliced(taken, start - taken);
            mended.text += *meant;
            taken = found.capturedStart() + code.capturedEnd();
            mended.example = code.captured();
        }
    }
    mended.text += QStringView(text).sliced(taken);
    return mended;
}

} // namespace

std::optional<WithoutCodes> withoutCodes(const QString& text)
{
    constexpr int mostTimes = 2; // &amp;eacute;
    WithoutCodes mended{text, {}};
    const auto take = [&mended](WithoutCodes next) {
        if (!next.example.isEmpty())
            mended = std::move(next);
    };
    take(withoutQuotedPrintable(mended.text));
    for (int time = 0; time < mostTimes; ++time)
        take(withoutEntities(mended.text));
    take(withoutEscapes(mended.text));
    return mended.example.isEmpty() ? std::nullopt : std::optional(mended);
}

} // namespace tarjuman::formats
