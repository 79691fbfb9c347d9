#include "app/text/FrenchElision.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_FrenchElision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void elisionsAreSplit()
    {
        const auto elided = splitElision(u"jusqu'ici");
        QVERIFY(elided);
        QCOMPARE(elided->prefix, u"jusqu'");
        QCOMPARE(elided->rest, u"ici");
        QVERIFY(splitElision(u"L'État"));
        QVERIFY(!splitElision(u"aujourd'hui"));
        QVERIFY(!splitElision(u"l'"));
        QVERIFY(!splitElision(u"'là"));
    }

    void aspiratedHIsKnown_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("aspirated");
        const QStringList aspirated{u"l'handicap"_s, u"d'haut"_s,       u"l'héros"_s,
                                    u"L'huitième"_s, u"l'hiérarchie"_s, u"s'hisser"_s};
        const QStringList mute{u"l'homme"_s,         u"l'héroïne"_s, u"l'héroïsme"_s,
                               u"l'hallucination"_s, u"l'haltère"_s, u"l'huître"_s,
                               u"l'hôpital"_s,       u"handicap"_s,  u"l'eau"_s};
        for (const QString& word : aspirated)
            QTest::newRow(qPrintable(word)) << word << true;
        for (const QString& word : mute)
            QTest::newRow(qPrintable(word)) << word << false;
    }

    void aspiratedHIsKnown()
    {
        QFETCH(QString, word);
        QFETCH(bool, aspirated);
        QCOMPARE(elidesAspiratedH(word), aspirated);
    }
};

TARJUMAN_TEST(tst_FrenchElision)
#include "tst_FrenchElision.moc"
