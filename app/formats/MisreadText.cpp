#include "app/formats/MisreadText.h"

#include "app/formats/Encoding.h"

#include <QByteArray>
#include <QHash>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

namespace {

// Enough to judge by, whatever the length of the text.
constexpr qsizetype sampleSize = 16384;

// An 8-bit encoding as a table in both directions.
class EightBit {
public:
    explicit EightBit(const QString& name)
    {
        for (int byte = 0; byte < 256; ++byte) {
            const auto read = decode(QByteArray(1, char(byte)), name);
            if (!read || read->size() != 1)
                continue;
            m_characters[std::size_t(byte)] = read->front();
            m_bytes.insert(read->front(), char(byte));
        }
    }

    // Bytes without a meaning were kept as control characters.
    std::optional<char> byteOf(QChar c) const
    {
        if (const auto found = m_bytes.constFind(c); found != m_bytes.constEnd())
            return *found;
        const bool isControl = c.unicode() >= 0x80 && c.unicode() < 0xA0;
        return isControl ? std::optional(char(c.unicode())) : std::nullopt;
    }

    // Null where the byte has no meaning.
    QChar characterOf(char byte) const { return m_characters[uchar(byte)]; }

private:
    std::array<QChar, 256> m_characters = {};
    QHash<QChar, char> m_bytes;
};

QList<EightBit> tablesOf(const QStringList& names)
{
    QList<EightBit> tables;
    for (const QString& name : names)
        tables.append(EightBit(name));
    return tables;
}

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

bool isAtHome(const QString& letters)
{
    for (const QChar c : letters) {
        const char16_t code = c.unicode();
        const bool known = (code >= 0x80 && code < 0x370) || (code >= 0x600 && code < 0x700) ||
                           (code >= 0x2000 && code < 0x2200) || (code >= 0x2500 && code < 0x2800) ||
                           (code >= 0xFB00 && code <= 0xFEFF) || isAscii(c) || c.isSurrogate();
        if (!known)
            return false;
    }
    return true;
}

// UTF-8 that was read byte by byte.
class Utf8Restoration {
public:
    Utf8Restoration(QStringView text, const EightBit& readAs)
        : m_text(text)
        , m_readAs(readAs)
    {
    }

    // Nothing where not enough of it is UTF-8.
    std::optional<QString> run()
    {
        while (m_at < m_text.size()) {
            if (isAscii(m_text[m_at]))
                m_result.append(m_text[m_at++]);
            else
                takeRun();
        }
        return m_restored > 1 || (m_restored == 1 && m_left == 0) ? std::optional(m_result) : std::nullopt;
    }

    qsizetype restored() const { return m_restored; }

private:
    // The characters beyond ASCII that stand side by side.
    void takeRun()
    {
        const qsizetype start = m_at;
        QByteArray bytes;
        bool isRead = true;
        for (; m_at < m_text.size() && !isAscii(m_text[m_at]); ++m_at) {
            const auto byte = m_readAs.byteOf(m_text[m_at]);
            isRead = isRead && byte;
            bytes.append(byte.value_or('?'));
        }
        qsizetype spaces = 0;
        if (isRead && bytes.endsWith('\xC3') && m_at < m_text.size() && m_text[m_at] == u' ') {
            bytes.append('\xA0'); // à, whose second byte is a no-break space, and was made plain
            spaces = m_at + 1 < m_text.size() && m_text[m_at + 1] == u' ' ? 1 : 0;
        }
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless); // a letter cut short is an error
        const QString letters = isRead ? QString(decoder.decode(bytes)) : QString();
        if (!isRead || decoder.hasError() || !isAtHome(letters)) {
            ++m_left;
            m_result.append(m_text.sliced(start, m_at - start));
            return;
        }
        ++m_restored;
        m_result.append(letters);
        m_at += spaces;
    }

    QStringView m_text;
    const EightBit& m_readAs;
    qsizetype m_at = 0;
    qsizetype m_restored = 0;
    qsizetype m_left = 0;
    QString m_result;
};

std::optional<QString> fromUtf8(const QString& text)
{
    static const QList<EightBit> readAs =
        tablesOf({u"windows-1252"_s, u"windows-1256"_s, u"macintosh"_s, u"IBM850"_s, u"IBM437"_s,
                  u"windows-1250"_s, u"windows-1251"_s, u"windows-1254"_s, u"ISO-8859-15"_s, u"IBM720"_s});
    const EightBit* best = nullptr;
    qsizetype most = 0;
    for (const EightBit& table : readAs) {
        Utf8Restoration sample(QStringView(text).left(sampleSize), table);
        if (sample.run() && sample.restored() > most) {
            most = sample.restored();
            best = &table;
        }
    }
    return best ? Utf8Restoration(text, *best).run() : std::nullopt;
}

// One 8-bit encoding that was read as another. A line that it can't have been read from stays.
QString readAgain(const QString& text, const EightBit& readAs, const EightBit& written)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        QString letters;
        for (const QChar c : std::as_const(line)) {
            const auto byte = isAscii(c) ? std::optional(char(c.unicode())) : readAs.byteOf(c);
            const QChar letter = byte ? written.characterOf(*byte) : QChar();
            if (letter.isNull())
                break;
            letters.append(letter);
        }
        if (letters.size() == line.size())
            line = letters;
    }
    return lines.join(u'\n');
}

std::optional<QString> fromEightBit(const QString& text)
{
    static const QList<EightBit> all =
        tablesOf({u"windows-1252"_s, u"windows-1256"_s, u"macintosh"_s, u"IBM850"_s, u"ISO-8859-6"_s,
                  u"IBM720"_s, u"windows-1250"_s, u"windows-1251"_s, u"windows-1254"_s});
    constexpr qsizetype written = 6; // the first of them are written in French or Arabic
    constexpr double plausible = 0.6;
    const QString sample = text.left(sampleSize);
    const double before = plausibilityOf(sample);
    const EightBit* bestRead = nullptr;
    const EightBit* bestWritten = nullptr;
    double best = plausible;
    for (const EightBit& read : all) {
        for (qsizetype number = 0; number < written; ++number) {
            const EightBit& meant = all[number];
            const QString again = readAgain(sample, read, meant);
            const double after = again == sample ? 0 : plausibilityOf(again);
            if (after > best && after > before && !hasStrangers(again)) {
                best = after;
                bestRead = &read;
                bestWritten = &meant;
            }
        }
    }
    return bestRead ? std::optional(readAgain(text, *bestRead, *bestWritten)) : std::nullopt;
}

qsizetype countBeyondAscii(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !isAscii(c); });
}

std::optional<QString> readOnceAgain(const QString& text)
{
    constexpr qsizetype fewest = 3; // characters that an 8-bit encoding is judged by
    constexpr double doubtful = 0.3;
    if (auto restored = fromUtf8(text))
        return restored;
    const QString sample = text.left(sampleSize);
    const bool isDoubtful = plausibilityOf(sample) < doubtful || hasStrangers(sample);
    return countBeyondAscii(sample) >= fewest && isDoubtful ? fromEightBit(text) : std::nullopt;
}

} // namespace

std::optional<QString> withoutMisreading(const QString& text)
{
    constexpr int mostTimes = 3;
    std::optional<QString> restored;
    for (int time = 0; time < mostTimes; ++time) {
        const QString& now = restored ? *restored : text;
        if (countBeyondAscii(now) == 0)
            break;
        auto next = readOnceAgain(now);
        if (!next || *next == now)
            break;
        restored = std::move(next);
    }
    return restored;
}

// Letters that neither language has: a name in Cyrillic is no damage.
static bool holdsOtherScript(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetter() && c.script() > QChar::Script_Latin && c.script() != QChar::Script_Arabic;
    });
}

bool looksMisread(const QString& text)
{
    constexpr qsizetype fewest = 3;
    constexpr double implausible = -0.6;
    qsizetype pairs = 0;
    qsizetype high = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        high += !isAscii(text[i]);
        pairs += u"ÃÂØÙ"_s.contains(text[i]) && !isAscii(text[i + 1]) && !text[i + 1].isLower();
    }
    const QString sample = text.left(sampleSize);
    return (pairs >= fewest && 3 * pairs > high) ||
           (countBeyondAscii(sample) >= fewest && plausibilityOf(sample) < implausible &&
            !holdsOtherScript(sample));
}

} // namespace tarjuman::formats
