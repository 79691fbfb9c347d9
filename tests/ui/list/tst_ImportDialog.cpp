#include "ui/list/ImportDialog.h"

#include "app/desk/Releases.h"
#include "tests/support/TestMain.h"
#include "ui/list/ImportModel.h"
#include "ui/list/ImportTable.h"
#include "ui/settings/Settings.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

// The real desk over the test's own files.
class tst_ImportDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<ImportDialog> m_dialog;

    template <typename T>
    T* part(const QString& name)
    {
        return m_dialog->findChild<T*>(name);
    }
    QAbstractItemModel& rows() { return *part<ImportTable>(u"importTable"_s)->model(); }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    QString frenchFile()
    {
        return write(
            u"fr.txt"_s,
            "Une école ouvre à Tunis\n\nTunis, le 12 mars 2026\n\nL’Institut ouvre une école de langues le "
            "12 "
            "mars 2026. Elle accueillera 240 élèves.\n\nLa directrice, Mme Leïla Haddad, a remercié les "
            "enseignants.\n\nFIN\n");
    }
    QString arabicFile()
    {
        return write(u"ar.txt"_s, "افتتاح مدرسة في تونس\n\nتونس، 12 مارس 2026\n\nيفتتح المعهد مدرسة للغات في "
                                  "12 مارس 2026، وتستقبل 240 "
                                  "تلميذًا.\n\nوشكرت المديرة السيدة ليلى حداد المعلمين.\n\nانتهى\n");
    }
    void readAll(const QStringList& files)
    {
        m_dialog->setFiles(files);
        QTRY_VERIFY(part<QPushButton>(u"importStore"_s)->isEnabled() || rows().rowCount() > 0);
        QTRY_VERIFY(part<QLabel>(u"importState"_s)->text() != ImportDialog::tr("Reading…"));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_desk = std::make_unique<desk::Desk>(m_folder->filePath(u"archive.tarjuman"_s), QString());
        m_desk->open();
        m_dialog = std::make_unique<ImportDialog>(*m_desk, *m_settings, nullptr);
        m_dialog->open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
        m_settings.reset();
    }

    void beforeFilesThereIsNothingToImport() { QVERIFY(!part<QPushButton>(u"importStore"_s)->isEnabled()); }

    void twoLanguagesOfOneReleaseAreProposedAsAPair()
    {
        readAll({frenchFile(), arabicFile()});
        QTRY_COMPARE(rows().rowCount(), 1);
        QVERIFY(!rows().index(0, 0).data().toString().isEmpty());
        QVERIFY(!rows().index(0, 1).data().toString().isEmpty());
        QVERIFY(part<QTableWidget>(u"importPreview"_s)->rowCount() > 2);
        QVERIFY(part<QPushButton>(u"importSeparate"_s)->isEnabled());
    }

    void theReaderCanTakeAPairApartAndJoinItAgain()
    {
        readAll({frenchFile(), arabicFile()});
        QTRY_COMPARE(rows().rowCount(), 1);
        part<QPushButton>(u"importSeparate"_s)->click();
        QCOMPARE(rows().rowCount(), 2);
        auto* pair = part<QPushButton>(u"importPair"_s);
        QVERIFY(pair->isEnabled());
        Q_EMIT pair->menu()->aboutToShow();
        QCOMPARE(pair->menu()->actions().size(), 1);
        pair->menu()->actions().first()->trigger();
        QCOMPARE(rows().rowCount(), 1);
        QVERIFY(!pair->isEnabled());
    }

    void theLanguageCanBeChanged()
    {
        readAll({frenchFile()});
        QTRY_COMPARE(rows().rowCount(), 1);
        part<QPushButton>(u"importLanguage"_s)->click();
        const int column = QGuiApplication::layoutDirection() == Qt::LeftToRight ? 1 : 0;
        QTRY_VERIFY(rows().rowCount() == 1 &&
                    !rows().index(0, column).data(ImportModel::AbsentRole).toBool());
    }

    void aFileThatCannotBeReadIsListedWithTheReason()
    {
        readAll({frenchFile(), write(u"empty.txt"_s, {}), m_folder->filePath(u"nowhere.txt"_s)});
        QTRY_COMPARE(rows().rowCount(), 3);
        QVERIFY(rows().index(2, 0).data(ImportModel::FailureRole).toBool());
        QVERIFY(!rows().index(1, 0).data(ImportModel::SecondLineRole).toString().isEmpty());
        QTRY_VERIFY(part<QPushButton>(u"importStore"_s)->isEnabled());
        QVERIFY(!part<QLabel>(u"importState"_s)->text().isEmpty());
    }

    void importingStoresTheReleases()
    {
        readAll({frenchFile(), arabicFile()});
        QTRY_COMPARE(rows().rowCount(), 1);
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        QTRY_VERIFY(part<QPushButton>(u"importStore"_s)->isEnabled());
        part<QPushButton>(u"importStore"_s)->click();
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(imported.first().first().value<QList<release::ReleaseId>>().size(), 1);
        QVERIFY(!m_dialog->isVisible());
        const auto summaries = m_desk->releases().summaries().result();
        QVERIFY(summaries);
        QCOMPARE(summaries->size(), 1);
        QVERIFY(!summaries->first().title.arabic.isEmpty());
    }

    void theDeleteKeyLeavesAFileOut()
    {
        readAll({frenchFile()});
        QTRY_COMPARE(rows().rowCount(), 1);
        QTest::keyClick(part<ImportTable>(u"importTable"_s), Qt::Key_Delete);
        QCOMPARE(rows().rowCount(), 0);
        QVERIFY(!part<QPushButton>(u"importStore"_s)->isEnabled());
    }

    void droppedFilesAreRead()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(frenchFile())});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog.get(), &drop);
        QTRY_COMPARE(rows().rowCount(), 1);
    }

    void theSameFileIsListedOnce()
    {
        const QString file = frenchFile();
        readAll({file, file});
        readAll({file});
        QTRY_COMPARE(rows().rowCount(), 1);
    }

    void aFolderIsRememberedOnceAFileOfItCouldBeRead()
    {
        const auto choose = [this](const QString& file) {
            part<QPushButton>(u"importChoose"_s)->click();
            auto* dialog = part<QFileDialog>(u"importFileDialog"_s);
            QVERIFY(dialog);
            Q_EMIT dialog->filesSelected({file});
            delete dialog;
        };
        choose(m_folder->filePath(u"gone.txt"_s));
        QTRY_COMPARE(rows().rowCount(), 1); // that it cannot be read
        QVERIFY(m_settings->values().lastFolders.imported.isEmpty());
        choose(frenchFile());
        QTRY_COMPARE(m_settings->values().lastFolders.imported, m_folder->path());
    }

    void cancellingStoresNothing()
    {
        readAll({frenchFile()});
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        QTRY_VERIFY(part<QPushButton>(u"importStore"_s)->isEnabled());
        part<QPushButton>(u"importCancel"_s)->click();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(imported.count(), 0);
        QCOMPARE(m_desk->releases().summaries().result()->size(), 0);
    }
};

TARJUMAN_WIDGET_TEST(tst_ImportDialog)
#include "tst_ImportDialog.moc"
