#include "app/storage/SettingRepository.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;

class tst_SettingRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aValueNeverSetIsEmpty()
    {
        QTemporaryDir folder;
        const auto database = openArchive(folder.filePath(u"a.tarjuman"_s));
        QVERIFY(SettingRepository(*database).value(u"letterhead"_s).value().isEmpty());
    }

    void theLastValueCounts()
    {
        QTemporaryDir folder;
        const auto database = openArchive(folder.filePath(u"a.tarjuman"_s));
        SettingRepository settings(*database);
        SUCCEED(settings.setValue(u"letterhead"_s, "one"));
        SUCCEED(settings.setValue(u"letterhead"_s, QByteArray("two\0three", 9)));
        QCOMPARE(settings.value(u"letterhead"_s).value(), QByteArray("two\0three", 9));
        SUCCEED(settings.setValue(u"letterhead"_s, {}));
        QVERIFY(settings.value(u"letterhead"_s).value().isEmpty());
    }
};

TARJUMAN_TEST(tst_SettingRepository)
#include "tst_SettingRepository.moc"
