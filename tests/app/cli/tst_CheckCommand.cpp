#include "app/checks/Checks.h"
#include "app/checks/Waivers.h"
#include "app/desk/Desk.h"
#include "app/desk/Releases.h"
#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::Program;

class tst_CheckCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSlipIsReportedWithItsPlaceAndFix()
    {
        const auto ended = Program().runBare({u"check"_s, u"--language"_s, u"fr"_s},
                                             u"Un titre.\n\n📰 Paris, le 24 Avril 2019.\n"_s.toUtf8());
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.records().size(), 1);
        const QJsonObject record = ended.records().first();
        QCOMPARE(record[u"rule"_s].toString(), u"date-form"_s);
        QCOMPARE(record[u"severity"_s].toString(), u"error"_s);
        QCOMPARE(record[u"language"_s].toString(), u"fr"_s);
        QCOMPARE(record[u"paragraph"_s].toInt(), 2); // the empty line is none
        QCOMPARE(record[u"start"_s].toInt(), 15);    // the emoji is one code point
        QCOMPARE(record[u"length"_s].toInt(), 5);
        QCOMPARE(record[u"text"_s].toString(), u"Avril"_s);
        QCOMPARE(record[u"fix"_s].toString(), u"avril"_s);
        QVERIFY(!record[u"message"_s].toString().isEmpty());
        QVERIFY(!record.contains(u"id"_s));
    }

    void whatHasNoOneAnswerHasNoFix()
    {
        const auto ended =
            Program().runBare({u"check"_s, u"--language"_s, u"ar"_s}, u"وصل الوفد (أمس"_s.toUtf8());
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.records().first()[u"rule"_s].toString(), u"unbalanced"_s);
        QVERIFY(!ended.records().first().contains(u"fix"_s));
    }

    void aNameInTwoSpellingsIsFound()
    {
        const auto ended = Program().runBare(
            {u"check"_s, u"--language"_s, u"fr"_s},
            u"Hier, M.\u00A0Karzimov est venu.\nPuis M.\u00A0Karzimov a parlé à M.\u00A0Karzimof.\n"_s
                .toUtf8());
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.records().size(), 1);
        QCOMPARE(ended.records().first()[u"rule"_s].toString(), u"name-variant"_s);
        QCOMPARE(ended.records().first()[u"text"_s].toString(), u"Karzimof"_s);
        QCOMPARE(ended.records().first()[u"fix"_s].toString(), u"Karzimov"_s);
    }

    void aReleaseIsCheckedOnBothSides()
    {
        const Program program;
        const QString french = program.written(u"fr.txt"_s, u"Un titre\n\nIl parle de de paix.\n"_s.toUtf8());
        const QString arabic =
            program.written(u"ar.txt"_s, u"عنوان\n\nاجتمع الوزراء في في الرياض.\n"_s.toUtf8());
        QCOMPARE(program.run({u"import"_s, u"--pair"_s, french, arabic}).status, 0);
        const auto ended = program.run({u"check"_s, u"1"_s});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.records().size(), 2);
        QCOMPARE(ended.records()[0][u"text"_s].toString(), u"de de"_s);
        QCOMPARE(ended.records()[0][u"id"_s].toInt(), 1);
        QCOMPARE(ended.records()[1][u"text"_s].toString(), u"في في"_s);
        QCOMPARE(ended.records()[1][u"language"_s].toString(), u"ar"_s);
    }

    void whatIsIgnoredInTheReleaseIsCountedAndPrintedOnRequest()
    {
        const Program program;
        const QString french = program.written(u"fr.txt"_s, u"Un titre\n\nIl parle de de paix.\n"_s.toUtf8());
        const QString arabic =
            program.written(u"ar.txt"_s, u"عنوان\n\nاجتمع الوزراء في في الرياض.\n"_s.toUtf8());
        QCOMPARE(program.run({u"import"_s, u"--pair"_s, french, arabic}).status, 0);
        waive(program.archive(), text::Language::French, u"de de"_s);
        const auto half = program.run({u"check"_s, u"1"_s});
        QCOMPARE(half.status, 1);
        QCOMPARE(half.records().size(), 1);
        QCOMPARE(half.records()[0][u"text"_s].toString(), u"في في"_s);
        waive(program.archive(), text::Language::Arabic, u"في في"_s);
        const auto ended = program.run({u"check"_s, u"1"_s});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.output.isEmpty());
        QVERIFY(ended.isOneMessage());
        QVERIFY(ended.messages.contains(u": 2."_s));
        const auto shown = program.run({u"check"_s, u"1"_s, u"--ignored"_s});
        QCOMPARE(shown.status, 0);
        QCOMPARE(shown.records().size(), 2);
        const QJsonObject waiver = shown.records()[0][u"ignored"_s].toObject();
        QCOMPARE(waiver[u"author"_s].toString(), u"Nadia"_s);
        QCOMPARE(waiver[u"reason"_s].toString(), u"Ainsi dit"_s);
    }

    void aTextAndItsTranslationAreChecked()
    {
        const Program program;
        const QString french = program.written(u"fr.txt"_s, u"Un titre\nIl parle de de paix.\n"_s.toUtf8());
        const QString arabic =
            program.written(u"ar.txt"_s, u"عنوان\nاجتمع الوزراء في في الرياض.\n"_s.toUtf8());
        const auto ended = program.runBare({u"check"_s, u"--pair"_s, french, arabic});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.records().size(), 2);
        QCOMPARE(ended.records()[0][u"language"_s].toString(), u"fr"_s);
        QCOMPARE(ended.records()[1][u"text"_s].toString(), u"في في"_s);
        QCOMPARE(ended.records()[1][u"paragraph"_s].toInt(), 2);
    }

    void aParagraphThatIsMissingIsPlacedBehindWhatStandsBeforeIt()
    {
        const Program program;
        const QString file = program.written(
            u"pairs.jsonl"_s, u"{\"id\":1,\"fr\":\"Le jury siège à Sfax depuis 1998."
                              "\\n\\n📰 Les 12 lauréats sont attendus lundi.\","
                              "\"ar\":\"تنعقد لجنة التحكيم في صفاقس منذ 1998.\"}\n"_s.toUtf8());
        const auto ended = program.runBare({u"check"_s, u"--pairs"_s, file});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.records().size(), 1);
        const QJsonObject record = ended.records().first();
        QCOMPARE(record[u"rule"_s].toString(), u"missing-paragraph"_s);
        QCOMPARE(record[u"language"_s].toString(), u"ar"_s);
        QCOMPARE(record[u"paragraph"_s].toInt(), 1);
        QCOMPARE(record[u"start"_s].toInt(), 37);
        QCOMPARE(record[u"length"_s].toInt(), 0);
        const QJsonObject counterpart = record[u"counterpart"_s].toObject();
        QCOMPARE(counterpart[u"language"_s].toString(), u"fr"_s);
        QCOMPARE(counterpart[u"paragraph"_s].toInt(), 2);
        QCOMPARE(counterpart[u"start"_s].toInt(), 35);
        QCOMPARE(counterpart[u"length"_s].toInt(), 38);
        QVERIFY(counterpart[u"text"_s].toString().endsWith(u"attendus lundi."_s));
    }

    void whatWasCopiedAcrossIsReportedWithBothEnds()
    {
        const Program program;
        const QByteArray text = u"Le jury se réunit demain à Sfax.\n"_s.toUtf8();
        const QString french = program.written(u"fr.txt"_s, text);
        const QString arabic = program.written(u"ar.txt"_s, text);
        const auto ended = program.runBare({u"check"_s, u"--pair"_s, french, arabic});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.records().size(), 1);
        QCOMPARE(ended.records()[0][u"rule"_s].toString(), u"untranslated"_s);
        QCOMPARE(ended.records()[0][u"language"_s].toString(), u"ar"_s);
        QCOMPARE(ended.records()[0][u"counterpart"_s].toObject()[u"language"_s].toString(), u"fr"_s);
    }

    void shortTextsAreCheckedLineByLine()
    {
        const Program program;
        const QString file = program.written(
            u"pairs.jsonl"_s,
            u"{\"id\":\"a\",\"fr\":\"Un texte.\",\"ar\":\"نص.\"}\n\n"
            "{\"id\":7,\"fr\":\"📰 Un.\\n\\nIl parle de de paix.\",\"ar\":\"📰 نص.\\n\\nيتحدث عن السلام.\"}\n"_s
                .toUtf8());
        const auto ended = program.runBare({u"check"_s, u"--pairs"_s, file});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.records().size(), 1);
        const QJsonObject record = ended.records().first();
        QCOMPARE(record[u"id"_s].toInt(), 7);
        QCOMPARE(record[u"paragraph"_s].toInt(), 2);
        QCOMPARE(record[u"start"_s].toInt(), 16); // of the whole text; the emoji is one code point
        QCOMPARE(record[u"text"_s].toString(), u"de de"_s);
    }

    void aGoodTextHasNoFindings()
    {
        const auto ended = Program().runBare({u"check"_s, u"--language"_s, u"fr"_s}, "Un texte.\n");
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.output.isEmpty());
    }

    void wrongCallsAndUnreadableTextsAreRefused()
    {
        const Program program;
        QCOMPARE(program.run({u"check"_s}).status, 2);
        QCOMPARE(program.run({u"check"_s, u"7"_s}).status, 2);
        QCOMPARE(program.run({u"check"_s, u"--language"_s, u"de"_s}).status, 2);
        QCOMPARE(program.run({u"check"_s, u"--language"_s, u"fr"_s, u"absent.txt"_s}).status, 3);
        const QString broken = program.written(u"broken.jsonl"_s, "{\"fr\":\"Un\"}\n");
        QCOMPARE(program.runBare({u"check"_s, u"--pairs"_s, broken}).status, 3);
        QCOMPARE(program.runBare({u"check"_s, u"--pairs"_s, u"absent.jsonl"_s}).status, 3);
        QCOMPARE(program.runBare({u"check"_s, u"--pair"_s, broken}).status, 2);
        QCOMPARE(program.runBare({u"check"_s, u"--pair"_s, u"absent.txt"_s, broken}).status, 3);
        QCOMPARE(program.runBare({u"check"_s, u"--pairs"_s, broken, u"--language"_s, u"fr"_s}).status, 2);
        QCOMPARE(
            program.runBare({u"check"_s, u"--language"_s, u"fr"_s}, QByteArray("Un \0 texte", 10)).status, 3);
    }

private:
    // As the window does it.
    static void waive(const QString& archive, text::Language language, const QString& words)
    {
        desk::Desk desk(archive, {});
        QVERIFY(desk.open().result());
        const release::Release before = desk.releases().load(release::ReleaseId{1}).result().value();
        for (const release::Paragraph& paragraph : before.paragraphs[language]) {
            for (const checks::Finding& finding : checks::findingsIn(paragraph, language)) {
                release::Release after = before;
                after.waivers.append(checks::waiverOf(finding, paragraph));
                after.waivers.last().id = qint64(after.takeParagraphId());
                after.waivers.last().author = u"Nadia"_s;
                after.waivers.last().reason = u"Ainsi dit"_s;
                QCOMPARE(after.waivers.last().words, words);
                QVERIFY(desk.releases().save(before, after).result());
            }
        }
    }
};

TARJUMAN_TEST(tst_CheckCommand)
#include "tst_CheckCommand.moc"
