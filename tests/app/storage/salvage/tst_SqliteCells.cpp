#include "app/storage/salvage/SqliteCells.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::storage;

namespace {

constexpr qsizetype cellPageSize = 4096;

void putInto(QByteArray& page, qsizetype at, quint32 number, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i, number >>= 8)
        page[at + i] = static_cast<char>(number & 0xff);
}

// A leaf of a table whose cells begin at these places, each with the payload size, rowid and content given.
QByteArray leafOf(const QList<std::pair<int, QByteArray>>& cells)
{
    QByteArray page(cellPageSize, '\0');
    page[0] = '\x0d';
    putInto(page, 3, static_cast<quint32>(cells.size()), 2);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        putInto(page, 8 + 2 * i, static_cast<quint32>(cells[i].first), 2);
        page.replace(cells[i].first, cells[i].second.size(), cells[i].second);
    }
    page.resize(cellPageSize);
    return page;
}

// A file of which page 2 holds one row of `size` bytes that goes on in page 3.
QByteArray longRow(quint32 size, const QList<quint32>& next)
{
    QByteArray file(cellPageSize, '\0');
    QByteArray cell("\x80\x80\x00\x01", 4);
    cell[0] = static_cast<char>(0x80 | (size >> 14 & 0x7f));
    cell[1] = static_cast<char>(0x80 | (size >> 7 & 0x7f));
    cell[2] = static_cast<char>(size & 0x7f);
    const qint64 least = (cellPageSize - 12) * 32 / 255 - 23;
    const qint64 some = least + (size - least) % (cellPageSize - 4);
    cell += QByteArray(some <= cellPageSize - 35 ? some : least, 'a');
    cell += QByteArray("\0\0\0\3", 4);
    file += leafOf({{20, cell}});
    for (const quint32 page : next) {
        QByteArray bytes(cellPageSize, 'b');
        putInto(bytes, 0, page, 4);
        file += bytes;
    }
    return file;
}

Payload onlyPayload(const QByteArray& file, qint64 budget = 100)
{
    const SqlitePages pages{file};
    const auto cells = cellsOf({2, pages.page(2)}, PageKind::TableLeaf, cellPageSize);
    return cells.size() == 1 ? payloadOf(pages, 2, cells[0], budget) : Payload{{}, false};
}

} // namespace

class tst_SqliteCells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersHaveOneToNineBytes()
    {
        const auto read = [](const QByteArray& bytes) {
            qsizetype at = 0;
            return varint(bytes, at);
        };
        QCOMPARE(read("\x05"), 5);
        QCOMPARE(read(QByteArray("\x81\x00", 2)), 128);
        QCOMPARE(read(QByteArray(9, '\xff')), -1);
        QVERIFY(!read({}));
        QVERIFY(!read("\x81"));
        QVERIFY(!read(QByteArray(8, '\xff')));
    }

    void theCellsOfALeafAreRead()
    {
        const auto page = leafOf({{4000, "\x03\x07xyz"}, {3990, "\x02\x08pq"}});
        const auto cells = cellsOf({2, page}, PageKind::TableLeaf, cellPageSize);
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells[0].rowid, 7);
        QCOMPARE(page.mid(cells[0].local, cells[0].localSize), QByteArray("xyz"));
        QCOMPARE(cells[1].rowid, 8);
    }

    void placesThatLieAreCounted()
    {
        // In the header, at the page's very end, and one whose payload does not end in the page.
        auto page = leafOf({{4000, "\x03\x07xyz"}, {2, ""}, {4095, "\x7f"}, {3000, "\x9f\x00\x01"}});
        int lost = 0;
        QCOMPARE(cellsOf({2, page}, PageKind::TableLeaf, cellPageSize, &lost).size(), 1);
        QCOMPARE(lost, 3);
        // More cells than the page has room for.
        putInto(page, 3, 0xffff, 2);
        QVERIFY(cellsOf({2, page}, PageKind::TableLeaf, cellPageSize, &lost).size() < 2045);
        QVERIFY(cellsOf({2, QByteArrayView(page).first(7)}, PageKind::TableLeaf, cellPageSize).isEmpty());
        QVERIFY(cellsOf({1, QByteArrayView(page).first(50)}, PageKind::TableLeaf, cellPageSize).isEmpty());
    }

    void cellsThatLieOverEachOtherDoNotMultiply()
    {
        QList<std::pair<int, QByteArray>> cells;
        for (int i = 0; i < 1000; ++i)
            cells += {3000, QByteArray("\x87\x00\x01", 3)}; // 896 bytes, of the same thousand
        const auto found = cellsOf({2, leafOf(cells)}, PageKind::TableLeaf, cellPageSize);
        QVERIFY(found.size() * 896 <= 2 * cellPageSize);
    }

    void hugeSizesAreNoCells()
    {
        const QByteArray huge = QByteArray(9, '\xff') + "\x01";
        QVERIFY(cellsOf({2, leafOf({{3000, huge}})}, PageKind::TableLeaf, cellPageSize).isEmpty());
        QVERIFY(!cellAt({2, leafOf({})}, PageKind::TableLeaf, cellPageSize + 50, cellPageSize));
    }

    void aLongRowGoesOnInItsChain()
    {
        const Payload payload = onlyPayload(longRow(6000, {0}));
        QVERIFY(payload.whole);
        QCOMPARE(payload.bytes.size(), 6000);
        QCOMPARE(payload.bytes.count('a') + payload.bytes.count('b'), 6000);
    }

    void chainsInCirclesEnd()
    {
        const Payload circle = onlyPayload(longRow(2'000'000, {3}));
        QVERIFY(!circle.whole);
        QVERIFY(circle.bytes.size() < 101 * cellPageSize + 6000);
        const Payload toItself = onlyPayload(longRow(100'000, {2}));
        QVERIFY(!toItself.whole);
    }

    void aChainThatLeadsNowhereGivesWhatItHas()
    {
        const Payload nowhere = onlyPayload(longRow(10'000, {99}));
        QVERIFY(!nowhere.whole);
        QVERIFY(nowhere.bytes.size() > 4000 && nowhere.bytes.size() < 10'000);
        const QByteArray torn = longRow(6000, {0}).chopped(cellPageSize - 2);
        QVERIFY(!onlyPayload(torn).whole);
    }

    void aChainThatGoesOnBehindTheEndIsNotWhole() { QVERIFY(!onlyPayload(longRow(6000, {4, 0})).whole); }

    void thePagesBelowAnInteriorPageAreNamed()
    {
        QByteArray page(cellPageSize, '\0');
        page[0] = '\x05';
        putInto(page, 3, 2, 2);
        putInto(page, 8, 9, 4);
        putInto(page, 12, 4000, 2);
        putInto(page, 14, 4094, 2); // its number does not fit in the page
        putInto(page, 4000, 5, 4);
        QCOMPARE(childrenOf({2, page}), (QList<PageNumber>{5, 9}));
        QVERIFY(childrenOf({2, leafOf({})}).isEmpty());
    }
};

TARJUMAN_PLAIN_TEST(tst_SqliteCells)
#include "tst_SqliteCells.moc"
