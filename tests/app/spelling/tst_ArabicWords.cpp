#include "app/spelling/ArabicWords.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::spelling;

class tst_ArabicWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreMended_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("mended");
        QTest::newRow("hamza dropped") << u"الامين"_s << u"الأمين"_s;
        QTest::newRow("hamza below in a verbal noun") << u"اعلان"_s << u"إعلان"_s;
        QTest::newRow("hamza on the wrong side") << u"إمين"_s << u"أمين"_s;
        QTest::newRow("hamza on the wrong seat") << u"مسؤل"_s << u"مسئل"_s;
        QTest::newRow("ta marbuta") << u"محدده"_s << u"محددة"_s;
        QTest::newRow("alif maqsura") << u"علي"_s << u"على"_s;
        QTest::newRow("ya") << u"فى"_s << u"في"_s;
        QTest::newRow("Persian letters") << u"نيوپورک"_s << u"نيوبورك"_s;
        QTest::newRow("alif too many") << u"بناءاً"_s << u"بناءً"_s;
    }

    void slipsAreMended()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, mended);
        QVERIFY(arabic::repairs(word).contains(mended));
    }

    void theTenthFormTakesNoHamza_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("mended");
        QTest::newRow("sound root") << u"إسترقاق"_s << u"استرقاق"_s;
        QTest::newRow("hollow root") << u"إستقالة"_s << u"استقالة"_s;
        QTest::newRow("particles") << u"وبالإستئناف"_s << u"وبالاستئناف"_s;
        QTest::newRow("ending") << u"لإستعداداتهم"_s << QString(); // two endings are one too many to be sure
        QTest::newRow("feminine ending") << u"إستخراجها"_s << u"استخراجها"_s;
        QTest::newRow("already right") << u"استرقاق"_s << QString();
        QTest::newRow("loan") << u"إستراتيجية"_s << QString();
        QTest::newRow("country") << u"إستونيا"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void theTenthFormTakesNoHamza()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, mended);
        QCOMPARE(arabic::withoutHamzaOfTenthForm(word).value_or(QString()), mended);
    }

    void regularPluralsHaveSingulars()
    {
        QCOMPARE(arabic::singulars(u"نطاقات"_s), (QStringList{u"نطاق"_s, u"نطاقة"_s}));
        QVERIFY(arabic::singulars(u"ذات"_s).isEmpty());
        QVERIFY(arabic::singulars(u"نطاق"_s).isEmpty());
    }

    void PersianLettersAreSeen()
    {
        QVERIFY(arabic::hasPersianLetter(u"نيوپورك"));
        QVERIFY(!arabic::hasPersianLetter(u"نيويورك"));
    }
};

TARJUMAN_TEST(tst_ArabicWords)
#include "tst_ArabicWords.moc"
