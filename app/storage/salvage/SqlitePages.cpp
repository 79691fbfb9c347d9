#include "app/storage/salvage/SqlitePages.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace tarjuman::storage {

namespace {

constexpr qsizetype usualPageSize = 4096; // of every archive that the program made
constexpr qsizetype smallestPage = 512;
constexpr qsizetype largestPage = 65536;
constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;
constexpr quint32 logMagic = 0x377f0682; // or one more, when its checksums are of numbers high byte first

bool isPageSize(qsizetype size)
{
    return size >= smallestPage && size <= largestPage && std::has_single_bit(static_cast<quint64>(size));
}

struct LogSum {
    quint32 first = 0;
    quint32 second = 0;

    friend bool operator==(const LogSum&, const LogSum&) = default;

    void add(QByteArrayView bytes, bool highFirst)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            first += word(bytes, at, highFirst) + second;
            second += word(bytes, at + 4, highFirst) + first;
        }
    }
    static quint32 word(QByteArrayView bytes, qsizetype at, bool highFirst)
    {
        const quint32 number = fourBytes(bytes, at);
        return highFirst ? number : __builtin_bswap32(number);
    }
};

// How many pages of this size begin as a leaf of a table does; of the first thousands, which is enough to
// tell sizes apart.
int leavesOf(QByteArrayView file, qsizetype pageSize)
{
    constexpr int enough = 4096;
    int leaves = 0;
    qsizetype at = pageSize;
    for (int page = 0; page < enough && at + 8 <= file.size(); ++page, at += pageSize)
        leaves += file[at] == '\x0d' && twoBytes(file, at + 5) <= pageSize ? 1 : 0;
    return leaves;
}

} // namespace

SqlitePages::SqlitePages(QByteArrayView file, QByteArrayView log)
    : m_file(file)
    , m_pageSize(pageSizeOf(file))
{
    const qsizetype pages = (file.size() + m_pageSize - 1) / m_pageSize;
    // Numbers of pages have 32 bits, and some are kept free for the frames of a log.
    m_count = static_cast<PageNumber>(std::min<qsizetype>(pages, std::numeric_limits<qint32>::max()));
    m_end = m_count;
    // The header's own count holds as long as the writer before it knew of it.
    if (file.size() >= 100 && fourBytes(file, 24) == fourBytes(file, 92) && fourBytes(file, 28) > 0)
        m_end = std::min(m_count, fourBytes(file, 28));
    m_isCut = file.size() % m_pageSize != 0 || (file.size() >= 100 && fourBytes(file, 28) > m_count);
    readLog(log);
}

qsizetype SqlitePages::pageSizeOf(QByteArrayView file) const
{
    if (file.size() < 100)
        return usualPageSize;
    const qsizetype written = twoBytes(file, 16) == 1 ? largestPage : twoBytes(file, 16);
    if (written == usualPageSize || !isPageSize(written))
        return usualPageSize;
    return leavesOf(file, written) > leavesOf(file, usualPageSize) ? written : usualPageSize;
}

QByteArrayView SqlitePages::page(PageNumber number) const
{
    if (number == 0 || number > total())
        return {};
    if (number > m_count)
        return m_loose[number - m_count - 1];
    if (const auto frame = m_frames.constFind(number); frame != m_frames.constEnd())
        return *frame;
    const qsizetype at = (number - 1) * m_pageSize;
    return at < m_file.size() ? m_file.sliced(at, std::min(m_pageSize, m_file.size() - at))
                              : QByteArrayView();
}

QList<SqlitePages::Frame> SqlitePages::framesOf(QByteArrayView log, qsizetype& intact) const
{
    QList<Frame> frames;
    intact = 0;
    if (log.size() < logHeader + frameHeader + m_pageSize)
        return frames;
    const quint32 magic = fourBytes(log, 0);
    const bool highFirst = (magic & 1) != 0;
    LogSum sum;
    sum.add(log.sliced(0, 24), highFirst);
    bool chained = (magic & ~1U) == logMagic && sum == LogSum{fourBytes(log, 24), fourBytes(log, 28)} &&
                   fourBytes(log, 8) == m_pageSize;
    // Each round of the log has salts of its own; frames of an earlier round stand behind those of this one.
    // A header that is destroyed leaves the first frame's.
    const QByteArrayView salts = chained ? log.sliced(16, 8) : log.sliced(logHeader + 8, 8);
    for (qsizetype at = logHeader; at + frameHeader + m_pageSize <= log.size();
         at += frameHeader + m_pageSize) {
        const QByteArrayView bytes = log.sliced(at + frameHeader, m_pageSize);
        const bool isOfThisRound = log.sliced(at + 8, 8) == salts;
        if (chained) {
            sum.add(log.sliced(at, 8), highFirst);
            sum.add(bytes, highFirst);
            chained = isOfThisRound && sum == LogSum{fourBytes(log, at + 16), fourBytes(log, at + 20)};
        }
        if (!isOfThisRound)
            continue;
        frames += Frame{fourBytes(log, at), fourBytes(log, at + 4), bytes};
        intact += chained ? 1 : 0;
    }
    return frames;
}

void SqlitePages::readLog(QByteArrayView log)
{
    qsizetype intact = 0;
    QList<Frame> frames = framesOf(log, intact);
    // What follows the last end of a transaction was never committed.
    while (!frames.isEmpty() && frames.last().end == 0)
        frames.removeLast();
    intact = std::min(intact, frames.size());
    while (intact > 0 && frames[intact - 1].end == 0)
        --intact;
    const auto most = static_cast<qint64>(m_count) + frames.size();
    for (qsizetype i = 0; i < intact; ++i) {
        const Frame& frame = frames[i];
        if (frame.page == 0 || frame.page > most)
            continue;
        m_frames.insert(frame.page, frame.bytes);
        m_count = std::max(m_count, frame.page);
    }
    if (intact > 0) {
        m_end = std::min(frames[intact - 1].end, m_count);
        m_isCut = frames[intact - 1].end > m_count;
    }
    for (qsizetype i = intact; i < frames.size(); ++i)
        m_loose += frames[i].bytes;
}

} // namespace tarjuman::storage
