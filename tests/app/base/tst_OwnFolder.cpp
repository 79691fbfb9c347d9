#include "app/base/OwnFolder.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;

class tst_OwnFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsMadeIsForTheReaderAlone()
    {
        constexpr auto alone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser |
                               QFile::WriteUser | QFile::ExeUser;
        const QTemporaryDir folder;
        QVERIFY(base::makeOwnFolder(folder.filePath(u"state/tarjuman/"_s)));
        for (const QString& name : {u"state"_s, u"state/tarjuman"_s})
            QCOMPARE(QFile::permissions(folder.filePath(name)), alone);
    }

    void whatIsThereStaysAsItIs()
    {
        const QTemporaryDir folder;
        const QString shared = folder.filePath(u"shared"_s);
        QVERIFY(QDir().mkdir(shared));
        const auto before = QFile::permissions(shared) | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(shared, before));
        QVERIFY(base::makeOwnFolder(shared));
        QCOMPARE(QFile::permissions(shared), before);
    }

    void whereNoFolderCanBeNoneIsMade()
    {
        QVERIFY(!base::makeOwnFolder(u"/proc/none/at/all"_s));
        QVERIFY(!base::makeOwnFolder(u"/dev/null"_s));
    }
};

TARJUMAN_TEST(tst_OwnFolder)
#include "tst_OwnFolder.moc"
