#include "tests/ui/editor/EditorStage.h"

#include "tests/support/TestMain.h"
#include "ui/editor/layout/PairedLayout.h"

#include <QScrollBar>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;

static QString manyPairs(int count)
{
    return u"1-1 2-1 1-1 1-2 "_s.repeated(count / 4);
}

class tst_PairScroll : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneBarScrollsBothTexts()
    {
        EditorStage stage;
        stage.open(manyPairs(60), 40);
        auto* bar = stage.editor().findChild<QScrollBar*>(u"pairScrollBar"_s);
        QVERIFY(bar && bar->maximum() > 1000);
        bar->setValue(700);
        QCOMPARE(stage.column(Language::French).verticalScrollBar()->value(),
                 stage.column(Language::Arabic).verticalScrollBar()->value());
        stage.column(Language::Arabic).verticalScrollBar()->setValue(900);
        QCOMPARE(stage.column(Language::French).verticalScrollBar()->value(), bar->value());
        QCOMPARE(stage.column(Language::French).verticalScrollBar()->maximum(), bar->maximum());
    }

    void goingUpDoesNotMoveWhatIsRead()
    {
        EditorStage stage;
        stage.open(manyPairs(200), 60);
        auto& scroll = stage.editor().area().scroll();
        const auto& rows = stage.editor().area().page().rows();
        scroll.scrollTo(rows.height() / 2);
        scroll.settle();
        for (int i = 0; i < 100; ++i) {
            const int row = rows.rowAt(scroll.value() + scroll.pageHeight() / 2);
            const int before = rows.rowTop(row) - scroll.value();
            auto* bar = stage.column(Language::French).verticalScrollBar();
            const int asked = 40;
            bar->setValue(bar->value() - asked);
            QCOMPARE(rows.rowTop(row) - scroll.value(), before + asked);
        }
    }

    void theReadersPlaceSurvivesANewWidthAndZoom()
    {
        EditorStage stage;
        stage.open(manyPairs(120), 60);
        auto& scroll = stage.editor().area().scroll();
        const auto& rows = stage.editor().area().page().rows();
        scroll.scrollTo(rows.rowTop(50));
        scroll.settle();
        const int row = rows.rowAt(scroll.value());
        stage.editor().resize(1200, 700);
        QCOMPARE(rows.rowAt(scroll.value()), row);
        stage.editor().setZoom(150);
        QCOMPARE(rows.rowAt(scroll.value()), row);
        QCOMPARE(stage.disagreement(), QString());
    }

    void nothingIsLaidOutThatIsNotSeen()
    {
        EditorStage stage;
        stage.open(manyPairs(400), 60);
        const auto& rows = stage.editor().area().page().rows();
        QVERIFY(rows.isMeasured(Language::French, 0));
        QVERIFY(!rows.isMeasured(Language::French, rows.paragraphCount(Language::French) - 1));
        stage.focus(Language::French, {rows.paragraphCount(Language::French) - 1, 0});
        QVERIFY(rows.isMeasured(Language::French, rows.paragraphCount(Language::French) - 1));
        QVERIFY(!rows.isMeasured(Language::French, rows.paragraphCount(Language::French) / 2));
    }
};

TARJUMAN_WIDGET_TEST(tst_PairScroll)
#include "tst_PairScroll.moc"
