#include "app/text/ArabicSlips.h"
#include "tests/app/text/Typeset.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;
using tarjuman::testing::typeset;

class tst_ArabicSlips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("a Persian yeh") << u"الجدول الزمنی هنا"_s << QStringList{u"[ی]ي"_s};
        QTest::newRow("a keheh") << u"الکتاب هنا"_s << QStringList{u"[ک]ك"_s};
        QTest::newRow("a letter without one answer") << u"مدينة گابس"_s << QStringList{u"[گ]"_s};
        QTest::newRow("a shape of an old file") << u"ﺳلام"_s << QStringList{u"[ﺳ]س"_s};
        QTest::newRow("a ligature of an old file") << u"السﻼم"_s << QStringList{u"[ﻼ]لا"_s};
        QTest::newRow("a stretched word") << u"المتــــحف الوطني"_s << QStringList{u"[ــــ]"_s};
        QTest::newRow("stretched at its end") << u"المتحفـ الوطني"_s << QStringList{u"[ـ]"_s};
        QTest::newRow("a tatweel as a dash") << u"تونس ـ الرباط"_s << QStringList{u"[ـ]–"_s};
        QTest::newRow("a waw apart") << u"والحوار و الوقاية هما"_s << QStringList{u"[و الوقاية]والوقاية"_s};
        QTest::newRow("a waw apart at the start") << u"و قال الوزير"_s << QStringList{u"[و قال]وقال"_s};
        QTest::newRow("a lam before the article")
            << u"شكراً ل المؤتمر كله"_s << QStringList{u"[ل المؤتمر]للمؤتمر"_s};
        QTest::newRow("a ba apart") << u"اجتمع ب الوزير أمس"_s << QStringList{u"[ب الوزير]بالوزير"_s};
    }

    void slipsAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::Arabic), changes);
    }

    void lookAlikesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the Hijri sign") << u"عام 1445هـ وعام 1446 هـ الموافق"_s;
        QTest::newRow("the article before a number") << u"الـ5 والـ20 دولة"_s;
        QTest::newRow("the article before a Latin name") << u"الـBBC والـ FMI"_s;
        QTest::newRow("a particle before a quotation") << u"مؤتمر بـ«السلام»"_s;
        QTest::newRow("a suffix alone") << u"الضمير ـه هنا"_s;
        QTest::newRow("a letter of a list") << u"أ - البرنامج، ب - الميزانية، و - الختام"_s;
        QTest::newRow("letters in brackets") << u"البنود (أ) و(ب) و(و)"_s;
        QTest::newRow("a letter that is named") << u"حرف و في اللغة"_s;
        QTest::newRow("a paragraph that is named") << u"الفقرة ب من المادة"_s;
        QTest::newRow("letters in a row") << u"الحروف أ ب ج د"_s;
        QTest::newRow("an item") << u"ب تقرير اللجنة"_s;
        QTest::newRow("a step") << u"خطوة خطوة"_s;
        QTest::newRow("joined particles") << u"وقال بالأمس للوزير"_s;
        QTest::newRow("the phrase of blessing") << u"قال النبي ﷺ"_s;
    }

    void lookAlikesAreLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(typeset(text, Language::Arabic), QStringList());
    }
};

TARJUMAN_TEST(tst_ArabicSlips)
#include "tst_ArabicSlips.moc"
