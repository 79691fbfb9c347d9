#include "tests/support/TestMain.h"
#include "ui/common/Interface.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;
using tarjuman::text::Language;

class tst_Interface : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arabicTurnsTheWindow()
    {
        Interface interface(LanguageChoice::English);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QSignalSpy changed(&interface, &Interface::changed);
        interface.setChoice(LanguageChoice::Arabic);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(leadingLanguage(), Language::Arabic);
        interface.setChoice(LanguageChoice::Arabic);
        QCOMPARE(changed.count(), 1);
    }

    void datesAndTimesFollowTheInterface()
    {
        Interface interface(LanguageChoice::French);
        QCOMPARE(shownDate(QDate(2024, 5, 22)), u"22 mai 2024"_s);
        QCOMPARE(shownDate(QDate(2024, 5, 1)), u"1er mai 2024"_s);
        QCOMPARE(shownTime(QTime(12, 4)), u"12 h 04"_s);
        QCOMPARE(shownPercent(82), u"82\u00A0%"_s);
        interface.setChoice(LanguageChoice::English);
        QCOMPARE(shownDate(QDate(2024, 5, 22)), u"22 May 2024"_s);
        QCOMPARE(shownTime(QTime(9, 4)), u"09:04"_s);
        interface.setChoice(LanguageChoice::Arabic);
        QCOMPARE(shownDate(QDate(2024, 5, 22)), u"22 مايو 2024"_s);
        QCOMPARE(shownDate({}), QString());
    }

    void theHouseChoosesItsDigits()
    {
        Interface interface(LanguageChoice::Arabic, Digits::Western);
        QCOMPARE(shownNumber(324), u"324"_s);
        interface.setDigits(Digits::ArabicIndic);
        QCOMPARE(shownNumber(324), u"٣٢٤"_s);
        interface.setChoice(LanguageChoice::French);
        QCOMPARE(shownNumber(324), u"324"_s);
    }

    void foreignWordsKeepTheirDirection()
    {
        QCOMPARE(isolated(u"Nadia"_s), u"\u2068Nadia\u2069"_s);
        QCOMPARE(fromTheLeft(u"Ctrl+,"_s), u"\u2066Ctrl+,\u2069"_s);
        QVERIFY(fromTheLeft({}).isEmpty());
    }

    void theSystemsLanguageIsOneOfThree()
    {
        const Interface interface(LanguageChoice::System);
        QCOMPARE(interface.language(), systemLanguage());
    }
};

TARJUMAN_WIDGET_TEST(tst_Interface)
#include "tst_Interface.moc"
