#include "app/spelling/Verdicts.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::spelling;

class tst_Verdicts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasPutIsFound()
    {
        Verdicts verdicts;
        const auto key = Verdicts::keyOf(u"séance");
        QVERIFY(!verdicts.find(key));
        verdicts.put(key, Standing::Name);
        QCOMPARE(verdicts.find(key), std::optional(Standing::Name));
        verdicts.put(key, Standing::Right);
        QCOMPARE(verdicts.find(key), std::optional(Standing::Right));
    }

    void aNewGenerationForgetsAll()
    {
        Verdicts verdicts;
        const auto key = Verdicts::keyOf(u"séance");
        verdicts.put(key, Standing::Right);
        verdicts.startGeneration();
        QVERIFY(!verdicts.find(key));
        verdicts.put(key, Standing::Error);
        QCOMPARE(verdicts.find(key), std::optional(Standing::Error));
    }

    void mostOfAFullTableIsKept()
    {
        Verdicts verdicts;
        const auto wordOf = [](int i) { return u"mot%1"_s.arg(i); };
        for (int i = 0; i < 40'000; ++i)
            verdicts.put(Verdicts::keyOf(wordOf(i)), Standing::Right);
        int found = 0;
        for (int i = 0; i < 40'000; ++i)
            found += verdicts.find(Verdicts::keyOf(wordOf(i))) ? 1 : 0;
        QVERIFY2(found > 36'000, qPrintable(QString::number(found)));
        for (int i = 40'000; i < 400'000; ++i)
            verdicts.put(Verdicts::keyOf(wordOf(i)), Standing::Right);
        QCOMPARE(verdicts.find(Verdicts::keyOf(wordOf(399'999))), std::optional(Standing::Right));
    }

    void keysTellWordsApart()
    {
        QVERIFY(Verdicts::keyOf(u"mot") != Verdicts::keyOf(u"mots"));
        QVERIFY(Verdicts::keyOf(u"abcd") != Verdicts::keyOf(u"abdc"));
        QVERIFY(Verdicts::keyOf(u"a") != Verdicts::keyOf(QStringView(u"a\0", 2)));
        QCOMPARE(Verdicts::keyOf(QString(u"séance"_s)), Verdicts::keyOf(u"une séance"_s.sliced(4)));
    }
};

TARJUMAN_TEST(tst_Verdicts)
#include "tst_Verdicts.moc"
