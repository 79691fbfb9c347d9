#include "ui/review/CommentEdits.h"

#include "app/desk/Desk.h"

#include "tests/support/TestMain.h"
#include "tests/ui/review/CommentSamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::Comment;
using release::Paragraph;
using text::Language;

class tst_CommentEdits : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;
    std::unique_ptr<CommentEdits> m_edits;

    const QList<Comment>& comments() const { return m_release->release().comments; }
    void writeFrench(int paragraph, const QString& text) const
    {
        Paragraph changed = m_release->release().paragraphs.french.at(paragraph);
        changed.text = text;
        m_release->replaceParagraphs(Language::French, paragraph, 1, {changed}, m_release->release().pairs);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<desk::Desk>(m_folder.filePath(u"archive.tarjuman"_s), QString());
        m_release = std::make_shared<desk::OpenRelease>(m_desk->releases(), testing::commentedRelease());
        m_edits = std::make_unique<CommentEdits>();
        m_edits->setRelease(m_release);
    }
    void cleanup()
    {
        m_edits.reset();
        m_release.reset();
        m_desk.reset();
    }

    void anAddedOneGetsItsIdentityAndItsTime()
    {
        const qint64 id =
            m_edits->add({.paragraph = release::ParagraphId{2}, .length = 2, .text = u"Qui ?"_s});
        QVERIFY(id > 20);
        QVERIFY(m_edits->comment(id)->written.isValid());
        m_edits->history().undo();
        QVERIFY(!m_edits->comment(id));
        m_edits->history().redo();
        QCOMPARE(m_edits->comment(id)->text, u"Qui ?"_s);
    }

    void eachStepIsUndoneAlone()
    {
        m_edits->setText(11, u"Prénom ?"_s);
        m_edits->setState(11, CommentEdits::State::Resolved);
        QVERIFY(m_edits->comment(11)->resolved);
        m_edits->history().undo();
        QVERIFY(!m_edits->comment(11)->resolved);
        QCOMPARE(m_edits->comment(11)->text, u"Prénom ?"_s);
        m_edits->history().undo();
        QCOMPARE(m_edits->comment(11)->text, u"Le nom entier ?"_s);
    }

    void theSameAgainIsNoStep()
    {
        m_edits->setText(11, u"Le nom entier ?"_s);
        m_edits->setState(13, CommentEdits::State::Resolved);
        m_edits->remove(99);
        QVERIFY(!m_edits->history().canUndo());
    }

    void aStepLeavesThePlaceToTheText()
    {
        m_edits->setText(11, u"Prénom ?"_s);
        writeFrench(1, u"Hier, le maire salue les marins"_s);
        QCOMPARE(m_edits->comment(11)->start, 9);
        m_edits->history().undo();
        QCOMPARE(m_edits->comment(11)->text, u"Le nom entier ?"_s);
        QCOMPARE(m_edits->comment(11)->start, 9);
    }

    void aDeletedOneComesBackToItsWords()
    {
        const QList<Comment> before = comments();
        m_edits->remove(11);
        QCOMPARE(comments().size(), 2);
        m_edits->history().undo();
        QCOMPARE(comments(), before);
        m_edits->history().redo();
        writeFrench(1, u"Hier soir, le maire salue les marins"_s);
        m_edits->history().undo();
        QCOMPARE(m_edits->comment(11)->start, 14);
        QCOMPARE(m_edits->comment(11)->length, 5);
    }

    void aDeletedOneWhoseWordsWentComesBackWithoutWords()
    {
        m_edits->remove(11);
        writeFrench(1, u"Les marins"_s);
        m_edits->history().undo();
        QCOMPARE(m_edits->comment(11)->length, 0);
        QCOMPARE(m_edits->comment(11)->text, u"Le nom entier ?"_s);
    }

    void aPublishedReleaseTakesComments()
    {
        release::Release release = testing::commentedRelease();
        release.status = release::Status::Published;
        m_release = std::make_shared<desk::OpenRelease>(m_desk->releases(), release);
        m_edits->setRelease(m_release);
        QVERIFY(m_edits->isEditable());
        m_edits->remove(12);
        QCOMPARE(comments().size(), 2);
    }

    void withoutAReleaseNothingIsDone()
    {
        m_edits->setRelease(nullptr);
        QCOMPARE(m_edits->add({}), 0);
        QVERIFY(!m_edits->comment(11));
    }
};

TARJUMAN_WIDGET_TEST(tst_CommentEdits)
#include "tst_CommentEdits.moc"
