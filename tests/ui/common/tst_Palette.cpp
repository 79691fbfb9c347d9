#include "tests/support/TestMain.h"
#include "ui/common/Palette.h"

#include <QTest>

using namespace tarjuman::ui;

class tst_Palette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWindowWithoutFocusKeepsItsColours_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    void aWindowWithoutFocusKeepsItsColours()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = paletteOf(tokensOf(scheme));
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            const auto named = static_cast<QPalette::ColorRole>(role);
            QCOMPARE(palette.color(QPalette::Inactive, named), palette.color(QPalette::Active, named));
        }
    }

    void theTextsKeepTheColourOfSelectedWords()
    {
        const Tokens& tokens = tokensOf(Scheme::Dark);
        const QPalette palette = editorPaletteOf(tokens);
        QCOMPARE(palette.color(QPalette::Highlight), tokens.select);
        QCOMPARE(palette.color(QPalette::HighlightedText), tokens.text);
    }
};

TARJUMAN_TEST(tst_Palette)
#include "tst_Palette.moc"
