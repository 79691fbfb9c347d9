#include "app/text/MarkSlips.h"
#include "tests/app/text/Typeset.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;
using tarjuman::testing::typeset;

class tst_MarkSlips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void frenchSlipsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("two commas") << u"Un,, deux"_s << QStringList{u"[,,],"_s};
        QTest::newRow("three commas are one slip") << u"Un,,, deux"_s << QStringList{u"[,,,],"_s};
        QTest::newRow("two points") << u"Un, etc.. Deux"_s << QStringList{u"[..]."_s};
        QTest::newRow("a comma and a dash") << u"Le maire, - ministre"_s << QStringList{u"[, -]"_s};
        QTest::newRow("a space in a bracket") << u"le Conseil ( onze membres)"_s << QStringList{u"[( ]("_s};
        QTest::newRow("a space before a comma") << u"Un , deux"_s << QStringList{u"[ ]"_s};
        QTest::newRow("a space before a full stop") << u"Un deux ."_s << QStringList{u"[ ]"_s};
        QTest::newRow("none behind a comma") << u"le maire,puis elle"_s << QStringList{u"[,], "_s};
        QTest::newRow("an Arabic comma") << u"Un، deux"_s << QStringList{u"[،],"_s};
        QTest::newRow("an Arabic question mark") << u"Qui vient؟"_s << QStringList{u"[؟]\u202F?"_s};
    }

    void frenchSlipsAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::French), changes);
    }

    void goodFrenchIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << u"Un, deux (trois)\u202F; quatre, cinq\u202F?"_s;
        QTest::newRow("below zero") << u"entre 3, -5 et 2 degrés"_s;
        QTest::newRow("hyphens") << u"vice-président, sous-préfet"_s;
        QTest::newRow("an empty box") << u"Cochez ( ) ou (x)."_s;
        QTest::newRow("a decimal") << u"Soit 1,5 million."_s;
        QTest::newRow("many marks") << u"Quoi\u202F?! Non\u202F!!!"_s;
        QTest::newRow("a path upwards") << u"Sous ../textes demain."_s;
        QTest::newRow("an extension") << u"Un fichier .docx arrive."_s;
        QTest::newRow("Arabic within French") << u"Le mot (سلام، أمل) revient."_s;
        QTest::newRow("initials in a row") << u"Voir a,b,c plus bas."_s;
    }

    void goodFrenchIsLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(typeset(text, Language::French), QStringList());
    }

    void arabicSlipsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("two Arabic commas") << u"الأول،، الثاني"_s << QStringList{u"[،،]،"_s};
        QTest::newRow("two Latin commas") << u"الأول,, الثاني"_s << QStringList{u"[,,]،"_s};
        QTest::newRow("a Latin comma") << u"الأول, الثاني"_s << QStringList{u"[,]،"_s};
        QTest::newRow("a Latin question mark") << u"متى تبدأ?"_s << QStringList{u"[?]؟"_s};
        QTest::newRow("a Latin semicolon behind a vowel mark") << u"غداً; بعده"_s << QStringList{u"[;]؛"_s};
        QTest::newRow("a space before a Latin comma") << u"الأول , الثاني"_s << QStringList{u"[ ,]،"_s};
        QTest::newRow("a Latin comma without a space") << u"الأول,الثاني"_s << QStringList{u"[,]، "_s};
        QTest::newRow("a Latin comma behind a year") << u"في 2022, وقال"_s << QStringList{u"[,]،"_s};
        QTest::newRow("a Latin comma behind a quotation") << u"قال «نعم», ثم"_s << QStringList{u"[,]،"_s};
        QTest::newRow("a space before an Arabic comma") << u"الأول ، الثاني"_s << QStringList{u"[ ]"_s};
        QTest::newRow("a space before an Arabic question mark") << u"متى تبدأ ؟"_s << QStringList{u"[ ]"_s};
        QTest::newRow("no space behind a comma") << u"الأول،الثاني"_s << QStringList{u"[،]، "_s};
        QTest::newRow("no space behind a semicolon") << u"الأول؛الثاني"_s << QStringList{u"[؛]؛ "_s};
        QTest::newRow("no space behind a question mark") << u"متى؟غداً"_s << QStringList{u"[؟]؟ "_s};
    }

    void arabicSlipsAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::Arabic), changes);
    }

    void goodArabicIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << u"الأول، الثاني؛ متى تبدأ؟"_s;
        QTest::newRow("a decimal") << u"نسبة 1،5 في المئة"_s;
        QTest::newRow("thousands") << u"نحو 1,250 مشاركاً"_s;
        QTest::newRow("thousands with points") << u"نحو 1.250 مشاركاً"_s;
        QTest::newRow("French within Arabic") << u"قال (Paris, France) ثم"_s;
        QTest::newRow("a quotation behind a comma") << u"قال،«نعم»"_s;
        QTest::newRow("a quotation behind a colon") << u"قال:«نعم»"_s;
        QTest::newRow("a time") << u"في الساعة 10:30 صباحاً"_s;
        QTest::newRow("an address") << u"انظر https://exemple.org/a,b;c?d في الموقع"_s;
        QTest::newRow("addresses in a row") << u"للتواصل: info@exemple.org, www.exemple.org"_s;
        QTest::newRow("at the end") << u"الأول،"_s;
        QTest::newRow("nothing") << u""_s;
    }

    void goodArabicIsLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(typeset(text, Language::Arabic), QStringList());
    }
};

TARJUMAN_TEST(tst_MarkSlips)
#include "tst_MarkSlips.moc"
