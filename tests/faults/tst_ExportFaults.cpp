// Whatever breaks while a PDF is saved, a sentence says so, the former file stays whole, and nothing else
// lies beside it.
#include "app/desk/Desk.h"
#include "tests/faults/PlainUser.h"
#include "tests/support/FullDisk.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tarjuman;

namespace {

constexpr char formerContent[] = "the former file";

release::Release fewPages()
{
    release::Release release;
    for (int number = 0; number < 60; ++number) {
        const QString french = u"Les pompiers de la vallée ont reçu hier %1 nouveaux véhicules."_s;
        const QString arabic = u"تسلم رجال الإطفاء في الوادي أمس %1 مركبة جديدة."_s;
        release.paragraphs.french += release::Paragraph{release.takeParagraphId(), release::Role::Body,
                                                        french.arg(number).repeated(4)};
        release.paragraphs.arabic += release::Paragraph{release.takeParagraphId(), release::Role::Body,
                                                        arabic.arg(number).repeated(4)};
        release.pairs += release::Pair{{1, 1}};
    }
    return release;
}

} // namespace

class tst_ExportFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    QString m_file;

    base::Result<desk::ExportOutcome> save(std::stop_token stop = {}, const base::Progress& progress = {})
    {
        return m_desk->exportPdf({fewPages(), pdf::Form::SideBySide, {}, m_file}, stop, progress).result();
    }
    bool formerFileIsWhole()
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) && file.readAll() == formerContent &&
               QDir(m_folder->path()).entryList(QDir::Files).size() == 1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"release.pdf"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(formerContent);
        // Never opened: an export needs no archive.
        m_desk = std::make_unique<desk::Desk>(m_folder->filePath(u"archive.tarjuman"_s), QString());
    }
    void cleanup() { m_desk.reset(); }

    void aFullDisk()
    {
        const auto saved = [this] {
            const testing::FullDisk disk(4096);
            return save();
        }();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, base::ErrorKind::Output);
        QVERIFY(saved.error().message.contains(m_file));
        QVERIFY(formerFileIsWhole());
    }

    void aFolderThatMayNotBeWrittenIn()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner |
                                                            QFile::ReadOther | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadOther));
        const auto saved = [this] {
            const testing::PlainUser user;
            return save();
        }();
        QVERIFY(
            QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, base::ErrorKind::Output);
        QVERIFY(saved.error().message.contains(m_file));
        QVERIFY(formerFileIsWhole());
    }

    void aFolderThatIsGone()
    {
        const QString kept = std::exchange(m_file, m_folder->filePath(u"gone/release.pdf"_s));
        const auto saved = save();
        m_file = kept;
        QVERIFY(!saved);
        QVERIFY(!saved.error().message.isEmpty());
        QVERIFY(formerFileIsWhole());
    }

    void cancellingAtEveryMoment()
    {
        int moments = 0;
        QVERIFY(save({}, [&moments](int, int) { ++moments; }));
        QVERIFY(moments > 4);
        const int step = qMax(1, moments / 12);
        for (int moment = 0; moment < moments; moment += step) {
            init();
            std::stop_source stop;
            int reached = 0;
            const auto saved = save(stop.get_token(), [&](int, int) {
                if (reached++ == moment)
                    stop.request_stop();
            });
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, base::ErrorKind::Cancelled);
            QVERIFY2(formerFileIsWhole(), qPrintable(QString::number(moment)));
        }
    }

    void cancellingBeforeItBegins()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto saved = save(stop.get_token());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, base::ErrorKind::Cancelled);
        QVERIFY(formerFileIsWhole());
    }
};

TARJUMAN_TEST(tst_ExportFaults)
#include "tst_ExportFaults.moc"
