#include "app/spelling/Candidates.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

class tst_Candidates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSlipAwayIsFound_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::addColumn<text::Language>("language");
        const auto french = text::Language::French;
        const auto arabic = text::Language::Arabic;
        QTest::newRow("accent") << u"seance"_s << u"séance"_s << french;
        QTest::newRow("doubled") << u"séannce"_s << u"séance"_s << french;
        QTest::newRow("not doubled") << u"acord"_s << u"accord"_s << french;
        QTest::newRow("transposed") << u"séacne"_s << u"séance"_s << french;
        QTest::newRow("another letter") << u"séanse"_s << u"séance"_s << french;
        QTest::newRow("missing") << u"sénce"_s << u"séance"_s << french;
        QTest::newRow("too many") << u"séancet"_s << u"séance"_s << french;
        QTest::newRow("run together") << u"aveclui"_s << u"avec lui"_s << french;
        QTest::newRow("without apostrophe") << u"lhomme"_s << u"l'homme"_s << french;
        QTest::newRow("without hyphen") << u"rendezvous"_s << u"rendez-vous"_s << french;
        QTest::newRow("œ") << u"oeuvre"_s << u"œuvre"_s << french;
        QTest::newRow("hamza") << u"الامين"_s << u"الأمين"_s << arabic;
        QTest::newRow("Arabic, too many") << u"مدررسة"_s << u"مدرسة"_s << arabic;
        QTest::newRow("Arabic, run together") << u"فيالبيت"_s << u"في البيت"_s << arabic;
    }

    void oneSlipAwayIsFound()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, meant);
        QFETCH(const text::Language, language);
        const auto candidates = candidatesFor(word, language);
        QVERIFY(std::any_of(candidates.begin(), candidates.end(),
                            [&meant](const Candidate& candidate) { return candidate.text == meant; }));
    }

    void theyComeInOrderWithoutDuplicates()
    {
        for (const auto language : text::bothLanguages) {
            QSet<QString> seen;
            int cost = 0;
            const QString word = language == text::Language::French ? u"seannce"_s : u"الامين"_s;
            for (const Candidate& candidate : candidatesFor(word, language)) {
                QVERIFY(candidate.cost >= cost);
                QVERIFY(candidate.text != word);
                QVERIFY(!seen.contains(candidate.text));
                seen.insert(candidate.text);
                cost = candidate.cost;
            }
        }
    }

    void anEmptyWordIsNoTrouble() { QVERIFY(candidatesFor(QString(), text::Language::French).size() < 100); }
};

TARJUMAN_TEST(tst_Candidates)
#include "tst_Candidates.moc"
