// The five releases beside the project and the clean prose there: what a proof-reader marks in the releases
// is found, and good prose raises next to nothing.
#include "app/checks/Checks.h"
#include "tests/app/checks/Described.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::checks;
using tarjuman::release::Paragraph;
using tarjuman::text::Language;

namespace {

QString shared(const QString& path)
{
    QFile file(tarjuman::testing::projectFile(u"../shared/"_s + path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The releases and the handbook came without the spaces of the house, and the handbook with the apostrophes
// of the keyboard; how those are found, others try.
enum class Typography { Asked, Overlooked };

bool isOfTypography(const Finding& found)
{
    using enum Rule;
    const bool apostrophe = found.rule == Quotes && found.severity == Severity::Advice;
    return apostrophe || found.rule == MissingNbsp || found.rule == SeparatedWaw ||
           found.rule == PersianLetter || found.rule == StrayTatweel || found.rule == HiddenCharacter ||
           found.rule == MixedDigits;
}

QStringList describedSide(const QStringList& texts, Language language,
                          Typography typography = Typography::Asked)
{
    const QList<Paragraph> side = sideOf(texts);
    QStringList lines;
    for (const Finding& found : findingsIn(side, language)) {
        if (typography == Typography::Overlooked && isOfTypography(found))
            continue;
        lines << described(found, texts[placeIn(side, found)]);
    }
    return lines;
}

} // namespace

class tst_shared_checks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsOfTheReleasesAreFound_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("000") << u"000_*"_s << Language::French << QStringList{};
        QTest::newRow("001") << u"001_*"_s << Language::French
                             << QStringList{u"date-form[Avril]avril"_s, u"wrong-punctuation[, -]"_s,
                                            u"quotes[ \"]\u202F»"_s, u"quotes[\"]\u202F»"_s};
        QTest::newRow("002") << u"002_*"_s << Language::Arabic
                             << QStringList{u"doubled[المتحدة لمكافحة الإرهاب السيد/ فلادمير]"_s};
        QTest::newRow("003") << u"003_*"_s << Language::French << QStringList{u"split-paragraph[lutte]"_s};
        QTest::newRow("004") << u"004_*"_s << Language::French << QStringList{};
    }

    void slipsOfTheReleasesAreFound()
    {
        QFETCH(const QString, release);
        QFETCH(const Language, language);
        QFETCH(const QStringList, found);
        const QStringList names =
            QDir(tarjuman::testing::projectFile(u"../shared/seeds"_s)).entryList({release});
        QCOMPARE(names.size(), 1);
        QStringList lines;
        for (const QString& line : shared(u"seeds/"_s + names.first()).split(u'\n', Qt::SkipEmptyParts))
            lines << line.trimmed();
        QCOMPARE(describedSide(lines, language, Typography::Overlooked), found);
    }

    void cleanPairsRaiseNothing()
    {
        const QStringList lines = shared(u"data/qa/qa-clean.jsonl"_s).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines) {
            const QJsonObject pair = QJsonDocument::fromJson(line.toUtf8()).object();
            QCOMPARE(describedSide(pair[u"fr"].toString().split(u"\n\n"_s), Language::French), QStringList());
            QCOMPARE(describedSide(pair[u"ar"].toString().split(u"\n\n"_s), Language::Arabic), QStringList());
        }
    }

    // The classes of this file that lie within one side, and by which rule each is found.
    void slipsOfOneSideAreFound()
    {
        const QStringList rules{
            u"wrong-punctuation"_s, u"missing-nbsp"_s,  u"quotes"_s,           u"separated-waw"_s,
            u"persian-letter"_s,    u"stray-tatweel"_s, u"hidden-character"_s, u"mixed-digits"_s,
            u"unbalanced"_s,        u"doubled"_s};
        int seen = 0;
        for (const QString& line : shared(u"data/qa/qa-defects.jsonl"_s).split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject pair = QJsonDocument::fromJson(line.toUtf8()).object();
            const QString rule = pair[u"class"_s].toString().replace(u'_', u'-');
            if (!rules.contains(rule))
                continue;
            ++seen;
            const QString side = pair[u"side"_s].toString();
            const QStringList found = describedSide(pair[side].toString().split(u"\n\n"_s),
                                                    side == u"fr" ? Language::French : Language::Arabic);
            QCOMPARE(found.size(), 1);
            QVERIFY2(found.first().startsWith(rule + u'['), qPrintable(found.first()));
        }
        QCOMPARE(seen, 10);
    }

    void cleanProseRaisesNothing()
    {
        const QStringList lines =
            shared(u"data/parallel/handbook-sample.fr-ar.jsonl"_s).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines) {
            const QJsonObject pair = QJsonDocument::fromJson(line.toUtf8()).object();
            QCOMPARE(describedSide({pair[u"fr"].toString()}, Language::French, Typography::Overlooked),
                     QStringList());
            QCOMPARE(describedSide({pair[u"ar"].toString()}, Language::Arabic), QStringList());
        }
    }

    void theDeclarationRaisesNothing()
    {
        const QJsonArray articles =
            QJsonDocument::fromJson(shared(u"data/parallel/udhr-1-8.fra-arb.json"_s).toUtf8())
                .object()[u"articles"]
                .toArray();
        QVERIFY(!articles.isEmpty());
        for (const QJsonValue& article : articles) {
            const QJsonValue paragraphs = article[u"para"];
            for (const QJsonValue& text : paragraphs[u"src"].toArray())
                QCOMPARE(describedSide({text.toString()}, Language::French, Typography::Overlooked),
                         QStringList());
            for (const QJsonValue& text : paragraphs[u"tgt"].toArray())
                QCOMPARE(describedSide({text.toString()}, Language::Arabic), QStringList());
        }
    }
};

TARJUMAN_TEST(tst_shared_checks)
#include "tst_shared_checks.moc"
