#include "app/spelling/TextPieces.h"

#include "app/text/CodePoints.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

constexpr qsizetype bytesAtOnce = 64 * 1024;
constexpr qsizetype longestPiece = 64 * 1024;

base::Error badInput(const QString& message, const QString& detail = {})
{
    return {base::ErrorKind::BadInput, message, detail};
}

base::Error notUtf8(int line)
{
    return badInput(
        QCoreApplication::translate("Spelling", "The text is not UTF-8: there is a broken byte near line %1.")
            .arg(line));
}

qsizetype lastSpace(QStringView text)
{
    for (qsizetype i = text.size(); i-- > 0;) {
        if (text[i].isSpace())
            return i;
    }
    return -1;
}

} // namespace

TextPieces::TextPieces(QIODevice& device)
    : m_device(device)
{
}

base::Result<std::optional<TextPiece>> TextPieces::next()
{
    while (true) {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        const qsizetype newline = rest.indexOf(u'\n');
        if (newline >= 0 && newline <= longestPiece) {
            const TextPiece piece = cut(newline, 1);
            ++m_line;
            m_column = 1;
            m_insideWord = false;
            return piece;
        }
        if (rest.size() > longestPiece) {
            const qsizetype space = lastSpace(rest.first(longestPiece));
            if (space > 0)
                return cut(space, 1);
            const bool splitsPair = rest[longestPiece - 1].isHighSurrogate();
            const TextPiece piece = cut(splitsPair ? longestPiece - 1 : longestPiece, 0);
            m_insideWord = true;
            return piece;
        }
        if (m_ended)
            return rest.isEmpty() ? std::optional<TextPiece>() : cut(rest.size(), 0);
        TRY(fill());
    }
}

// What is left of a word whose beginning went with the last piece is counted, but not given out.
TextPiece TextPieces::cut(qsizetype length, qsizetype separators)
{
    QStringView text = QStringView(m_text).sliced(m_at, length);
    m_at += length + separators;
    const int size = int(text::codePoints(text) + separators);
    TextPiece piece{text, m_line, m_column};
    m_column += size;
    if (m_insideWord) {
        const auto space = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
        const qsizetype skipped = space - text.begin();
        piece.column += int(text::codePoints(text.first(skipped)));
        piece.text = text.sliced(skipped);
        m_insideWord = skipped == text.size() && separators == 0;
    }
    return piece;
}

base::Result<void> TextPieces::fill()
{
    m_text.remove(0, m_at);
    m_at = 0;
    QByteArray bytes(bytesAtOnce, Qt::Uninitialized);
    const qint64 got = m_device.read(bytes.data(), bytes.size());
    bytes.resize(std::max<qint64>(got, 0));
    if (got < 0)
        return badInput(QCoreApplication::translate("Spelling", "The text could not be read to its end."),
                        m_device.errorString());
    if (bytes.contains('\0'))
        return badInput(QCoreApplication::translate("Spelling", "This is not a text: it holds binary data."));
    if (!bytes.isEmpty()) {
        m_text += m_decoder.decode(bytes);
    } else {
        // A character that is cut off at the end shows once another follows.
        m_ended = true;
        const QString after = m_decoder.decode("\n");
        Q_UNUSED(after)
    }
    if (m_decoder.hasError())
        return notUtf8(m_line + int(QStringView(m_text).count(u'\n')));
    return {};
}

} // namespace tarjuman::spelling
