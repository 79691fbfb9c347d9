#include "app/desk/Versions.h"

#include "app/desk/Releases.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Release;
using release::Status;
using release::VersionReason;

class tst_Versions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_release = testing::stored(*m_desk, testing::smallRelease());
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aChangeOfStatusIsKept()
    {
        QSignalSpy told(&m_desk->versions(), &Versions::changed);
        m_desk->versions().setAuthor(u" Nadia  "_s);
        Release current = m_release;
        current.paragraphs.french[1].text = u"Un autre texte."_s;
        current = m_desk->releases().save(m_release, current).result().value();
        QVERIFY(versions().isEmpty()); // a new text alone is none
        Release reviewed = current;
        reviewed.status = Status::InReview;
        reviewed = m_desk->releases().save(current, reviewed).result().value();
        const auto kept = versions();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().reason, VersionReason::StatusChanged);
        QCOMPARE(kept.first().status, Status::InReview);
        QCOMPARE(kept.first().author, u"Nadia"_s);
        QTRY_COMPARE(told.size(), 1);
        // The text comes back as it stood, whatever was written since.
        Release later = reviewed;
        later.paragraphs.french[1].text = u"Tout autre chose."_s;
        QVERIFY(m_desk->releases().save(reviewed, later).result());
        const auto read = m_desk->versions().read(kept.first().id).result();
        QVERIFY(read);
        QCOMPARE(read->paragraphs, reviewed.paragraphs);
        QCOMPARE(read->pairs, reviewed.pairs);
    }

    void aVersionOnRequestHoldsWhatIsNotYetSaved()
    {
        Release typed = m_release;
        typed.paragraphs.arabic[1].text = u"نص آخر."_s;
        const auto kept =
            m_desk->versions().keep(typed, VersionReason::Requested, u" avant\nle bouclage "_s).result();
        QVERIFY(kept);
        QCOMPARE(kept->label, u"avant le bouclage"_s);
        QCOMPARE(m_desk->versions().read(kept->id).result()->paragraphs, typed.paragraphs);
        QCOMPARE(m_desk->releases().load(m_release.id).result().value(), m_release);
    }

    void aVersionThatIsNotThereIsSaid()
    {
        const auto read = m_desk->versions().read(release::VersionId{4711}).result();
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }

    void withoutANameTheSystemsSigns()
    {
        const QString system = m_desk->versions().author();
        m_desk->versions().setAuthor(u"Nadia"_s);
        m_desk->versions().setAuthor(u"  "_s);
        QCOMPARE(m_desk->versions().author(), system);
    }

private:
    QList<release::Version> versions()
    {
        return m_desk->versions().versionsOf(m_release.id).result().value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    Release m_release;
};

TARJUMAN_TEST(tst_Versions)
#include "tst_Versions.moc"
