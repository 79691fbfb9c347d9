// The pages of an SQLite file as its last complete transaction left them: the file's own, and the committed
// frames of its write-ahead log on top. Looks at bytes alone and believes none of them, so that it reads what
// SQLite itself refuses. Pages are numbered from 1. A value over bytes that belong to the caller; any thread.
// Source: sqlite.org/fileformat2.html.
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace tarjuman::storage {

using PageNumber = quint32;

class SqlitePages {
public:
    // The bytes must stay where they are as long as the pages are used.
    explicit SqlitePages(QByteArrayView file, QByteArrayView log = {});

    qsizetype pageSize() const { return m_pageSize; }
    // How many pages there are, and behind them those of total() that only a torn log still holds: frames of
    // transactions that were committed, but which SQLite no longer reaches.
    PageNumber count() const { return m_count; }
    PageNumber total() const { return m_count + static_cast<PageNumber>(m_loose.size()); }
    // What the last transaction called the end of the file; pages behind it were given up before.
    PageNumber end() const { return m_end; }
    // Whether the file is shorter than it says itself.
    bool isCut() const { return m_isCut; }

    // Empty where there is no such page; short where the file ends within it.
    QByteArrayView page(PageNumber number) const;

private:
    struct Frame {
        PageNumber page;
        PageNumber end; // of the file, in pages; 0 but in the last frame of a transaction
        QByteArrayView bytes;
    };

    qsizetype pageSizeOf(QByteArrayView file) const;
    void readLog(QByteArrayView log);
    // The frames of the log's present round; `intact` of them are chained by right checksums.
    QList<Frame> framesOf(QByteArrayView log, qsizetype& intact) const;

    QByteArrayView m_file;
    qsizetype m_pageSize;
    PageNumber m_count = 0;
    PageNumber m_end = 0;
    bool m_isCut = false;
    QHash<PageNumber, QByteArrayView> m_frames;
    QList<QByteArrayView> m_loose;
};

// Numbers as SQLite writes them, the highest byte first; the bytes must be there.
inline quint16 twoBytes(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint16>(static_cast<quint8>(bytes[at]) << 8 | static_cast<quint8>(bytes[at + 1]));
}

inline quint32 fourBytes(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint32>(twoBytes(bytes, at)) << 16 | twoBytes(bytes, at + 2);
}

} // namespace tarjuman::storage
