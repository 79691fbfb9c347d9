#include "ui/editor/marks/WaiverEdits.h"

#include "app/desk/Releases.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::Waiver;
using text::Language;

class tst_WaiverEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<desk::Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_release = m_desk->releases().open(testing::stored(*m_desk, testing::smallRelease()));
        m_edits = std::make_unique<WaiverEdits>();
        m_edits->setRelease(m_release);
    }
    void cleanup()
    {
        m_edits.reset();
        m_release.reset();
        m_desk.reset();
    }

    void anAdditionIsTakenBackAndDoneAgain()
    {
        m_edits->add(onText());
        QCOMPARE(waivers().size(), 1);
        QVERIFY(waivers().first().id != 0 && waivers().first().given.isValid());
        m_edits->history().undo();
        QVERIFY(waivers().isEmpty());
        m_edits->history().redo();
        QCOMPARE(waivers().first().start, 3);
    }

    void aRemovalIsTakenBackOntoTheSameWords()
    {
        m_edits->add(onText());
        m_edits->remove(waivers().first().id);
        QVERIFY(waivers().isEmpty());
        rewrite(u"Voici un texte."_s);
        m_edits->history().undo();
        QCOMPARE(waivers().size(), 1);
        QCOMPARE(waivers().first().start, 9);
        QCOMPARE(waivers().first().length, 5);
    }

    void whatMovedIsTakenAwayAndComesBackWhereItLies()
    {
        m_edits->add(onText());
        rewrite(u"Voici Un texte."_s);
        m_edits->history().undo();
        QVERIFY(waivers().isEmpty());
        m_edits->history().redo();
        QCOMPARE(waivers().first().start, 9);
    }

    void anotherReleaseHasNothingToTakeBack()
    {
        m_edits->add(onText());
        m_edits->setRelease(m_desk->releases().open(testing::stored(*m_desk, testing::smallRelease())));
        QVERIFY(!m_edits->history().canUndo());
        m_edits->setRelease(nullptr);
        QVERIFY(!m_edits->isAllowed());
        m_edits->add(onText());
        m_edits->remove(1);
    }

private:
    const QList<Waiver>& waivers() const { return m_release->release().waivers; }
    Waiver onText() const
    {
        return {.paragraph = m_release->release().paragraphs.french[1].id,
                .start = 3,
                .length = 5,
                .rule = u"doubled"_s,
                .words = u"texte"_s};
    }
    void rewrite(const QString& text)
    {
        release::Paragraph body = m_release->release().paragraphs.french[1];
        body.text = text;
        m_release->replaceParagraphs(Language::French, 1, 1, {body}, m_release->release().pairs);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;
    std::unique_ptr<WaiverEdits> m_edits;
};

TARJUMAN_TEST(tst_WaiverEdits)
#include "tst_WaiverEdits.moc"
