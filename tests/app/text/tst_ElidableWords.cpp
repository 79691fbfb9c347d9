#include "app/text/ElidableWords.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_ElidableWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void someWordsEverLoseTheirVowel()
    {
        for (const QStringView word : {u"le", u"que", u"lorsque", u"presque", u"ce", u"si"})
            QVERIFY2(isElidable(word), qPrintable(word.toString()));
        for (const QStringView word : {u"les", u"entre", u"contre", u"elle", u""})
            QVERIFY2(!isElidable(word), qPrintable(word.toString()));
    }

    void theNextWordDecides_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("elides");
        const QStringList elided{u"le ami"_s,        u"la île"_s,      u"de Algérie"_s.toLower(),
                                 u"que on"_s,        u"lorsque il"_s,  u"puisque elles"_s,
                                 u"quoique en"_s,    u"jusque ici"_s,  u"presque îles"_s,
                                 u"quelque une"_s,   u"si ils"_s,      u"ce était"_s,
                                 u"le historique"_s, u"la humanité"_s, u"que à"_s};
        const QStringList kept{u"le onze"_s,    u"la ouate"_s,       u"que oui"_s,   u"le un"_s,
                               u"la une"_s,     u"le héros"_s,       u"la hausse"_s, u"de hier"_s,
                               u"presque un"_s, u"quelque ami"_s,    u"si elle"_s,   u"ce en"_s,
                               u"le yacht"_s,   u"le e-mail"_s,      u"le iPhone"_s, u"de al-hakim"_s,
                               u"les amis"_s,   u"lorsque arrive"_s, u"le à"_s};
        for (const QString& pair : elided)
            QTest::newRow(qPrintable(pair)) << pair.section(u' ', 0, 0) << pair.section(u' ', 1) << true;
        for (const QString& pair : kept)
            QTest::newRow(qPrintable(pair)) << pair.section(u' ', 0, 0) << pair.section(u' ', 1) << false;
    }

    void theNextWordDecides()
    {
        QFETCH(QString, word);
        QFETCH(QString, next);
        QFETCH(bool, elides);
        QCOMPARE(elidesBefore(word, next), elides);
    }
};

TARJUMAN_TEST(tst_ElidableWords)
#include "tst_ElidableWords.moc"
