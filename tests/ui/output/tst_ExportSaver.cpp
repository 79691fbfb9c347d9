#include "app/desk/FileName.h"
#include "ui/output/ExportSaver.h"

#include "ui/settings/Settings.h"

#include "tests/support/TestMain.h"
#include "tests/ui/output/FakeExports.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_ExportSaver : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    FakeExports m_exports;

    static release::Release sample()
    {
        release::Release release;
        release.date = QDate(2026, 3, 12);
        release.paragraphs.french = {{release.takeParagraphId(), release::Role::Title, u"Une école ouvre"_s}};
        release.paragraphs.arabic = {{release.takeParagraphId(), release::Role::Title, u"افتتاح مدرسة"_s}};
        release.pairs = {{{1, 1}}};
        return release;
    }
    static QList<desk::ExportOrder> twoOrders()
    {
        return {{sample(), pdf::Form::French, {}, {}}, {sample(), pdf::Form::Arabic, {}, {}}};
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        m_exports.calls.clear();
        m_exports.answerAtOnce = [](const desk::ExportOrder& order) { return sampleOutcome(1, order.file); };
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->set(&SettingsValues::lastFolders, {m_folder.path(), {}});
    }

    void theReaderIsAskedForAFileWithASensibleName()
    {
        QWidget window;
        ExportSaver saver(m_exports.exporter(), *m_settings, &window);
        QSignalSpy saved(&saver, &ExportSaver::saved);
        saver.ask({{sample(), pdf::Form::French, {}, {}}});
        auto* dialog = window.findChild<QFileDialog*>(u"saveDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->directory().path(), m_folder.path());
        const QString file = dialog->selectedFiles().value(0);
        QVERIFY2(file.endsWith(desk::suggestedFileName(sample(), pdf::Form::French)), qPrintable(file));
        static_cast<QDialog*>(dialog)->accept();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().toStringList(), QStringList{file});
        QCOMPARE(m_exports.call(0).order.file, file);
    }

    void twoFilesGoIntoAFolderInOneAct()
    {
        QWidget window;
        ExportSaver saver(m_exports.exporter(), *m_settings, &window);
        QSignalSpy saved(&saver, &ExportSaver::saved);
        saver.ask(twoOrders());
        auto* dialog = window.findChild<QFileDialog*>(u"saveFolderDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(m_folder.path());
        QTRY_COMPARE(saved.count(), 1);
        const QStringList files = saved.first().first().toStringList();
        QCOMPARE(files.size(), 2);
        QVERIFY(files.at(0) != files.at(1));
        QCOMPARE(m_exports.call(1).order.file, files.at(1));
    }

    void earlierFilesAreReplacedOnlyAfterAQuestion()
    {
        const QString name = desk::suggestedFileName(sample(), pdf::Form::Arabic);
        QFile earlier(m_folder.filePath(name));
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.close();
        QWidget window;
        ExportSaver saver(m_exports.exporter(), *m_settings, &window);
        saver.ask(twoOrders());
        Q_EMIT window.findChild<QFileDialog*>(u"saveFolderDialog"_s)->fileSelected(m_folder.path());
        auto* question = window.findChild<QMessageBox*>(u"replaceQuestion"_s);
        QVERIFY(question);
        QVERIFY(question->text().contains(name));
        QCOMPARE(m_exports.count(), 0);
        for (QAbstractButton* button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_COMPARE(m_exports.count(), 2);
        QVERIFY(earlier.remove());
    }

    void theFolderIsRemembered()
    {
        QWidget window;
        ExportSaver saver(m_exports.exporter(), *m_settings, &window);
        QTemporaryDir other;
        QSignalSpy saved(&saver, &ExportSaver::saved);
        saver.saveTo({{sample(), pdf::Form::French, {}, {}}}, {other.filePath(u"a.pdf"_s)});
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(m_settings->values().lastFolders.exported, other.path());
    }

    void aFailureIsTold()
    {
        m_exports.answerAtOnce = [](const desk::ExportOrder&) {
            return FakeExports::Answer(
                base::Error{base::ErrorKind::Output, u"The folder cannot be written."_s});
        };
        QWidget window;
        ExportSaver saver(m_exports.exporter(), *m_settings, &window);
        QSignalSpy failed(&saver, &ExportSaver::failed);
        saver.saveTo({{sample(), pdf::Form::French, {}, {}}}, {u"/nowhere/a.pdf"_s});
        QVERIFY(saver.isSaving());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!saver.isSaving());
        QCOMPARE(m_settings->values().lastFolders.exported, m_folder.path()); // not where nothing was saved
    }
};

TARJUMAN_WIDGET_TEST(tst_ExportSaver)
#include "tst_ExportSaver.moc"
