#include "app/checks/Punctuation.h"
#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::text::Language;

class tst_Punctuation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreFound_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("two commas") << Language::French << u"Un,, deux"_s
                                    << QStringList{u"wrong-punctuation[,,],"_s};
        QTest::newRow("three commas are one slip")
            << Language::French << u"Un,,, deux"_s << QStringList{u"wrong-punctuation[,,,],"_s};
        QTest::newRow("a comma and a dash")
            << Language::French << u"M. Martin, - ministre"_s << QStringList{u"wrong-punctuation[, -]"_s};
        QTest::newRow("a space in a bracket") << Language::French << u"le Conseil ( onze membres)"_s
                                              << QStringList{u"wrong-punctuation[( ]("_s};
        QTest::newRow("two Arabic commas")
            << Language::Arabic << u"الأول،، الثاني"_s << QStringList{u"wrong-punctuation[،،]،"_s};
        QTest::newRow("a Latin comma")
            << Language::Arabic << u"الأول, الثاني"_s << QStringList{u"wrong-punctuation[,]،"_s};
        QTest::newRow("a Latin question mark")
            << Language::Arabic << u"متى تبدأ?"_s << QStringList{u"wrong-punctuation[?]؟"_s};
        QTest::newRow("a Latin semicolon behind a vowel mark")
            << Language::Arabic << u"غداً; بعده"_s << QStringList{u"wrong-punctuation[;]؛"_s};
        QTest::newRow("a space before it")
            << Language::Arabic << u"الأول , الثاني"_s << QStringList{u"wrong-punctuation[,]،"_s};
        QTest::newRow("no space behind a comma")
            << Language::Arabic << u"الأول،الثاني"_s << QStringList{u"wrong-punctuation[،]، "_s};
        QTest::newRow("no space behind a semicolon")
            << Language::Arabic << u"الأول؛الثاني"_s << QStringList{u"wrong-punctuation[؛]؛ "_s};
    }

    void slipsAreFound()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(described(wrongPunctuation(text, language), text), found);
    }

    void goodProseRaisesNothing_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("French") << Language::French << u"Un, deux (trois) ; quatre, cinq ?"_s;
        QTest::newRow("below zero") << Language::French << u"entre 3, -5 et 2 degrés"_s;
        QTest::newRow("a word with a hyphen") << Language::French << u"vice-président, sous-préfet"_s;
        QTest::newRow("an empty box") << Language::French << u"Cochez ( ) ou (x)."_s;
        QTest::newRow("Arabic") << Language::Arabic << u"الأول، الثاني؛ متى تبدأ؟"_s;
        QTest::newRow("a decimal") << Language::Arabic << u"نسبة 1،5 في المئة"_s;
        QTest::newRow("thousands") << Language::Arabic << u"نحو 1,250 مشاركاً"_s;
        QTest::newRow("French within Arabic") << Language::Arabic << u"قال (Paris, France) ثم"_s;
        QTest::newRow("a quotation behind a comma") << Language::Arabic << u"قال،«نعم»"_s;
        QTest::newRow("at the end") << Language::Arabic << u"الأول،"_s;
        QTest::newRow("nothing") << Language::Arabic << u""_s;
    }

    void goodProseRaisesNothing()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QCOMPARE(described(wrongPunctuation(text, language), text), QStringList());
    }
};

TARJUMAN_TEST(tst_Punctuation)
#include "tst_Punctuation.moc"
