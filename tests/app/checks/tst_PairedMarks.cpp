#include "app/checks/PairedMarks.h"
#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::text::Language;

class tst_PairedMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreFound_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("never closed")
            << Language::French << u"Il dit « oui et part."_s << QStringList{u"unbalanced[«]"_s};
        QTest::newRow("a straight one never closed")
            << Language::French << u"Il dit \"oui et part."_s << QStringList{u"unbalanced[\"]"_s};
        QTest::newRow("never opened")
            << Language::French << u"Il dit oui » et part."_s << QStringList{u"unbalanced[»]"_s};
        QTest::newRow("a bracket never closed")
            << Language::French << u"le Conseil (onze membres"_s << QStringList{u"unbalanced[(]"_s};
        QTest::newRow("a bracket never opened")
            << Language::French << u"le Conseil des ministres, onze membres)"_s
            << QStringList{u"unbalanced[)]"_s};
        QTest::newRow("one mark behind a colon")
            << Language::Arabic << u"وقال:\"نحن هنا."_s << QStringList{u"unbalanced[\"]"_s};
        QTest::newRow("behind a word, alone")
            << Language::French << u"Il dit oui\"et part."_s << QStringList{u"unbalanced[\"]"_s};
        QTest::newRow("crossed") << Language::French << u"( « non ) »"_s
                                 << QStringList{u"unbalanced[«]"_s, u"unbalanced[»]"_s};
    }

    void slipsAreFound()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(described(unpairedMarks(text, language), text), found);
    }

    void goodProseRaisesNothing_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("French") << Language::French << u"Il dit « oui » (et “non”) [sic]."_s;
        QTest::newRow("nested") << Language::French << u"Il dit « le “oui” l’emporte »."_s;
        QTest::newRow("nested straight") << Language::French << u"Il dit « le \"oui\" l’emporte »."_s;
        QTest::newRow("two kinds of marks") << Language::French << u"Il dit « oui\" et part."_s;
        QTest::newRow("straight") << Language::French << u"Le \"oui\", dit-il, et \"non\"."_s;
        QTest::newRow("a list") << Language::French << u"a) un b) deux 12) trois iv) quatre"_s;
        QTest::newRow("inches") << Language::French << u"un écran de 15\" de large"_s;
        QTest::newRow("Arabic") << Language::Arabic << u"قال «نعم» (ثم “لا”)."_s;
        QTest::newRow("Arabic curly the other way") << Language::Arabic << u"قال ”نعم“ ثم"_s;
        QTest::newRow("a particle before it") << Language::Arabic << u"مؤتمر بـ\"السلام\" ثم"_s;
        QTest::newRow("one letter before it") << Language::Arabic << u"جريدة و\"الأمل\" و”النور“ ثم"_s;
        QTest::newRow("an Arabic list") << Language::Arabic << u"أ) الأول ب) الثاني"_s;
        QTest::newRow("behind a colon") << Language::Arabic << u"وأضاف المدير:\"نحن هنا\"."_s;
        QTest::newRow("behind an Arabic comma") << Language::Arabic << u"وأضاف،\"نحن هنا\"، ثم"_s;
        QTest::newRow("behind an Arabic semicolon") << Language::Arabic << u"انتهى؛”نعم“ ثم"_s;
        QTest::newRow("behind a bracket") << Language::Arabic << u"الوزير (\"أبو علي\") هنا"_s;
        QTest::newRow("behind a closing bracket") << Language::Arabic << u"(واس)\"نحن هنا\"."_s;
        QTest::newRow("behind a full stop") << Language::Arabic << u"انتهى.\"نحن هنا\"."_s;
        QTest::newRow("behind a word") << Language::Arabic << u"وقال\"السلام ممكن\"."_s;
        QTest::newRow("behind a dash") << Language::Arabic << u"وقال –\"السلام ممكن\"."_s;
        QTest::newRow("French, behind a colon") << Language::French << u"Il dit:\"oui\" et:“non”."_s;
        QTest::newRow("French, behind a comma") << Language::French << u"Il dit,\"oui\";\"non\"."_s;
        QTest::newRow("French, behind a slash") << Language::French << u"\"oui\"/\"non\""_s;
        QTest::newRow("within a quotation") << Language::Arabic << u"وقال «سمعت:\"نحن هنا\" مرتين»."_s;
        QTest::newRow("German marks") << Language::French << u"Le „mot“ est là."_s;
        QTest::newRow("degrees before a bracket") << Language::French << u"1°) un 1.a) deux"_s;
        QTest::newRow("nothing") << Language::French << u""_s;
    }

    void goodProseRaisesNothing()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QCOMPARE(described(unpairedMarks(text, language), text), QStringList());
    }
};

TARJUMAN_TEST(tst_PairedMarks)
#include "tst_PairedMarks.moc"
