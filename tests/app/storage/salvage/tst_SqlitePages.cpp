#include "app/storage/salvage/SqlitePages.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::storage;

namespace {

constexpr qsizetype pageSize = 4096;

QByteArray fileOf(int pages)
{
    QByteArray file("SQLite format 3");
    file.resize(pageSize, '\0');
    file[16] = '\x10';
    for (int page = 2; page <= pages; ++page)
        file += QByteArray(pageSize, static_cast<char>('0' + page));
    return file;
}

void put(QByteArray& bytes, quint32 number)
{
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(number >> shift & 0xff);
}

// A log as SQLite writes it, with sums of numbers high byte first.
class Log {
public:
    Log()
    {
        for (const quint32 number : {0x377f0683U, 3007000U, 4096U, 0U, 17U, 18U})
            put(bytes, number);
        sum(bytes);
        put(bytes, m_first);
        put(bytes, m_second);
    }
    void add(quint32 page, quint32 end, char content)
    {
        QByteArray head;
        put(head, page);
        put(head, end);
        const QByteArray body(pageSize, content);
        sum(head);
        sum(body);
        for (const quint32 number : {17U, 18U, m_first, m_second})
            put(head, number);
        bytes += head + body;
    }
    QByteArray bytes;

private:
    void sum(QByteArrayView part)
    {
        for (qsizetype at = 0; at < part.size(); at += 8) {
            m_first += fourBytes(part, at) + m_second;
            m_second += fourBytes(part, at + 4) + m_first;
        }
    }
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

class tst_SqlitePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesAreCountedFromOneAndTheLastMayBeTorn()
    {
        const QByteArray file = fileOf(3);
        const SqlitePages whole{file};
        QCOMPARE(whole.count(), 3U);
        QVERIFY(whole.page(0).isEmpty() && whole.page(4).isEmpty());
        QCOMPARE(whole.page(3).front(), '3');
        QVERIFY(!whole.isCut());
        const SqlitePages torn{QByteArrayView(file).chopped(100)};
        QCOMPARE(torn.count(), 3U);
        QCOMPARE(torn.page(3).size(), pageSize - 100);
        QVERIFY(torn.isCut());
        QCOMPARE(SqlitePages{QByteArrayView()}.count(), 0U);
    }

    void aDestroyedPageSizeIsThatOfOurArchives()
    {
        QByteArray file = fileOf(3);
        for (const char high : {'\x00', '\x11', '\x20', '\xff'}) {
            file[16] = high;
            QCOMPARE(SqlitePages{file}.pageSize(), pageSize);
        }
    }

    void committedFramesLieOnTopOfTheFile()
    {
        const QByteArray file = fileOf(3);
        Log log;
        log.add(2, 0, 'a');
        log.add(4, 4, 'b');
        log.add(3, 0, 'c'); // never committed
        const SqlitePages pages(file, log.bytes);
        QCOMPARE(pages.count(), 4U);
        QCOMPARE(pages.total(), 4U);
        QCOMPARE(pages.page(2).front(), 'a');
        QCOMPARE(pages.page(3).front(), '3');
        QCOMPARE(pages.page(4).front(), 'b');
    }

    void whatWasCommittedBehindATornPlaceIsKeptApart()
    {
        const QByteArray file = fileOf(3);
        Log log;
        log.add(2, 3, 'a');
        log.add(3, 3, 'b');
        log.add(2, 3, 'c');
        log.bytes[32 + 24 + pageSize + 24 + 5] = 'x'; // within the second frame's page
        const SqlitePages pages(file, log.bytes);
        QCOMPARE(pages.page(2).front(), 'a');
        QCOMPARE(pages.page(3).front(), '3');
        QCOMPARE(pages.total(), 5U);
        QCOMPARE(pages.page(4).front(), 'b');
        QCOMPARE(pages.page(5).front(), 'c');
        QVERIFY(pages.page(6).isEmpty());
    }

    void aFrameForAPageFarAwayIsNotHeeded()
    {
        const QByteArray file = fileOf(2);
        Log log;
        log.add(0xfffffff0U, 0xfffffff0U, 'a');
        const SqlitePages pages(file, log.bytes);
        QCOMPARE(pages.count(), 2U);
        QVERIFY(pages.page(0xfffffff0U).isEmpty());
    }

    void anyBytesMayBeALog()
    {
        const QByteArray file = fileOf(2);
        for (const qsizetype size : {1, 31, 32, 100, 5000, 9000})
            QCOMPARE(SqlitePages(file, QByteArray(size, '\x07')).page(2).front(), '2');
    }
};

TARJUMAN_PLAIN_TEST(tst_SqlitePages)
#include "tst_SqlitePages.moc"
