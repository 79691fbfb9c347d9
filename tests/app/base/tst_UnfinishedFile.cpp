#include "app/base/UnfinishedFile.h"

#include "app/base/TemporaryNames.h"
#include "app/base/WholeFile.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tarjuman;

class tst_UnfinishedFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList notes() const
    {
        return QDir(path(u"state/tarjuman/unfinished"_s))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    static bool make(const QString& file)
    {
        QFile made(file);
        return made.open(QIODevice::WriteOnly) && made.write("half") == 4;
    }
    // As a killed process leaves it: its number is ours, its beginning is not.
    QString left(const QString& name) const
    {
        const QString file = path(u".%1.tarjuman-%2-1-x"_s.arg(name).arg(::getpid()));
        const QString note = path(u"state/tarjuman/unfinished/"_s + QFileInfo(file).fileName());
        return make(file) && QFile::link(file, note) ? file : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(path(u"state"_s)));
        QVERIFY(QDir().mkpath(path(u"state/tarjuman/unfinished"_s)));
    }

    void aNoteLivesAsLongAsTheWriting()
    {
        const QString file = base::temporaryNameFor(path(u"a.pdf"_s));
        QVERIFY(make(file));
        {
            const base::UnfinishedFile note(file);
            QCOMPARE(notes(), QStringList(QFileInfo(file).fileName()));
            base::sweepUnfinishedFiles(); // its writer lives
            QVERIFY(QFile::exists(file));
            QCOMPARE(notes().size(), 1);
        }
        QCOMPARE(notes(), QStringList());
        QVERIFY(base::writeWhole(path(u"a.pdf"_s), "text"));
        QCOMPARE(notes(), QStringList());
    }

    void whatTheDeadLeftIsFoundAnywhere()
    {
        const QString pdf = left(u"a.pdf"_s);
        const QString backup = left(u"b.tarjuman"_s);
        QVERIFY(make(backup + u"-journal"_s));
        base::sweepUnfinishedFiles();
        QVERIFY(!QFile::exists(pdf) && !QFile::exists(backup) && !QFile::exists(backup + u"-journal"_s));
        QCOMPARE(notes(), QStringList());
    }

    void aNoteWithoutItsFileGoes()
    {
        QVERIFY(QFile::remove(left(u"a.pdf"_s)));
        QCOMPARE(notes().size(), 1);
        base::sweepUnfinishedFiles();
        QCOMPARE(notes(), QStringList());
    }

    void aNoteLeadsToNoOtherFile()
    {
        const QString note = path(u"state/tarjuman/unfinished/.a.pdf.tarjuman-%1-1-x"_s.arg(::getpid()));
        QVERIFY(make(path(u"precious"_s)) && QFile::link(path(u"precious"_s), note));
        base::sweepUnfinishedFiles();
        QVERIFY(QFile::exists(path(u"precious"_s)));
        QCOMPARE(notes(), QStringList());
    }

    void whereNoNoteCanBeMadeTheFileIsWrittenAllTheSame()
    {
        qputenv("XDG_STATE_HOME", "/proc/none");
        QVERIFY(base::writeWhole(path(u"a.pdf"_s), "text"));
        base::sweepUnfinishedFiles();
    }
};

TARJUMAN_TEST(tst_UnfinishedFile)
#include "tst_UnfinishedFile.moc"
