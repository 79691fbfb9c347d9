#include "app/desk/WorkingArchive.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::desk;

class tst_WorkingArchive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allOfItGoesAndNothingElse()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString& name) {
            QFile file(QDir(folder.path()).filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        };
        write(u"a.tarjuman"_s);
        write(u"a.before-update-4.tarjuman"_s);
        {
            const WorkingArchive work(folder.filePath(u"a.tarjuman"_s));
            const QFileInfo file(work.file());
            write(file.fileName());
            write(file.fileName() + u"-wal"_s);
            write(u"%1.before-update-4.%2"_s.arg(file.completeBaseName(), file.suffix()));
            QCOMPARE(file.dir().entryList(QDir::Files | QDir::Hidden).size(), 5);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 (QStringList{u"a.before-update-4.tarjuman"_s, u"a.tarjuman"_s}));
    }
};

TARJUMAN_TEST(tst_WorkingArchive)
#include "tst_WorkingArchive.moc"
