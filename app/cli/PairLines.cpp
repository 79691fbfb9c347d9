#include "app/cli/PairLines.h"

#include "app/text/CodePoints.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 longestLine = 16 * 1024 * 1024;

// A paragraph is what stands between two empty lines.
PairLine::Side sideOf(const QString& text)
{
    PairLine::Side side;
    qsizetype counted = 0;
    qint64 begins = 0;
    qsizetype from = -1; // of the paragraph being read
    qsizetype end = 0;
    const auto finish = [&] {
        if (from < 0)
            return;
        begins += text::codePoints(QStringView(text).sliced(counted, from - counted));
        counted = from;
        side.paragraphs.append({.text = text.sliced(from, end - from)});
        side.begins.append(begins);
        from = -1;
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', at);
        const qsizetype next = newline < 0 ? text.size() : newline + 1;
        const qsizetype lineEnd = newline < 0 ? next : newline;
        if (QStringView(text).sliced(at, lineEnd - at).trimmed().isEmpty()) {
            finish();
        } else {
            from = from < 0 ? at : from;
            end = lineEnd;
        }
        at = next;
    }
    finish();
    return side;
}

} // namespace

Result<std::optional<PairLine>> PairLines::next()
{
    QByteArray bytes;
    do {
        if (m_device.atEnd())
            return std::optional<PairLine>();
        bytes = m_device.readLine(longestLine + 1);
        ++m_line;
    } while (bytes.trimmed().isEmpty() && bytes.size() <= longestLine);
    QJsonParseError problem;
    const QJsonObject line = QJsonDocument::fromJson(bytes, &problem).object();
    if (bytes.size() > longestLine || !line[u"fr"_s].isString() || !line[u"ar"_s].isString())
        return Error{ErrorKind::BadInput,
                     Sentences::tr("Line %1 is no JSON object with the texts “fr” and “ar”.").arg(m_line),
                     problem.errorString()};
    return PairLine{line[u"id"_s],
                    {sideOf(text::wellFormed(line[u"fr"_s].toString())),
                     sideOf(text::wellFormed(line[u"ar"_s].toString()))}};
}

} // namespace tarjuman::cli
