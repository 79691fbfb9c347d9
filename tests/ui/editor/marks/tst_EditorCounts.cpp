#include "ui/editor/marks/EditorCounts.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/common/TypingPause.h"

#include <QSignalSpy>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;

class tst_EditorCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextThatIsOpenedIsToldAtOnce()
    {
        EditorStage stage;
        QSignalSpy told(&stage.editor(), &ui::PairEditor::wordCountsChanged);
        stage.openTexts({u"Un deux"_s}, {u"واحد"_s}, u"1-1"_s);
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().first().value<text::PerLanguage<int>>().french, 2);
    }

    void typingIsToldOnceWhenTheReaderRests()
    {
        EditorStage stage;
        stage.openTexts({u"Un deux"_s}, {u"واحد"_s}, u"1-1"_s);
        QSignalSpy told(&stage.editor(), &ui::PairEditor::wordCountsChanged);
        stage.type(Language::French, u"a b c "_s);
        QCOMPARE(told.size(), 0);
        QCOMPARE(stage.editor().wordCounts().french, 5);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.last().first().value<text::PerLanguage<int>>().french, 5);
    }

    void somebodyWhoNeverRestsIsToldAllTheSame()
    {
        EditorStage stage;
        stage.openTexts({u"Un deux"_s}, {u"واحد"_s}, u"1-1"_s);
        QSignalSpy told(&stage.editor(), &ui::PairEditor::wordCountsChanged);
        QTimer keys;
        connect(&keys, &QTimer::timeout, this, [&stage] { stage.type(Language::French, u"a "_s); });
        keys.start(ui::typingPause / 5);
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 20'000);
        QVERIFY(keys.isActive());
        QVERIFY(told.first().first().value<text::PerLanguage<int>>().french > 2);
    }
};

TARJUMAN_WIDGET_TEST(tst_EditorCounts)
#include "tst_EditorCounts.moc"
