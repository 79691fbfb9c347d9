#include "ui/window/SidePanelPages.h"

#include "app/desk/Versions.h"
#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowStage.h"
#include "ui/editor/column/TextColumn.h"

#include <QAction>
#include <QDialog>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::Comment;

class tst_SidePanelPages : public QObject {
    Q_OBJECT

    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::unique_ptr<test::WindowStage> m_stage;

    bool isShown(const char* name) const
    {
        const auto* widget = m_stage->child<QWidget>(name);
        return widget && widget->isVisible();
    }
    void trigger(const char* name) const { m_stage->child<QAction>(name)->trigger(); }
    TextColumn* column(const char* name) const { return m_stage->child<TextColumn>(name); }
    QPlainTextEdit* field() const { return m_stage->child<QPlainTextEdit>("commentText"); }
    const QList<Comment>& comments() const { return m_stage->window->openRelease()->release().comments; }
    void openRelease() const
    {
        QTRY_VERIFY(isShown("firstStart"));
        trigger("newRelease");
        QTRY_VERIFY(m_stage->window->openRelease());
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    }
    void write(const QString& text) const
    {
        column("textColumn_fr")->setFocus();
        QTest::keyClicks(column("textColumn_fr"), text);
    }
    void comment(const QString& text) const
    {
        QTest::keyClick(column("textColumn_fr"), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(field() && field()->hasFocus());
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    }

private Q_SLOTS:
    void initTestCase() { m_direction = QGuiApplication::layoutDirection(); }
    void init()
    {
        m_stage = std::make_unique<test::WindowStage>(m_direction);
        m_stage->window->resize(1440, 900);
    }
    void cleanup() { m_stage.reset(); }

    void aCommentIsWrittenWithoutTheMouse()
    {
        openRelease();
        write(u"Un quai neuf"_s);
        comment(u"Lequel"_s);
        QCOMPARE(comments().size(), 1);
        QCOMPARE(comments().first().length, 4);
        QCOMPARE(comments().first().author, m_stage->desk->versions().author());
        QVERIFY(isShown("sidePanel"));
        QTRY_VERIFY(column("textColumn_fr")->hasFocus());
    }

    void thePanelStandsAtTheEndOfTheLine()
    {
        openRelease();
        trigger("showComments");
        const auto* panel = m_stage->child<QWidget>("sidePanel");
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->x() == 0, m_direction == Qt::RightToLeft);
        QVERIFY(m_stage->child<QAction>("showPanel")->isChecked());
        trigger("showPanel");
        QVERIFY(!panel->isVisible());
        QTRY_VERIFY(column("textColumn_fr")->hasFocus());
    }

    void exportTakesThePlaceOfThePanelAndGivesItBack()
    {
        openRelease();
        trigger("showComments");
        trigger("exportPdf");
        QVERIFY(isShown("exportPane"));
        QVERIFY(!isShown("sidePanel"));
        trigger("exportPdf");
        QVERIFY(isShown("sidePanel"));
        trigger("exportPdf");
        trigger("showComments");
        QVERIFY(!isShown("exportPane"));
        QVERIFY(!m_stage->child<QAction>("exportPdf")->isChecked());
        QVERIFY(isShown("sidePanel"));
    }

    void editsAroundAndReopeningLeaveACommentOnItsWords()
    {
        openRelease();
        write(u"Un quai neuf"_s);
        comment(u"Lequel"_s);
        QTRY_VERIFY(column("textColumn_fr")->hasFocus());
        column("textColumn_fr")->setCaret({0, 0});
        QTest::keyClicks(column("textColumn_fr"), u"Hier "_s);
        QCOMPARE(comments().first().start, 13);
        m_stage->window->close();
        m_stage->openWindow();
        QTRY_VERIFY(m_stage->window->openRelease());
        QTRY_COMPARE(comments().size(), 1);
        const Comment& kept = comments().first();
        QCOMPARE(kept.text, u"Lequel"_s);
        const auto& text = m_stage->window->openRelease()->release().paragraphs.french.first().text;
        QCOMPARE(text.mid(kept.start, kept.length), u"neuf"_s);
        QTRY_VERIFY(isShown("commentList")); // the panel is as it was left
        QCOMPARE(m_stage->child<QListView>("commentList")->model()->rowCount(), 1);
    }

    void whatIsBeingWrittenIsInTheArchiveAfterClosing()
    {
        openRelease();
        write(u"Un quai neuf"_s);
        QTest::keyClick(column("textColumn_fr"), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(field() && field()->hasFocus());
        QTest::keyClicks(field(), u"Pas fini"_s);
        m_stage->window->close();
        m_stage->openWindow();
        QTRY_VERIFY(m_stage->window->openRelease());
        QTRY_COMPARE(comments().size(), 1);
        QCOMPARE(comments().first().text, u"Pas fini"_s);
    }

    void theListGoesToTheWords()
    {
        openRelease();
        write(u"Un quai neuf"_s);
        comment(u"Lequel"_s);
        QTRY_VERIFY(column("textColumn_fr")->hasFocus());
        column("textColumn_fr")->setCaret({0, 0});
        trigger("showComments");
        auto* list = m_stage->child<QListView>("commentList");
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(column("textColumn_fr")->hasFocus());
        QCOMPARE(column("textColumn_fr")->caret().offset, 8);
    }

    void aFindingIsIgnoredFromThePanelAndBroughtBack()
    {
        openRelease();
        write(u"Un quai quai neuf."_s);
        trigger("showFindings");
        auto* list = m_stage->child<QListView>("findingList");
        QTRY_COMPARE(list->model()->rowCount(), 2); // and a translation that is missing
        m_stage->child<QAction>("showFindings")->trigger();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(isShown("findingsIgnored"));
        const auto& waivers = m_stage->window->openRelease()->release().waivers;
        QCOMPARE(waivers.size(), 1);
        QCOMPARE(waivers.first().author, m_stage->desk->versions().author());
        QTRY_VERIFY(isShown("notice"));
        m_stage->child<QPushButton>("noticeButton")->click();
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QVERIFY(waivers.isEmpty());
        QVERIFY(!isShown("findingsIgnored"));
    }

    void anEarlierVersionIsComparedAndBroughtBack()
    {
        openRelease();
        write(u"Un quai"_s);
        QTest::keyClick(column("textColumn_fr"), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(isShown("versionsPanel"));
        QTRY_VERIFY(m_stage->child<QWidget>("versionLabel")->hasFocus());
        m_stage->child<QPushButton>("keepVersion")->click();
        auto* list = m_stage->child<QListView>("versionList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        write(u" neuf"_s);
        trigger("releaseVersions");
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(isShown("comparisonDialog"));
        auto* dialog = m_stage->child<QDialog>("comparisonDialog");
        auto* restore = dialog->findChild<QPushButton*>(u"restoreVersion"_s);
        QTRY_VERIFY(restore->isEnabled());
        restore->click();
        const auto text = [this] {
            return m_stage->window->openRelease()->release().paragraphs.french.first().text;
        };
        QTRY_COMPARE(text(), u"Un quai"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2); // the text from before
        dialog->reject();
        trigger("editUndo");
        QCOMPARE(text(), u"Un quai neuf"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        m_stage->child<QWidget>("versionsPanel")->findChild<QPushButton*>(u"restoreVersion"_s)->click();
        QTRY_COMPARE(text(), u"Un quai"_s);
    }

    void whereThereAreNoWordsItIsSaid()
    {
        openRelease();
        column("textColumn_fr")->setFocus();
        trigger("editComment");
        QVERIFY(!isShown("commentForm"));
        QTRY_VERIFY(isShown("notice"));
    }
};

TARJUMAN_WIDGET_TEST(tst_SidePanelPages)
#include "tst_SidePanelPages.moc"
