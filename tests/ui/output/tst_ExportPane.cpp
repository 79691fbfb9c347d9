#include "ui/output/ExportPane.h"

#include "app/desk/OpenRelease.h"
#include "ui/output/PageStrip.h"
#include "ui/settings/Settings.h"

#include "tests/support/TestMain.h"
#include "tests/ui/output/FakeExports.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_ExportPane : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<FakeExports> m_exports;
    std::unique_ptr<ExportPane> m_pane;
    std::shared_ptr<desk::OpenRelease> m_release;

    template <typename T>
    T* part(const QString& name)
    {
        return m_pane->findChild<T*>(name);
    }
    void openFrench()
    {
        release::Release release;
        release.paragraphs.french = {{release.takeParagraphId(), release::Role::Title, u"Une école ouvre"_s}};
        release.pairs = {{{1, 0}}};
        m_release = std::make_shared<desk::OpenRelease>(m_desk->releases(), release);
        m_pane->setRelease(m_release);
    }
    bool pagesAreShown() { return part<PageStrip>(u"pageStrip"_s)->isVisible(); }
    QString proof() { return part<QLabel>(u"exportProof"_s)->text(); }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->set(&SettingsValues::lastFolders, {m_folder.path(), {}});
        m_desk = std::make_unique<desk::Desk>(m_folder.filePath(u"archive.tarjuman"_s), QString());
        m_exports = std::make_unique<FakeExports>();
        m_exports->answerAtOnce = [](const desk::ExportOrder& order) { return sampleOutcome(3, order.file); };
        m_pane = std::make_unique<ExportPane>(*m_desk, m_exports->exporter(), *m_settings, nullptr);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_release.reset();
        m_desk.reset();
        m_settings.reset();
    }

    void withoutAReleaseItSaysWhatWillBeHere()
    {
        QVERIFY(!part<QLabel>(u"previewSentence"_s)->text().isEmpty());
        QVERIFY(!part<QPushButton>(u"exportSave"_s)->isEnabled());
        QCOMPARE(m_exports->count(), 0);
    }

    void thePagesAndTheProofAppear()
    {
        openFrench();
        QTRY_VERIFY(pagesAreShown());
        QCOMPARE(part<PageStrip>(u"pageStrip"_s)->model()->rowCount(), 3);
        QVERIFY(!proof().isEmpty());
        QVERIFY(part<QLabel>(u"exportMeasures"_s)->text().contains(u"3"_s));
        QVERIFY(part<QPushButton>(u"exportSave"_s)->isEnabled());
    }

    void whatWasDoneToFitIsSaidInTheFoot()
    {
        m_exports->answerAtOnce = [](const desk::ExportOrder& order) {
            desk::ExportOutcome outcome = sampleOutcome(1);
            outcome.pdf.fit = {.wanted = order.setup.fitPages, .used = {.type = 0.91}};
            return FakeExports::Answer(outcome);
        };
        openFrench();
        QTRY_VERIFY(pagesAreShown());
        const auto* measures = part<QLabel>(u"exportMeasures"_s);
        QVERIFY(!measures->text().contains(u"91"_s));
        auto* fit = part<QComboBox>(u"exportFit"_s);
        fit->setCurrentIndex(1);
        Q_EMIT fit->activated(1);
        QTRY_VERIFY(measures->text().contains(u"91"_s));
        m_pane->setRelease(nullptr);
        QCOMPARE(fit->currentIndex(), 0); // a matter of that release
    }

    void aSideWithoutTextIsSaidSo()
    {
        openFrench();
        QTRY_VERIFY(pagesAreShown());
        part<QPushButton>(u"exportArabic"_s)->click();
        QVERIFY(!pagesAreShown());
        QVERIFY(!part<QPushButton>(u"exportSave"_s)->isEnabled());
        part<QPushButton>(u"exportFrench"_s)->click();
        QTRY_VERIFY(pagesAreShown());
    }

    void anEditRefreshesThePages()
    {
        openFrench();
        QTRY_VERIFY(pagesAreShown());
        const int before = m_exports->count();
        m_release->replaceParagraphs(text::Language::French, 0, 1,
                                     {{m_release->release().paragraphs.french.first().id,
                                       release::Role::Title, u"Deux écoles ouvrent"_s}},
                                     m_release->release().pairs);
        QTRY_COMPARE(m_exports->count(), before + 1);
        const auto& order = m_exports->call(before).order;
        QCOMPARE(order.release.paragraphs.french.first().text, u"Deux écoles ouvrent"_s);
    }

    void aHiddenPaneDoesNoWork()
    {
        m_pane->hide();
        openFrench();
        m_pane->setRelease(nullptr);
        m_pane->setRelease(m_release);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_exports->count(), 0);
        m_pane->show();
        QTRY_VERIFY(pagesAreShown());
    }

    void aFailureIsSaidInTheFoot()
    {
        m_exports->answerAtOnce = [](const desk::ExportOrder&) {
            return FakeExports::Answer(
                base::Error{base::ErrorKind::Missing, u"The font “Amiri” is not installed."_s});
        };
        openFrench();
        QTRY_COMPARE(proof(), u"The font “Amiri” is not installed."_s);
        QVERIFY(!pagesAreShown());
    }

    void aSavedFileIsAnnouncedWithWaysToGetThere()
    {
        openFrench();
        QTRY_VERIFY(pagesAreShown());
        part<QPushButton>(u"exportSave"_s)->click();
        auto* dialog = part<QFileDialog>(u"saveDialog"_s);
        QVERIFY(dialog);
        static_cast<QDialog*>(dialog)->accept();
        QTRY_VERIFY(part<QWidget>(u"exportNotice"_s)->isVisible());
        QVERIFY(part<QLabel>(u"exportNoticeWords"_s)->text().contains(u"Une école ouvre"_s));
        QVERIFY(part<QPushButton>(u"exportOpen"_s)->isVisible());
        QVERIFY(part<QPushButton>(u"exportShowInFolder"_s)->isVisible());
        part<QToolButton>(u"exportNoticeClose"_s)->click();
        QVERIFY(!part<QWidget>(u"exportNotice"_s)->isVisible());
        QTRY_VERIFY(pagesAreShown());
    }

    void whatCannotBeSavedIsSaid()
    {
        openFrench();
        QTRY_VERIFY(pagesAreShown());
        m_exports->answerAtOnce = [](const desk::ExportOrder& order) {
            if (order.file.isEmpty())
                return FakeExports::Answer(sampleOutcome());
            return FakeExports::Answer(
                base::Error{base::ErrorKind::Output, u"The folder cannot be written."_s});
        };
        part<QPushButton>(u"exportSave"_s)->click();
        static_cast<QDialog*>(part<QFileDialog>(u"saveDialog"_s))->accept();
        QTRY_COMPARE(part<QLabel>(u"exportNoticeWords"_s)->text(), u"The folder cannot be written."_s);
        QVERIFY(!part<QPushButton>(u"exportOpen"_s)->isVisible());
        QTRY_VERIFY(part<QPushButton>(u"exportSave"_s)->isEnabled());
    }

    void longSavingShowsHowFarItIsAndCanBeStopped()
    {
        openFrench();
        QTRY_VERIFY(pagesAreShown());
        m_exports->answerAtOnce = nullptr;
        part<QPushButton>(u"exportSave"_s)->click();
        static_cast<QDialog*>(part<QFileDialog>(u"saveDialog"_s))->accept();
        QVERIFY(!part<QPushButton>(u"exportSave"_s)->isEnabled());
        auto& call = m_exports->call(m_exports->count() - 1);
        QVERIFY(!call.order.file.isEmpty());
        call.progress(1, 4);
        QTRY_VERIFY(part<QProgressBar>(u"exportProgress"_s)->isVisible());
        QTRY_COMPARE(part<QProgressBar>(u"exportProgress"_s)->value(), 25);
        part<QPushButton>(u"exportCancel"_s)->click();
        QVERIFY(call.stop.stop_requested());
        m_exports->answerLast(base::Error{base::ErrorKind::Cancelled, {}});
        QTRY_VERIFY(part<QWidget>(u"exportNotice"_s)->isVisible());
        QVERIFY(!part<QPushButton>(u"exportOpen"_s)->isVisible());
    }

    void aLongPreviewCanBeStopped()
    {
        m_exports->answerAtOnce = nullptr;
        openFrench();
        QTRY_COMPARE(m_exports->count(), 1);
        QTRY_VERIFY(part<QPushButton>(u"exportCancel"_s)->isVisible());
        part<QPushButton>(u"exportCancel"_s)->click();
        QVERIFY(m_exports->call(0).stop.stop_requested());
        QVERIFY(!part<QPushButton>(u"exportCancel"_s)->isVisible());
        QVERIFY(part<QPushButton>(u"exportSave"_s)->isEnabled());
    }

    void theDeskItselfSetsAndProvesThePages()
    {
        m_pane = std::make_unique<ExportPane>(*m_desk, *m_settings, nullptr);
        m_pane->show();
        openFrench();
        QTRY_VERIFY(pagesAreShown());
        QCOMPARE(part<PageStrip>(u"pageStrip"_s)->model()->rowCount(), 1);
        QVERIFY(!part<QLabel>(u"exportMeasures"_s)->text().isEmpty());
    }

    void aLetterThatNoFontHasIsSaidSo()
    {
        m_pane = std::make_unique<ExportPane>(*m_desk, *m_settings, nullptr);
        m_pane->show();
        openFrench();
        QTRY_VERIFY(pagesAreShown());
        m_release->replaceParagraphs(text::Language::French, 0, 1,
                                     {{m_release->release().paragraphs.french.first().id,
                                       release::Role::Title, u"Une \U0010FFFD ouvre"_s}},
                                     m_release->release().pairs);
        QTRY_VERIFY(!pagesAreShown());
        QVERIFY(!proof().isEmpty());
    }

    void anUnwritablePlaceLeavesTheOldFile()
    {
        const QString occupied = m_folder.filePath(u"occupied.pdf"_s);
        QVERIFY(QDir().mkpath(occupied + u"/inside"_s)); // a folder stands where the file should go
        m_pane = std::make_unique<ExportPane>(*m_desk, *m_settings, nullptr);
        m_pane->show();
        openFrench();
        QTRY_VERIFY(pagesAreShown());
        part<QPushButton>(u"exportSave"_s)->click();
        auto* dialog = part<QFileDialog>(u"saveDialog"_s);
        Q_EMIT dialog->fileSelected(occupied);
        QTRY_VERIFY(part<QWidget>(u"exportNotice"_s)->isVisible());
        QVERIFY(!part<QPushButton>(u"exportOpen"_s)->isVisible());
        QVERIFY(QFileInfo::exists(occupied + u"/inside"_s));
    }

    void closingIsAsked()
    {
        QSignalSpy closed(m_pane.get(), &ExportPane::closeRequested);
        part<QToolButton>(u"exportClose"_s)->click();
        QTest::keyClick(m_pane.get(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 2);
    }
};

TARJUMAN_WIDGET_TEST(tst_ExportPane)
#include "tst_ExportPane.moc"
