#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/common/Fonts.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;
using tarjuman::text::Language;

class tst_Appearance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theChosenSchemeColoursTheWholeProgram()
    {
        Appearance appearance(SchemeChoice::Light);
        QSignalSpy changed(&appearance, &Appearance::schemeChanged);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::Light).window);
        appearance.setChoice(SchemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::Dark).window);
        QCOMPARE(scheme(), Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        appearance.setChoice(SchemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void highContrastIsAChoiceOfItsOwn()
    {
        Appearance appearance(SchemeChoice::Dark);
        QSignalSpy changed(&appearance, &Appearance::schemeChanged);
        appearance.setContrast(ContrastChoice::High);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(contrast(), Contrast::High);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 tokensOf(Scheme::Dark, Contrast::High).window);
        appearance.setChoice(SchemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 tokensOf(Scheme::Light, Contrast::High).window);
        appearance.setContrast(ContrastChoice::Usual);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::Light).window);
    }

    void theReadersFontStandsBeforeTheHousesOwn()
    {
        Appearance appearance(SchemeChoice::Light);
        QSignalSpy changed(&appearance, &Appearance::textFontsChanged);
        appearance.chooseTextFont(Language::Arabic, u"Amiri"_s, 18);
        QCOMPARE(textFont(Language::Arabic).families().first(), u"Amiri"_s);
        QVERIFY(textFont(Language::Arabic).families().contains(u"Noto Naskh Arabic"_s));
        QCOMPARE(textFont(Language::Arabic).pointSizeF(), 18.0);
        QCOMPARE(textFont(Language::French), defaultTextFont(Language::French));
        QCOMPARE(changed.count(), 1);
        appearance.chooseTextFont(Language::Arabic, {}, 0);
        QCOMPARE(textFont(Language::Arabic), defaultTextFont(Language::Arabic));
    }
};

TARJUMAN_WIDGET_TEST(tst_Appearance)
#include "tst_Appearance.moc"
