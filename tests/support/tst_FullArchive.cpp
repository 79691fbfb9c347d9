#include "tests/support/FullArchive.h"

#include "app/storage/Store.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;

class tst_FullArchive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMadeUpReleaseIsPairedThroughout()
    {
        const release::Release release = testing::madeUpRelease(7);
        QCOMPARE(release.pairs.size(), release.paragraphs.french.size());
        QCOMPARE(release.pairs.size(), release.paragraphs.arabic.size());
        QVERIFY(release.paragraphs.french != testing::madeUpRelease(8).paragraphs.french);
    }

    void theArchiveHoldsAsManyAsAskedFor()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"archive.tarjuman"_s);
        QVERIFY(testing::fillArchive(file, 1001));
        storage::Store store(file);
        QVERIFY(store.open().takeResult());
        const auto summaries = store.summaries().takeResult();
        QVERIFY(summaries);
        QCOMPARE(summaries->size(), 1001);
    }
};

TARJUMAN_TEST(tst_FullArchive)
#include "tst_FullArchive.moc"
