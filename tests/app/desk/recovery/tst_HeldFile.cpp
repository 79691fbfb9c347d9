#include "app/desk/recovery/HeldFile.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_HeldFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsForItsOwnersEyesAlone()
    {
        QFile open(name());
        QVERIFY(open.open(QIODevice::WriteOnly));
        open.close();
        open.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QVERIFY(HeldFile::write(name(), "text"));
        const auto everybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(name()) & everybody));
        QVERIFY(QFile::permissions(name()) & QFile::ReadOwner);
    }

    void itIsHeldAsLongAsItsWriterLives()
    {
        auto first = std::make_unique<base::Result<HeldFile>>(HeldFile::write(name(), "one"));
        QVERIFY(*first);
        QVERIFY(!HeldFile::take(name()));
        auto second = std::make_unique<base::Result<HeldFile>>(HeldFile::write(name(), "two"));
        first.reset();
        QVERIFY(!HeldFile::take(name()));
        second.reset();
        const auto taken = HeldFile::take(name());
        QVERIFY(taken);
        QVERIFY(!HeldFile::take(name())); // one only
    }

    void whatIsWrittenIsThereAtOnceAndSettlesLater()
    {
        const auto held = HeldFile::write(name(), "text");
        QVERIFY(held);
        QFile file(name());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("text"));
        QVERIFY(held->settle());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files),
                 QStringList(u"file"_s)); // and nothing beside it
    }

    void whatIsNotThereCannotBeTaken() { QVERIFY(!HeldFile::take(m_folder.filePath(u"absent"_s))); }

    void whatCannotBeWrittenIsSaid()
    {
        const auto written = HeldFile::write(u"/proc/nowhere"_s, "text");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Output);
    }

private:
    QString name() const { return m_folder.filePath(u"file"_s); }

    QTemporaryDir m_folder;
};

TARJUMAN_TEST(tst_HeldFile)
#include "tst_HeldFile.moc"
