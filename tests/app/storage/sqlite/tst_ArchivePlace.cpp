#include "app/storage/sqlite/ArchivePlace.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using base::ErrorKind;

class tst_ArchivePlace : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatCanBeNoArchiveIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorKind>("kind");
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString link = m_folder.filePath(u"link"_s);
        QVERIFY(QFile::link(pipe, link));
        QTest::newRow("no name") << QString() << ErrorKind::Usage;
        QTest::newRow("memory") << u":memory:"_s << ErrorKind::Usage;
        QTest::newRow("an address") << u"file:a.tarjuman?mode=memory"_s << ErrorKind::Archive;
        QTest::newRow("a folder") << m_folder.path() << ErrorKind::Archive;
        QTest::newRow("a pipe") << pipe << ErrorKind::Archive;
        QTest::newRow("a link to a pipe") << link << ErrorKind::Archive;
        QTest::newRow("a device") << u"/dev/zero"_s << ErrorKind::Archive;
    }

    void whatCanBeNoArchiveIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(ErrorKind, kind);
        const auto problem = storage::archivePlaceProblem(name);
        QVERIFY(problem);
        QCOMPARE(problem->kind, kind);
        QVERIFY(problem->message.endsWith(u'.'));
    }

    void otherNamesAreGood()
    {
        const QString there = m_folder.filePath(u"a.tarjuman"_s);
        QVERIFY(QFile(there).open(QIODevice::WriteOnly));
        for (const QString& name : {there, m_folder.filePath(u"none"_s), u"./:memory:"_s, u"files"_s})
            QVERIFY2(!storage::archivePlaceProblem(name), qPrintable(name));
    }
};

TARJUMAN_TEST(tst_ArchivePlace)
#include "tst_ArchivePlace.moc"
