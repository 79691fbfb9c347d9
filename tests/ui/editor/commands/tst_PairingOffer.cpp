#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

#include <QLabel>
#include <QPushButton>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;

static void openApart(EditorStage& stage)
{
    stage.openTexts({u"Le comité siège à Tunis"_s, u"Il a reçu 12 pays le 22 mai 2024."_s},
                    {u"اللجنة تنعقد في تونس"_s, u"واستقبلت 12 دولة في 22 مايو 2024."_s},
                    u"1-0 1-0 0-1 0-1"_s);
}

class tst_PairingOffer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneKeyAcceptsAndOneStepUndoes()
    {
        EditorStage stage;
        openApart(stage);
        auto* offer = stage.editor().findChild<QWidget*>(u"pairingOffer"_s);
        QTRY_VERIFY(offer->isVisible());
        QTest::keyClick(&stage.column(text::Language::French), Qt::Key_J,
                        Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(stage.pairs(), u"1-1 1-1"_s);
        QVERIFY(!offer->isVisible());
        QCOMPARE(stage.disagreement(), QString());
        stage.trigger("editUndo");
        QCOMPARE(stage.pairs(), u"1-0 1-0 0-1 0-1"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void itCanBeRefusedAndAskedForAgain()
    {
        EditorStage stage;
        openApart(stage);
        auto* offer = stage.editor().findChild<QWidget*>(u"pairingOffer"_s);
        QTRY_VERIFY(offer->isVisible());
        QTest::mouseClick(offer->findChild<QPushButton*>(u"pairingRefuse"_s), Qt::LeftButton);
        QVERIFY(!offer->isVisible());
        QCOMPARE(stage.pairs(), u"1-0 1-0 0-1 0-1"_s);
        stage.trigger("pairPropose");
        QTRY_VERIFY(offer->isVisible());
        stage.trigger("pairPropose");
        QCOMPARE(stage.pairs(), u"1-1 1-1"_s);
    }

    void nothingToOfferIsSaidWhenAsked()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"واحد"_s}, u"1-1"_s);
        auto* offer = stage.editor().findChild<QWidget*>(u"pairingOffer"_s);
        stage.trigger("pairPropose");
        QTRY_VERIFY(offer->isVisible());
        QVERIFY(!offer->findChild<QPushButton*>(u"pairingAccept"_s)->isVisible());
    }
};

TARJUMAN_WIDGET_TEST(tst_PairingOffer)
#include "tst_PairingOffer.moc"
