#include "tests/support/TestMain.h"
#include "ui/common/Fonts.h"

#include <QFontInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;
using tarjuman::text::Language;

class tst_Fonts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWindowSpeaksInPointsThatAreThirteenPixels()
    {
        QCOMPARE(uiFont().pointSizeF(), 9.75);
        QCOMPARE(uiFont(FontRole::Second).pointSizeF(), 9.0);
        QCOMPARE(uiFont(FontRole::PaneTitle).weight(), QFont::DemiBold);
    }

    void everyFaceIsInstalled()
    {
        QVERIFY(QFontInfo(uiFont()).family().startsWith(u"Noto Sans"_s));
        QCOMPARE(QFontInfo(textFont(Language::French)).family(), u"Charis SIL"_s);
        QCOMPARE(QFontInfo(textFont(Language::Arabic)).family(), u"Noto Naskh Arabic"_s);
    }

    void arabicLinesStandFurtherApart()
    {
        QVERIFY(lineSpacing(Language::Arabic) > lineSpacing(Language::French));
    }
};

TARJUMAN_WIDGET_TEST(tst_Fonts)
#include "tst_Fonts.moc"
