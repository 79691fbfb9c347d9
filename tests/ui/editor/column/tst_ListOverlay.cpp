#include "ui/editor/column/ListOverlay.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/editor/layout/PairedLayout.h"

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;

class tst_ListOverlay : public QObject {
    Q_OBJECT

    std::unique_ptr<EditorStage> m_stage;

    ui::PairedLayout& layout(Language language) { return m_stage->editor().area().text(language).layout(); }
    double firstLineStart(Language language, int paragraph)
    {
        const QRectF line = layout(language).textLayout(paragraph).lineAt(0).naturalTextRect();
        return language == Language::French
                   ? line.left() - layout(language).columnLeft()
                   : layout(language).columnLeft() + layout(language).columnWidth() - line.right();
    }
    int roomOf(Language language, int paragraph) { return layout(language).styleOf(paragraph).indent; }
    // Whether something is drawn before the lines of a paragraph.
    bool hasBullet(Language language, int paragraph, int room)
    {
        const auto& page = layout(language);
        const QImage image = m_stage->column(language).viewport()->grab().toImage();
        const int left =
            language == Language::French ? page.columnLeft() : page.columnLeft() + page.columnWidth() - room;
        const int top = page.topOf(paragraph);
        const QRgb ground = image.pixel(left + 1, top + 1);
        for (int x = left + 2; x < left + room - 2; ++x) {
            for (int y = top + 4; y < top + 30; ++y) {
                if (image.pixel(x, y) != ground)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<EditorStage>();
        m_stage->openTexts({u"Trois points"_s, u"le quai"_s, u"2. la grue"_s},
                           {u"ثلاث نقاط"_s, u"الرصيف"_s, u"2. الرافعة"_s}, u"1-1 1-1 1-1"_s);
        for (Language language : text::bothLanguages)
            m_stage->column(language).setCursorWidth(0);
    }
    void cleanup() { m_stage.reset(); }

    void anItemIsIndentedOnTheSideWhereItsLinesBegin()
    {
        for (Language language : text::bothLanguages)
            QVERIFY(std::abs(firstLineStart(language, 1)) < 2);
        m_stage->focus(Language::French, {1, 0});
        m_stage->trigger("role_list-item");
        for (Language language : text::bothLanguages) {
            const int room = roomOf(language, 1);
            QVERIFY(room >= 16);
            QVERIFY(std::abs(firstLineStart(language, 1) - room) < 2);
        }
        m_stage->trigger("editUndo");
        for (Language language : text::bothLanguages)
            QVERIFY(std::abs(firstLineStart(language, 1)) < 2);
        QCOMPARE(m_stage->disagreement(), QString());
    }

    void anItemHasABulletAndOneWithANumberHasNone()
    {
        m_stage->focus(Language::French, {1, 0});
        m_stage->trigger("role_list-item");
        m_stage->focus(Language::French, {2, 0});
        m_stage->trigger("role_list-item");
        m_stage->focus(Language::French, {0, 0});
        for (Language language : text::bothLanguages) {
            const int room = roomOf(language, 1);
            QVERIFY(hasBullet(language, 1, room));
            QVERIFY(!hasBullet(language, 2, room));
        }
        QCOMPARE(m_stage->textOf(Language::French, 1), u"le quai"_s); // drawn, not written
    }

    void longItemsBreakWithinTheirRoom()
    {
        m_stage->open(u"1-1"_s, 60);
        m_stage->focus(Language::French, {0, 0});
        m_stage->trigger("role_list-item");
        for (Language language : text::bothLanguages) {
            const int room = roomOf(language, 0);
            const auto& lines = layout(language).textLayout(0);
            QVERIFY(lines.lineCount() > 1);
            for (int i = 0; i < lines.lineCount(); ++i)
                QVERIFY(lines.lineAt(i).width() == layout(language).columnWidth() - room);
        }
        QCOMPARE(m_stage->disagreement(), QString());
    }
};

TARJUMAN_WIDGET_TEST(tst_ListOverlay)
#include "tst_ListOverlay.moc"
