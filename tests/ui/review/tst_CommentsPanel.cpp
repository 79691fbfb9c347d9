#include "ui/review/CommentsPanel.h"

#include "app/desk/Desk.h"
#include "ui/review/CommentDelegate.h"

#include "tests/support/TestMain.h"
#include "tests/ui/review/CommentSamples.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::Comment;

class tst_CommentsPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;
    std::unique_ptr<CommentsPanel> m_panel;

    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1StringView(name));
    }
    QListView* list() const { return child<QListView>("commentList"); }
    QPlainTextEdit* field() const { return child<QPlainTextEdit>("commentText"); }
    QList<qint64> listed() const
    {
        QList<qint64> ids;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            ids << list()->model()->index(row, 0).data(CommentDelegate::Identity).toLongLong();
        return ids;
    }
    const Comment* stored(qint64 id) const
    {
        for (const Comment& comment : m_release->release().comments) {
            if (comment.id == id)
                return &comment;
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(list(), key, modifiers);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<desk::Desk>(m_folder.filePath(u"archive.tarjuman"_s), QString());
        m_release = std::make_shared<desk::OpenRelease>(m_desk->releases(), testing::commentedRelease());
        m_panel = std::make_unique<CommentsPanel>();
        m_panel->resize(312, 700);
        m_panel->setRelease(m_release);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_release.reset();
        m_desk.reset();
    }

    void theOpenOnesAreListedAndTheResolvedOnRequest()
    {
        QCOMPARE(listed(), (QList<qint64>{12, 11}));
        child<QToolButton>("commentsResolved")->click();
        QCOMPARE(listed(), (QList<qint64>{13, 12, 11}));
        child<QToolButton>("commentsResolved")->click();
        QCOMPARE(listed(), (QList<qint64>{12, 11}));
    }

    void aScreenReaderHearsAllOfIt()
    {
        const QString said = list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString& part : {u"Nadia"_s, u"maire"_s, u"Le nom entier ?"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
    }

    void theKeysOfTheListGoToPlaces()
    {
        QSignalSpy places(m_panel.get(), &CommentsPanel::placeRequested);
        QSignalSpy left(m_panel.get(), &CommentsPanel::left);
        m_panel->takeFocus();
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_Down);
        QCOMPARE(places.last().first().value<Comment>().id, 11);
        QCOMPARE(left.count(), 0);
        press(Qt::Key_Return);
        QCOMPARE(left.count(), 1);
    }

    void aClickGoesToThePlace()
    {
        QSignalSpy places(m_panel.get(), &CommentsPanel::placeRequested);
        const QRect row = list()->visualRect(list()->model()->index(1, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(places.count() > 0);
        QCOMPARE(places.last().first().value<Comment>().id, 11);
    }

    void oneIsWrittenAndKept()
    {
        QSignalSpy left(m_panel.get(), &CommentsPanel::left);
        m_panel->write({.paragraph = release::ParagraphId{2}, .start = 9, .length = 5, .author = u"Rim"_s});
        QTRY_VERIFY(field()->hasFocus());
        QTest::keyClicks(field(), u"Un verbe plus neutre"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_release->release().comments.size(), 4);
        const Comment written = m_release->release().comments.last();
        QCOMPARE(written.text, u"Un verbe plus neutre"_s);
        QCOMPARE(written.author, u"Rim"_s);
        QCOMPARE(list()->currentIndex().data(CommentDelegate::Words).toString(), u"salue"_s);
        QVERIFY(!child<QWidget>("commentForm")->isVisible());
        QCOMPARE(left.count(), 1);
    }

    void nothingWrittenIsNothingKept()
    {
        m_panel->write({.paragraph = release::ParagraphId{2}, .start = 9, .length = 5});
        QTest::keyClicks(field(), u"  "_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(child<QWidget>("commentForm")->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!child<QWidget>("commentForm")->isVisible());
        QCOMPARE(m_release->release().comments.size(), 3);
    }

    void whatIsBeingWrittenIsKeptWhenTheReleaseGoes()
    {
        m_panel->write({.paragraph = release::ParagraphId{2}, .start = 9, .length = 5});
        QTest::keyClicks(field(), u"Presque fini"_s);
        m_panel->setRelease(nullptr);
        QCOMPARE(m_release->release().comments.last().text, u"Presque fini"_s);
        m_panel->setRelease(m_release);
        m_panel->write({.paragraph = release::ParagraphId{2}, .start = 9, .length = 5});
        QTest::keyClicks(field(), u"Encore"_s);
        m_panel.reset();
        QCOMPARE(m_release->release().comments.last().text, u"Encore"_s);
    }

    void oneIsChangedAndTheChangeTakenBack()
    {
        m_panel->takeFocus();
        m_panel->choose(11);
        press(Qt::Key_F2);
        QTRY_VERIFY(field()->hasFocus());
        QCOMPARE(field()->toPlainText(), u"Le nom entier ?"_s);
        field()->selectAll();
        QTest::keyClicks(field(), u"Son nom ?"_s);
        QTest::keyClick(field(), Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(stored(11)->text, u"Son nom ?"_s);
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored(11)->text, u"Le nom entier ?"_s);
    }

    void oneIsResolvedAndOpenedAgain()
    {
        m_panel->takeFocus();
        m_panel->choose(12);
        press(Qt::Key_Space);
        QVERIFY(stored(12)->resolved);
        QCOMPARE(listed(), (QList<qint64>{11}));
        QCOMPARE(list()->currentIndex().row(), 0); // the next one is at hand
        m_panel->choose(12);                       // shows the resolved ones
        QCOMPARE(listed(), (QList<qint64>{13, 12, 11}));
        press(Qt::Key_Space);
        QVERIFY(!stored(12)->resolved);
    }

    void oneIsDeletedAndComesBack()
    {
        QSignalSpy removed(m_panel.get(), &CommentsPanel::removed);
        m_panel->takeFocus();
        m_panel->choose(11);
        press(Qt::Key_Delete);
        QVERIFY(!stored(11));
        QCOMPARE(removed.count(), 1);
        m_panel->undo();
        QVERIFY(stored(11));
        QCOMPARE(listed(), (QList<qint64>{12, 11}));
    }

    void goneWordsAreSaidAndTheTextStays()
    {
        auto paragraph = m_release->release().paragraphs.french.at(1);
        paragraph.text = u"Le salue les marins"_s;
        m_release->replaceParagraphs(text::Language::French, 1, 1, {paragraph}, m_release->release().pairs);
        QTRY_COMPARE(list()->model()->index(1, 0).data(CommentDelegate::Words).toString(), QString());
        const QString said = list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(CommentDelegate::tr("Words gone")), qPrintable(said));
        QVERIFY(said.contains(u"Le nom entier ?"_s));
    }

    void theChosenOneStaysChosenWhileOthersCome()
    {
        m_panel->choose(11);
        QSignalSpy chosen(m_panel.get(), &CommentsPanel::chosen);
        m_release->addComment({.paragraph = release::ParagraphId{1}, .length = 2, .text = u"Ah"_s});
        QCOMPARE(list()->currentIndex().data(CommentDelegate::Identity).toLongLong(), 11);
        QCOMPARE(chosen.count(), 0);
    }

    void anEmptyPanelSaysHowToBegin()
    {
        QVERIFY(!child<QLabel>("noComments")->isVisible());
        m_release->setComments({});
        QVERIFY(child<QLabel>("noComments")->isVisible());
        QSignalSpy wanted(m_panel.get(), &CommentsPanel::addRequested);
        m_panel->takeFocus();
        auto* add = child<QToolButton>("commentAddHereButton");
        QTRY_VERIFY(add->hasFocus());
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
    }
};

TARJUMAN_WIDGET_TEST(tst_CommentsPanel)
#include "tst_CommentsPanel.moc"
