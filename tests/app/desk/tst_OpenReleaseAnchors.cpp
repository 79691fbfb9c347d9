// What lies on stretches of the open text, comments and waivers, goes along with the edits.
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/Releases.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Language;
using SaveState = OpenRelease::SaveState;

class tst_OpenReleaseAnchors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_stored = testing::stored(*m_desk, testing::smallRelease());
    }
    void cleanup() { m_desk.reset(); }

    void commentsFollowTheTextAndAreSaved()
    {
        const auto open = m_desk->releases().open(m_stored);
        const auto body = m_stored.paragraphs.french[1];
        QSignalSpy told(open.get(), &OpenRelease::commentsChanged);
        open->addComment(
            {.paragraph = body.id, .start = 3, .length = 5, .author = u"Nadia"_s, .text = u"Lequel ?"_s});
        QCOMPARE(told.size(), 1);
        rewriteBody(*open, u"Voici un texte."_s);
        QCOMPARE(told.size(), 2);
        const release::Comment& comment = open->release().comments.first();
        QCOMPARE(open->release().paragraphs.french[1].text.mid(comment.start, comment.length), u"texte"_s);
        QVERIFY(comment.written.isValid());
        rewriteBody(*open, u"Voici un texte. Fin."_s);
        QCOMPARE(told.size(), 2); // neither what it says nor where it lies
        QTRY_COMPARE(open->saveState(), SaveState::Saved);
        QCOMPARE(m_desk->releases().load(m_stored.id).result()->comments, open->release().comments);
    }

    void waiversFollowTheTextAndAreSaved()
    {
        const auto open = m_desk->releases().open(m_stored);
        const auto body = m_stored.paragraphs.french[1];
        QSignalSpy told(open.get(), &OpenRelease::waiversChanged);
        const qint64 later = qint64(open->takeParagraphId());
        open->setWaivers({{.id = later + 1, .paragraph = body.id, .start = 0, .length = 2, .words = u"Un"_s},
                          {.id = later, .paragraph = body.id, .start = 3, .length = 5, .words = u"texte"_s}});
        QCOMPARE(told.size(), 1);
        QCOMPARE(open->release().waivers.first().id, later);
        rewriteBody(*open, u"Voici Un texte."_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(open->release().waivers.first().start, 9);
        QCOMPARE(open->release().waivers.last().start, 6);
        QTRY_COMPARE(open->saveState(), SaveState::Saved);
        QCOMPARE(m_desk->releases().load(m_stored.id).result()->waivers, open->release().waivers);
        QCOMPARE(m_desk->releases().duplicate(m_stored.id).result()->waivers, open->release().waivers);
    }

private:
    static void rewriteBody(OpenRelease& open, const QString& text)
    {
        release::Paragraph body = open.release().paragraphs.french[1];
        body.text = text;
        open.replaceParagraphs(Language::French, 1, 1, {body}, open.release().pairs);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    release::Release m_stored;
};

TARJUMAN_TEST(tst_OpenReleaseAnchors)
#include "tst_OpenReleaseAnchors.moc"
