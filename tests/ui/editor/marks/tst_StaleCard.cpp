#include "ui/editor/marks/StaleCard.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/editor/column/PairState.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;
using ui::PairState;

static void makeStale(EditorStage& stage)
{
    stage.openTexts({u"Le comité siège"_s, u"Fin"_s}, {u"تنعقد اللجنة"_s, u"انتهى"_s}, u"1-1 1-1"_s);
    stage.trigger("pairToggleDone");
    stage.focus(Language::French, {0, 15});
    stage.type(Language::French, u" <lundi>"_s);
}

class tst_StaleCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCardShowsTheChangeAndAgreesAgain()
    {
        EditorStage stage;
        makeStale(stage);
        QCOMPARE(ui::stateOf(stage.release(), 0), PairState::Stale);
        stage.trigger("pairShowChange");
        QPointer card = stage.editor().findChild<QFrame*>(u"staleCard"_s);
        QVERIFY(card && card->isVisible());
        QVERIFY(!card->findChild<QTextEdit*>(u"staleChange_ar"_s)); // it did not change
        QVERIFY(card->findChild<QTextEdit*>(u"staleChange_fr"_s)->toPlainText().contains(u"<lundi>"_s));
        QVERIFY(card->findChild<QTextEdit*>(u"staleChange_fr"_s)->height() < 60); // as high as its words
        auto* still = card->findChild<QPushButton*>(u"stillRight"_s);
        QVERIFY(still->hasFocus());
        QTest::keyClick(still, Qt::Key_Space);
        QCOMPARE(ui::stateOf(stage.release(), 0), PairState::Done);
        QTRY_VERIFY(!card);
        QCOMPARE(stage.disagreement(), QString());
    }

    void aClickOnTheStateOpensItAndEscapeCloses()
    {
        EditorStage stage;
        makeStale(stage);
        auto& gutter = stage.editor().area().gutter();
        QTest::mouseClick(&gutter, Qt::LeftButton, {}, gutter.stateRect(0).center());
        QPointer card = stage.editor().findChild<QFrame*>(u"staleCard"_s);
        QVERIFY(card);
        QTest::keyClick(card, Qt::Key_Escape);
        QTRY_VERIFY(!card);
        QCOMPARE(ui::stateOf(stage.release(), 0), PairState::Stale);
    }

    void theFirstChangedWordOfALongTextIsInView()
    {
        EditorStage stage;
        const QString french = u"Le comité siège encore et toujours à Genève. "_s.repeated(60);
        const QString arabic = u"تنعقد اللجنة دائما في جنيف. "_s.repeated(60);
        stage.openTexts({french}, {arabic}, u"1-1"_s);
        for (const Language changed : text::bothLanguages) {
            stage.focus(changed, {0, 0});
            stage.trigger("pairToggleDone");
            const QString& text = changed == Language::French ? french : arabic;
            stage.focus(changed, {0, int(text.size()) * 3 / 4});
            stage.type(changed, changed == Language::French ? u" lundi "_s : u" الاثنين "_s);
            stage.trigger("pairShowChange");
            auto* card = stage.editor().findChild<QFrame*>(u"staleCard"_s);
            QVERIFY(card);
            auto* words = card->findChild<QTextEdit*>(u"staleChange_"_s + text::tagOf(changed));
            QVERIFY(words->verticalScrollBar()->value() > 0);
            QVERIFY(words->viewport()->rect().contains(words->cursorRect()));
            QVERIFY(std::abs(words->textCursor().position() - int(text.size()) * 3 / 4) < 12);
            delete card;
            stage.trigger("pairStillRight");
            stage.trigger("pairToggleDone"); // a draft again
        }
    }

    void theCardStandsBesideTheGutterAndLeavesTheSideToLookAtFree()
    {
        EditorStage stage;
        stage.editor().move(0, 0);
        makeStale(stage);
        for (const bool swapped : {false, true}) {
            stage.editor().setSidesSwapped(swapped);
            stage.trigger("pairShowChange");
            auto* card = stage.editor().findChild<QFrame*>(u"staleCard"_s);
            QVERIFY(card);
            const auto placeOf = [](const QWidget& widget) {
                return QRect(widget.mapToGlobal(QPoint()), widget.size());
            };
            QVERIFY(!card->geometry().intersects(placeOf(stage.editor().area().gutter())));
            QVERIFY(!card->geometry().intersects(placeOf(stage.column(Language::Arabic))));
            delete card;
        }
    }

    void aPairThatIsNotStaleHasNone()
    {
        EditorStage stage;
        makeStale(stage);
        stage.focus(Language::French, {1, 0});
        stage.trigger("pairShowChange");
        QVERIFY(!stage.editor().findChild<QFrame*>(u"staleCard"_s));
    }

    void arabicRunsFromTheRight()
    {
        const QString html = ui::changeAsHtml(u"تنعقد غدا"_s, u"تنعقد اليوم"_s, Language::Arabic);
        QVERIFY(html.contains(u"dir=\"rtl\""_s));
        QVERIFY(html.contains(u"line-through"_s));
    }

    void changedWordsAreMarkedOnTheSideThatChanged()
    {
        EditorStage stage;
        makeStale(stage);
        const auto picture = [&](Language language) {
            return stage.column(language).viewport()->grab().toImage();
        };
        stage.focus(Language::French, {1, 0});
        const QImage frenchStale = picture(Language::French);
        const QImage arabicStale = picture(Language::Arabic);
        stage.focus(Language::French, {0, 0});
        stage.trigger("pairStillRight");
        stage.focus(Language::French, {1, 0});
        QVERIFY(picture(Language::French) != frenchStale);
        QCOMPARE(picture(Language::Arabic), arabicStale);
    }
};

TARJUMAN_WIDGET_TEST(tst_StaleCard)
#include "tst_StaleCard.moc"
