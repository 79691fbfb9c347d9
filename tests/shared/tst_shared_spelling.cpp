// The five releases beside the project: what a proof-reader marks in them is marked, names are grey, and
// nothing else is.
#include "app/spelling/SpellReport.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

class tst_shared_spelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTrueSlipsAreRed_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<text::Language>("language");
        QTest::addColumn<QStringList>("errors");
        const auto french = text::Language::French;
        QTest::newRow("000") << u"000_*"_s << french << QStringList{u"Etat"_s};
        QTest::newRow("001") << u"001_*"_s << french << QStringList{u"SIEGE"_s, u"Iles"_s};
        QTest::newRow("002") << u"002_*"_s << text::Language::Arabic
                             << QStringList{u"نيوپورك"_s,    u"الامين"_s,   u"و تكثيفها"_s, u"مُّنذ"_s,
                                            u"و مركز"_s,     u"و مساعدة"_s, u"و تدريب"_s,   u"و تنسيق"_s,
                                            u"و المساعدة"_s, u"و صولاً"_s,   u"و المراكز"_s, u"و الدولية"_s,
                                            u"و حرص"_s};
        QTest::newRow("003") << u"003_*"_s << french << QStringList{u"Etats"_s, u"Etats"_s};
        QTest::newRow("004") << u"004_*"_s << french << QStringList{u"Etats"_s, u"l'Etat"_s};
    }

    void onlyTrueSlipsAreRed()
    {
        QFETCH(const QString, release);
        QFETCH(const text::Language, language);
        QFETCH(const QStringList, errors);
        const QDir seeds(tarjuman::testing::projectFile(u"../shared/seeds"_s));
        const QStringList names = seeds.entryList({release});
        QCOMPARE(names.size(), 1);
        QFile file(seeds.filePath(names.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto report = SpellReport::create(language);
        QVERIFY(report);
        QStringList found;
        int foreign = 0;
        const auto count = report->read(file, SpellReport::Suggest::No, [&](const WordInDoubt& word) {
            if (word.verdict == Verdict::Error)
                found.append(word.word);
            foreign += word.verdict == Verdict::Foreign ? 1 : 0;
        });
        QVERIFY(count);
        QCOMPARE(found, errors);
        // One of them has a sentence in English.
        QCOMPARE(foreign, release.startsWith(u"001") ? 1 : 0);
    }
};

TARJUMAN_TEST(tst_shared_spelling)
#include "tst_shared_spelling.moc"
