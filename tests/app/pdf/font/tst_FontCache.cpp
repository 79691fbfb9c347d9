#include "app/pdf/font/FontCache.h"

#include "app/pdf/font/FontFinder.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;

class tst_FontCache : public QObject {
    Q_OBJECT
private:
    static QString pathOf(const QString& family, Weight weight = Weight::Regular)
    {
        const auto place = findFont(family, weight);
        return place ? place->path : QString();
    }

private Q_SLOTS:
    void theSameFileIsOpenedOnce()
    {
        FontCache cache(4);
        const auto first = cache.open(pathOf(u"Amiri"_s), 0);
        const auto second = cache.open(pathOf(u"Amiri"_s), 0);
        QVERIFY(first && second);
        QCOMPARE(first->get(), second->get());
        QCOMPARE(cache.count(), size_t(1));
    }

    void theOneAskedForLongestAgoGoes()
    {
        FontCache cache(2);
        const auto arabic = *cache.open(pathOf(u"Amiri"_s), 0);
        const auto bold = *cache.open(pathOf(u"Amiri"_s, Weight::Bold), 0);
        QCOMPARE(cache.open(pathOf(u"Amiri"_s), 0)->get(), arabic.get());
        QVERIFY(cache.open(pathOf(u"Charis SIL"_s), 0));
        QCOMPARE(cache.count(), size_t(2));
        QCOMPARE(cache.open(pathOf(u"Amiri"_s), 0)->get(), arabic.get());
        QVERIFY(cache.open(pathOf(u"Amiri"_s, Weight::Bold), 0)->get() != bold.get());
        QVERIFY(bold->has(U'ب')); // who has it keeps it
    }

    void aChangedFileIsReadAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"font.ttf"_s);
        QVERIFY(QFile::copy(pathOf(u"Amiri"_s), path));
        FontCache cache(4);
        const auto before = *cache.open(path, 0);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(pathOf(u"Charis SIL"_s), path));
        QFile file(path);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(1), QFile::FileModificationTime));
        file.close();
        const auto after = *cache.open(path, 0);
        QVERIFY(after->postScriptName() != before->postScriptName());
        QCOMPARE(cache.count(), size_t(1));
    }

    void aRefusedFileIsNotKept()
    {
        FontCache cache(4);
        QVERIFY(!cache.open(u"/no/such/font.ttf"_s, 0));
        QCOMPARE(cache.count(), size_t(0));
    }

    void severalThreadsMayAskAtOnce()
    {
        FontCache cache(1);
        const QStringList paths{pathOf(u"Amiri"_s), pathOf(u"Charis SIL"_s)};
        std::atomic<int> opened = 0;
        const auto ask = [&] {
            for (int time = 0; time < 20; ++time)
                opened += cache.open(paths[time % 2], 0) ? 1 : 0;
        };
        std::thread first(ask);
        std::thread second(ask);
        first.join();
        second.join();
        QCOMPARE(opened.load(), 40);
        QCOMPARE(cache.count(), size_t(1));
    }
};

TARJUMAN_TEST(tst_FontCache)
#include "tst_FontCache.moc"
