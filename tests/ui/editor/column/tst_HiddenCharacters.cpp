#include "tests/ui/editor/EditorStage.h"

#include "tests/support/TestMain.h"
#include "ui/editor/column/HiddenCharacters.h"
#include "ui/editor/layout/PairedLayout.h"

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;
using ui::HiddenKind;
using ui::hiddenKindOf;

class tst_HiddenCharacters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeSeenIsKnown()
    {
        QCOMPARE(hiddenKindOf(u'\u00a0'), std::optional(HiddenKind::NoBreakSpace));
        QCOMPARE(hiddenKindOf(u'\u202f'), std::optional(HiddenKind::NarrowNoBreakSpace));
        QCOMPARE(hiddenKindOf(u' '), std::optional(HiddenKind::Space));
        QCOMPARE(hiddenKindOf(u'\t'), std::optional(HiddenKind::Tab));
        QCOMPARE(hiddenKindOf(u'\u0640'), std::optional(HiddenKind::Tatweel));
        QCOMPARE(hiddenKindOf(u'\u200f'), std::optional(HiddenKind::RightToLeft));
        QCOMPARE(hiddenKindOf(u'\u2066'), std::optional(HiddenKind::LeftToRight));
        QCOMPARE(hiddenKindOf(u'\u2069'), std::optional(HiddenKind::EndOfTurn));
        QCOMPARE(hiddenKindOf(u'\u200d'), std::optional(HiddenKind::ZeroWidth));
        QCOMPARE(hiddenKindOf(u'\u00ad'), std::optional(HiddenKind::ZeroWidth));
        QVERIFY(!hiddenKindOf(u'é'));
    }

    void theyAppearWhenAskedForAndGoAgain()
    {
        EditorStage stage;
        stage.openTexts({u"n°\u00a05 \u200fet"_s}, {u"بيـان"_s}, u"1-1"_s);
        stage.column(Language::French).setCursorWidth(0);
        const auto picture = [&] { return stage.editor().grab().toImage(); };
        const QImage before = picture();
        stage.trigger("viewInvisibles");
        QVERIFY(picture() != before);
        // Not only the end of the paragraph: the space after the first word is shown, too.
        const int left = stage.editor().area().text(Language::French).layout().columnLeft();
        const QRect firstWords(left, 0, 40, 200);
        QVERIFY(picture().copy(firstWords) != before.copy(firstWords));
        stage.trigger("viewInvisibles");
        QCOMPARE(picture(), before);
        QCOMPARE(stage.disagreement(), QString());
    }
};

TARJUMAN_WIDGET_TEST(tst_HiddenCharacters)
#include "tst_HiddenCharacters.moc"
