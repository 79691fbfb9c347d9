#include "app/pdf/sign/SignatureCheck.h"

#include "app/pdf/sign/Cms.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

// One signature as the file has it. Its dictionary is never packed, for its ranges count bytes of the file.
struct FoundSignature {
    std::array<qint64, 4> range = {};
    QByteArray dictionary = {}; // without what it says in the long string
};

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t' || byte == '\f' || byte == '\0';
}

// "[0 840 960 240]"; nothing for anything else. A number too large for its kind counts as beyond the file.
std::optional<std::array<qint64, 4>> rangeAt(const QByteArray& file, qsizetype at)
{
    constexpr qsizetype longest = 200;
    static const QRegularExpression form(
        QStringLiteral("^\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*\\]"));
    const QString text = QString::fromLatin1(file.mid(at, longest));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    std::array<qint64, 4> range;
    for (int number = 0; number < 4; ++number) {
        bool small = false;
        range[static_cast<size_t>(number)] = match.captured(number + 1).toLongLong(&small);
        if (!small)
            range[static_cast<size_t>(number)] = std::numeric_limits<qint64>::max();
    }
    return range;
}

QByteArray dictionaryAround(const QByteArray& file, qsizetype at)
{
    const qsizetype begin = std::max<qsizetype>(0, file.lastIndexOf(" obj", at));
    const qsizetype end = file.indexOf("endobj", at);
    QByteArray dictionary = file.sliced(begin, (end < 0 ? file.size() : end) - begin);
    const qsizetype contents = dictionary.indexOf("/Contents");
    const qsizetype open = contents < 0 ? -1 : dictionary.indexOf('<', contents);
    const qsizetype close = open < 0 ? -1 : dictionary.indexOf('>', open);
    if (close > open)
        dictionary.remove(open, close - open);
    return dictionary;
}

QList<FoundSignature> signaturesIn(const QByteArray& file)
{
    constexpr int most = 100;
    QList<FoundSignature> found;
    static constexpr QByteArrayView word = "/ByteRange";
    for (qsizetype at = file.indexOf(word); at >= 0 && found.size() < most;
         at = file.indexOf(word, at + word.size())) {
        const auto range = rangeAt(file, at + word.size());
        const QByteArray dictionary = range ? dictionaryAround(file, at) : QByteArray();
        if (range && dictionary.contains("/Contents"))
            found.append({*range, dictionary});
    }
    return found;
}

bool isWithin(const std::array<qint64, 4>& range, qint64 size)
{
    const auto [first, firstLength, second, secondLength] = range;
    return first == 0 && firstLength <= size && second <= size && firstLength < second &&
           secondLength <= size - second;
}

// The hexadecimal string that the ranges leave out, and nothing but it.
std::optional<QByteArray> contentsBetween(const QByteArray& file, const std::array<qint64, 4>& range)
{
    const QByteArray gap = file.sliced(range[1], range[2] - range[1]);
    if (gap.size() < 2 || !gap.startsWith('<') || !gap.endsWith('>'))
        return std::nullopt;
    const QByteArray digits = gap.sliced(1, gap.size() - 2);
    const bool hexadecimal = std::ranges::all_of(digits, [](char digit) {
        return isBlank(digit) || (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') ||
               (digit >= 'A' && digit <= 'F');
    });
    return hexadecimal ? std::optional(QByteArray::fromHex(digits)) : std::nullopt;
}

// "/M(D:20310501100000+03'00')".
QDateTime timeIn(const QByteArray& dictionary)
{
    static const QRegularExpression form(
        QStringLiteral("/M\\s*\\(D:(\\d{14})(?:Z|([+-])(\\d{2})'?(\\d{2})?)?"));
    const auto match = form.match(QString::fromLatin1(dictionary));
    if (!match.hasMatch())
        return {};
    QDateTime time = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMddHHmmss"));
    const int minutes = 60 * match.captured(3).toInt() + match.captured(4).toInt();
    time.setOffsetFromUtc(match.captured(2) == QLatin1String("-") ? -60 * minutes : 60 * minutes);
    return time;
}

QString sentence(const char* words)
{
    return QCoreApplication::translate("Signing", words);
}

QString brokenSignature()
{
    return sentence(QT_TRANSLATE_NOOP("Signing", "The signature itself is broken and says nothing."));
}

SignatureVerdict verdictOn(const FoundSignature& found, const QByteArray& file, const QByteArray& house)
{
    SignatureVerdict verdict;
    verdict.time = timeIn(found.dictionary);
    if (!isWithin(found.range, file.size())) {
        verdict.reason = sentence(QT_TRANSLATE_NOOP(
            "Signing", "The signature covers bytes that the file does not have: it was cut off or made up."));
        return verdict;
    }
    const auto [first, firstLength, second, secondLength] = found.range;
    verdict.appended = file.size() - second - secondLength;
    verdict.changedSince = !std::all_of(file.cend() - verdict.appended, file.cend(), isBlank);
    const auto contents = contentsBetween(file, found.range);
    if (!contents) {
        verdict.reason = brokenSignature();
        return verdict;
    }
    const CmsVerdict cms =
        checkCms(*contents, file.first(firstLength) + file.sliced(second, secondLength), house);
    verdict.by = cms.by;
    verdict.issuer = cms.issuer;
    verdict.intact = cms.intact;
    verdict.trusted = cms.intact && cms.trusted;
    if (!verdict.time.isValid())
        verdict.time = cms.time;
    if (!cms.readable)
        verdict.reason = brokenSignature();
    else if (!cms.intact)
        verdict.reason = sentence(QT_TRANSLATE_NOOP("Signing", "The file was changed after it was signed."));
    else if (verdict.changedSince)
        verdict.reason = sentence(QT_TRANSLATE_NOOP(
            "Signing", "What was signed is as it was, but something was appended to the file since."));
    else if (!verdict.trusted)
        verdict.reason = sentence(
            QT_TRANSLATE_NOOP("Signing", "Nobody whom this computer trusts vouches for the certificate."));
    return verdict;
}

} // namespace

Result<QList<SignatureVerdict>> checkSignatures(const QByteArray& file, const QByteArray& houseCertificate)
{
    constexpr qsizetype farthest = 1024; // the sign of a PDF may have something before it
    if (!file.first(std::min(farthest, file.size())).contains("%PDF-"))
        return Error{ErrorKind::BadInput, sentence(QT_TRANSLATE_NOOP("Signing", "This is no PDF."))};
    const QList<FoundSignature> found = signaturesIn(file);
    QList<SignatureVerdict> verdicts;
    for (const FoundSignature& signature : found)
        verdicts.append(verdictOn(signature, file, houseCertificate));
    // What a later signature of the file covers is no change that nobody answers for.
    for (qsizetype place = 0; place + 1 < verdicts.size(); ++place) {
        const bool covered = std::any_of(verdicts.begin() + place + 1, verdicts.end(), [](const auto& later) {
            return later.intact && !later.changedSince;
        });
        if (covered && verdicts[place].intact && verdicts[place].changedSince) {
            verdicts[place].changedSince = false;
            verdicts[place].reason.clear();
        }
    }
    return verdicts;
}

} // namespace tarjuman::pdf
