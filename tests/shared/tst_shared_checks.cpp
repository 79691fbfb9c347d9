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

QStringList describedSide(const QStringList& texts, Language language)
{
    const QList<Paragraph> side = sideOf(texts);
    QStringList lines;
    for (const Finding& found : findingsIn(side, language))
        lines << described(found, texts[placeIn(side, found)]);
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
                                            u"quotes[\"]»"_s, u"quotes[\"]\u202F»"_s};
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
        QCOMPARE(describedSide(lines, language), found);
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

    void cleanProseRaisesNothing()
    {
        const QStringList lines =
            shared(u"data/parallel/handbook-sample.fr-ar.jsonl"_s).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines) {
            const QJsonObject pair = QJsonDocument::fromJson(line.toUtf8()).object();
            QCOMPARE(describedSide({pair[u"fr"].toString()}, Language::French), QStringList());
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
                QCOMPARE(describedSide({text.toString()}, Language::French), QStringList());
            for (const QJsonValue& text : paragraphs[u"tgt"].toArray())
                QCOMPARE(describedSide({text.toString()}, Language::Arabic), QStringList());
        }
    }
};

TARJUMAN_TEST(tst_shared_checks)
#include "tst_shared_checks.moc"
