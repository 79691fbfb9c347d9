#include "app/desk/ReleaseChecks.h"

#include "app/checks/Waivers.h"
#include "app/desk/Releases.h"
#include "app/spelling/SpellService.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace tarjuman;
using namespace Qt::StringLiterals;
using checks::Rule;
using desk::FindingsByParagraph;
using desk::ReleaseChecks;
using release::ParagraphId;
using text::Language;

class tst_ReleaseChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<desk::Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_release = m_desk->releases().open(testing::stored(*m_desk, testing::smallRelease()));
        m_checks = std::make_unique<ReleaseChecks>(m_desk->spelling());
        connect(m_checks.get(), &ReleaseChecks::checked, this,
                [this](const FindingsByParagraph& findings) { m_told.append(findings); });
    }

    void cleanup()
    {
        m_checks.reset();
        m_told.clear();
        m_release.reset();
        m_desk.reset();
    }

    void bothTextsAreLookedAtWhenTheyAreOpened()
    {
        write(Language::French, u"Le comité comité siège."_s);
        write(Language::Arabic, u"اجتمعت اللجنة, ثم انصرفت."_s);
        m_checks->setRelease(m_release);
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::Doubled});
        QCOMPARE(rulesIn(Language::Arabic), QList<Rule>{Rule::WrongPunctuation});
    }

    void anEditIsLookedAtAfterAPause()
    {
        m_checks->setRelease(m_release);
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(m_told.last().isEmpty());
        write(Language::French, u"Il siège le 24 Avril 2019."_s);
        QCOMPARE(m_told.size(), 1);
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::DateForm});
        write(Language::French, u"Il siège le 24 avril 2019."_s);
        QTRY_VERIFY(m_told.last().isEmpty());
    }

    void anAnswerForATextThatIsNoLongerThereIsNotTold()
    {
        write(Language::French, u"Le comité comité siège."_s);
        m_checks->setRelease(m_release); // begins to look at once
        write(Language::French, u"Le comité siège."_s);
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(m_told.last().isEmpty());
    }

    void whatIsNotWantedIsNotTold()
    {
        write(Language::French, u"Le comité comité siège le 24 Avril 2019."_s);
        m_checks->setRelease(m_release);
        QTRY_COMPARE(rulesIn(Language::French), (QList<Rule>{Rule::Doubled, Rule::DateForm}));
        m_checks->setChoices({.silent = {Rule::DateForm}});
        QCOMPARE(rulesIn(Language::French), QList<Rule>{Rule::Doubled});
        m_checks->setChoices({.wanted = false});
        QVERIFY(m_told.last().isEmpty());
        write(Language::French, u"Le comité comité siège."_s);
        m_checks->setChoices({});
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::Doubled});
    }

    void namesThatSpellingDoesNotKnowAreComparedWithOneAnother()
    {
        write(Language::French, u"M.\u00a0Berdouzel a reçu M.\u00a0Berdouzal."_s);
        m_checks->setRelease(m_release);
        const auto name = [](int start, const QString& word) {
            return spelling::Mark{
                .start = start, .length = int(word.size()), .verdict = spelling::Verdict::Name, .word = word};
        };
        Q_EMIT m_desk->spelling().checked({.document = quint64(m_release->release().id),
                                           .paragraph = qint64(paragraph(Language::French)),
                                           .revision = 1,
                                           .marks = {name(3, u"Berdouzel"_s), name(23, u"Berdouzal"_s)}});
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::NameVariant});
    }

    void whatIsLetStandIsToldApartUntilItsWordsChange()
    {
        write(Language::French, u"Le comité comité siège."_s);
        m_checks->setRelease(m_release);
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::Doubled});
        waiveFirst(Language::French);
        QTRY_VERIFY(m_told.last().isEmpty());
        QCOMPARE(m_checks->waived().value(paragraph(Language::French)).size(), 1);
        write(Language::French, u"Hier, le comité comité siège le 24 Avril 2019."_s);
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::DateForm});
        write(Language::French, u"Hier, le conseil conseil siège."_s);
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::Doubled});
        QVERIFY(m_checks->waived().isEmpty());
        write(Language::French, u"Hier, le comité comité siège."_s); // as after an undo
        QTRY_VERIFY(m_told.last().isEmpty());
        m_release->setWaivers({});
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::Doubled});
    }

    void whatIsOppositeIsComparedAndComparedAgain()
    {
        const QString text = u"Le comité se réunit demain à Tunis."_s;
        write(Language::French, text);
        write(Language::Arabic, text);
        m_checks->setRelease(m_release);
        QTRY_COMPARE(rulesIn(Language::Arabic), QList<Rule>{Rule::Untranslated});
        QCOMPARE(m_told.last().value(paragraph(Language::Arabic)).first().counterpart->paragraph,
                 paragraph(Language::French));
        write(Language::French, u"Le comité siège."_s); // the other end
        QTRY_VERIFY(m_told.last().isEmpty());
    }

    void whatIsMissingIsToldUnderTheWordsThatMissIt()
    {
        write(Language::Arabic, u" "_s);
        m_release->setStatus(release::Status::InReview); // no longer being written
        m_checks->setRelease(m_release);
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::MissingParagraph});
        QCOMPARE(m_told.last().size(), 1);
        waiveFirst(Language::French);
        QTRY_VERIFY(m_told.last().isEmpty());
        write(Language::French, u"Un autre texte."_s);
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::MissingParagraph});
    }

    void theEndOfADraftIsNotMissingYet()
    {
        write(Language::Arabic, u" "_s);
        m_checks->setRelease(m_release);
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(m_told.last().isEmpty());
    }

    void aWaiverIsAnsweredWithoutAPause()
    {
        write(Language::French, u"Le comité comité siège."_s);
        m_checks->setRelease(m_release);
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::Doubled});
        waiveFirst(Language::French);
        QVERIFY(QTest::qWaitFor([&] { return m_told.last().isEmpty(); }, ReleaseChecks::pause / 2));
    }

    void silentRulesAreNotToldAmongTheWaivedEither()
    {
        write(Language::French, u"Le comité comité siège."_s);
        m_checks->setRelease(m_release);
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::Doubled});
        waiveFirst(Language::French);
        QTRY_COMPARE(m_checks->waived().size(), 1);
        m_checks->setChoices({.silent = {Rule::Doubled}});
        QVERIFY(m_checks->waived().isEmpty());
    }

    void withoutAReleaseThereIsNothing()
    {
        write(Language::French, u"Le comité comité siège."_s);
        m_checks->setRelease(m_release);
        QTRY_COMPARE(rulesIn(Language::French), QList<Rule>{Rule::Doubled});
        m_checks->setRelease(nullptr);
        QVERIFY(m_told.last().isEmpty());
    }

private:
    ParagraphId paragraph(Language language) const { return m_release->release().paragraphs[language][1].id; }

    void write(Language language, const QString& text)
    {
        release::Paragraph paragraph = m_release->release().paragraphs[language][1];
        paragraph.text = text;
        m_release->replaceParagraphs(language, 1, 1, {paragraph}, m_release->release().pairs);
    }

    void waiveFirst(Language language)
    {
        const release::Paragraph& body = m_release->release().paragraphs[language][1];
        release::Waiver waiver = checks::waiverOf(m_told.last().value(body.id).first(), body);
        waiver.id = qint64(m_release->takeParagraphId());
        m_release->setWaivers({waiver});
    }

    QList<Rule> rulesIn(Language language) const
    {
        QList<Rule> rules;
        if (m_told.isEmpty())
            return rules;
        for (const checks::Finding& finding : m_told.last().value(paragraph(language)))
            rules.append(finding.rule);
        return rules;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;
    std::unique_ptr<ReleaseChecks> m_checks;
    QList<FindingsByParagraph> m_told;
};

TARJUMAN_TEST(tst_ReleaseChecks)
#include "tst_ReleaseChecks.moc"
