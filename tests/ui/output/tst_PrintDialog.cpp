#include "ui/output/PrintDialog.h"

#include "app/base/GuardedFiles.h"
#include "tests/support/Openings.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::Openings;
using ui::PrintDialog;

class tst_PrintDialog : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString archive() const { return m_folder.filePath(u"archive.tarjuman"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(archive());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("an archive");
        qputenv("HOME", QFile::encodeName(m_folder.path()));
    }

    void theFilesOfTheHomeFolderAreLeftAlone()
    {
        Openings openings(m_folder.path());
        QPrinter printer;
        PrintDialog dialog(&printer, nullptr);
        dialog.show();
        auto* name = dialog.findChild<QLineEdit*>(u"filename"_s);
        QVERIFY(name);
        name->clear();
        QTest::keyClicks(name, m_folder.filePath(u"arch"_s));
        // A list of Qt’s own that is begun later is done.
        const QTemporaryDir other;
        QFileSystemModel list;
        QSignalSpy loaded(&list, &QFileSystemModel::directoryLoaded);
        list.setRootPath(other.path());
        QTRY_VERIFY(!loaded.isEmpty());
        QCOMPARE(openings.names(), QSet<QString>());
    }

    void nothingIsPrintedIntoAnArchive()
    {
        const auto guard = base::guardArchive(archive());
        Openings openings(m_folder.path());
        QPrinter printer;
        PrintDialog dialog(&printer, nullptr);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        auto* name = dialog.findChild<QLineEdit*>(u"filename"_s);
        QVERIFY(name->isEnabled()); // no printer here
        name->setText(archive());
        dialog.accept();
        auto* words = dialog.findChild<QMessageBox*>(u"printRefusal"_s);
        QVERIFY(words);
        QVERIFY2(words->text().contains(u"is the archive that is open"_s), qPrintable(words->text()));
        words->accept();
        QCOMPARE(accepted.count(), 0);
        QVERIFY(dialog.isVisible());
        QCOMPARE(openings.names(), QSet<QString>());

        name->setText(m_folder.filePath(u"page.pdf"_s));
        dialog.accept();
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(printer.outputFileName(), m_folder.filePath(u"page.pdf"_s));
    }

    void theFileIsAskedForInOurOwnDialog()
    {
        QPrinter printer;
        PrintDialog dialog(&printer, nullptr);
        dialog.show();
        dialog.findChild<QToolButton*>(u"fileBrowser"_s)->click();
        auto* ask = dialog.findChild<QDialog*>(u"printFileDialog"_s);
        QVERIFY(ask);
        Q_EMIT static_cast<QFileDialog*>(ask)->fileSelected(m_folder.filePath(u"other.pdf"_s));
        QCOMPARE(dialog.findChild<QLineEdit*>(u"filename"_s)->text(), m_folder.filePath(u"other.pdf"_s));
    }
};

TARJUMAN_WIDGET_TEST(tst_PrintDialog)
#include "tst_PrintDialog.moc"
