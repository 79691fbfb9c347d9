// What is painted over and under the texts must leave the texts alone: the glyphs that Qt has shaped are the
// same with every kind of mark and without any, and so are the pixels outside the place of a mark; within it
// every letter keeps its shape. In both languages, light and dark.
#include "app/spelling/SpellService.h"
#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/common/Appearance.h"
#include "ui/common/Tokens.h"
#include "ui/editor/find/TextFinder.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/TextStretch.h"
#include "ui/editor/marks/EditorFindings.h"
#include "ui/editor/marks/EditorSpelling.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextBlock>

#include <cmath>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;

namespace {

// The first paragraph of a side has the marks; the caret waits in the second, with its band.
const text::PerLanguage<QString> slips{
    u"Le comitté comitté a reçu M. Berdouzal, ministre, le 24 Avril 2019."_s,
    u"اجتمعت اللججنة, مع اللجنة الفنية للمتابعة في 2024/5/22 بمدينة تونس."_s};
const text::PerLanguage<QString> partOfAWord{u"inistr"_s, u"متابع"_s}; // what is searched for

// Glyphs and where they stand, line by line.
QStringList glyphsOf(EditorStage& stage, Language language)
{
    const QTextLayout& layout = stage.column(language).text().layout().textLayout(0);
    QStringList lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        QString words;
        const auto runs = line.glyphRuns(line.textStart(), line.textLength());
        for (const QGlyphRun& run : runs) {
            words += run.rawFont().familyName() + u':';
            for (qsizetype g = 0; g < run.glyphIndexes().size(); ++g)
                words += u" %1@%2,%3"_s.arg(run.glyphIndexes()[g])
                             .arg(run.positions()[g].x())
                             .arg(run.positions()[g].y());
        }
        lines << words;
    }
    return lines;
}

// The first paragraph as the column shows it.
QRect placeOf(EditorStage& stage, Language language)
{
    auto& column = stage.column(language);
    const QRectF place =
        column.document()->documentLayout()->blockBoundingRect(column.document()->firstBlock());
    return QRect(0, int(place.top()) - column.documentY(0), column.viewport()->width(), int(place.height()));
}

QImage shown(EditorStage& stage, Language language)
{
    return stage.column(language)
        .viewport()
        ->grab(placeOf(stage, language))
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

// The same with nothing but the text.
QImage textAlone(EditorStage& stage, Language language)
{
    auto& column = stage.column(language);
    const QRect place = placeOf(stage, language);
    QImage image(place.size(), QImage::Format_RGB32);
    image.fill(ui::tokens().base);
    QPainter painter(&image);
    painter.translate(0, -place.top() - column.documentY(0));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = column.palette();
    context.cursorPosition = -1;
    column.document()->documentLayout()->draw(&painter, context);
    return image;
}

// Where marks may be painted under or around these words.
QList<QRect> boxesOf(EditorStage& stage, Language language, int start, int length)
{
    const ui::PairedLayout& layout = stage.column(language).text().layout();
    const ui::ParagraphStyle& style = layout.styleOf(0);
    QList<QRect> boxes;
    for (const ui::StretchPiece& piece : ui::piecesOf(layout.textLayout(0), start, length)) {
        const QRectF box(piece.left - 4, piece.baseline - style.lineHeight * 0.75,
                         piece.right - piece.left + 8, style.lineHeight * 0.75 + style.markDepth + 4);
        boxes << box.toAlignedRect();
    }
    return boxes;
}

// How much of a pixel is letter, from 0 to 1, upon its own ground.
double inkOf(QRgb pixel, const QColor& ground)
{
    const QColor ink = ui::tokens().text;
    const double whole = ink.lightnessF() - ground.lightnessF();
    return (QColor(pixel).lightnessF() - ground.lightnessF()) / whole;
}

} // namespace

class tst_OverlayPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksLeaveTheTextAlone_data()
    {
        QTest::addColumn<ui::Scheme>("scheme");
        QTest::newRow("light") << ui::Scheme::Light;
        QTest::newRow("dark") << ui::Scheme::Dark;
    }

    void marksLeaveTheTextAlone()
    {
        QFETCH(ui::Scheme, scheme);
        const ui::Appearance appearance(scheme == ui::Scheme::Light ? ui::SchemeChoice::Light
                                                                    : ui::SchemeChoice::Dark);
        EditorStage stage;
        stage.openTexts({slips.french, u"Fin."_s}, {slips.arabic, u"انتهى."_s}, u"1-1 1-1"_s);
        stage.focus(Language::French, {1, 0});
        text::PerLanguage<QStringList> before;
        for (const Language language : text::bothLanguages)
            before[language] = glyphsOf(stage, language);
        markAll(stage);
        for (const Language language : text::bothLanguages) {
            search(stage, language);
            QCOMPARE(glyphsOf(stage, language), before[language]);
            comparePictures(stage, language);
        }
    }

    // What the marks would do were they formats of the text: the comparison above is able to fail.
    void aFormatWithinAWordWouldBreakIt()
    {
        EditorStage stage;
        stage.openTexts({slips.french}, {slips.arabic}, u"1-1"_s);
        const QStringList before = glyphsOf(stage, Language::Arabic);
        const int start = int(slips.arabic.indexOf(partOfAWord.arabic));
        QTextLayout& layout = *stage.column(Language::Arabic).document()->firstBlock().layout();
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        layout.setFormats({{start, int(partOfAWord.arabic.size()), format}});
        stage.column(Language::Arabic).text().layout().measure(0);
        QVERIFY(glyphsOf(stage, Language::Arabic) != before);
        layout.clearFormats();
    }

private:
    static void markAll(EditorStage& stage)
    {
        for (const Language language : text::bothLanguages) {
            const auto& paragraph = stage.release().paragraphs[language].first();
            stage.openRelease().addComment({.paragraph = paragraph.id,
                                            .start = int(slips[language].indexOf(partOfAWord[language])) - 2,
                                            .length = 5,
                                            .text = u"?"_s});
        }
        auto* spelling = stage.editor().findChild<ui::EditorSpelling*>();
        for (const Language language : text::bothLanguages) {
            const auto id = stage.release().paragraphs[language].first().id;
            QTRY_VERIFY_WITH_TIMEOUT(!spelling->marks().marks(id).isEmpty(), 20'000);
            QTRY_VERIFY(!stage.editor().findings().marks().findings(id).isEmpty());
        }
    }

    static void search(EditorStage& stage, Language language)
    {
        stage.editor().findChild<ui::TextFinder*>()->setQuery({.text = partOfAWord[language]},
                                                              ui::SearchScope::Both);
        stage.column(language).setCaret({1, 0}); // away from what the search selected
    }

    static QList<QRect> allBoxes(EditorStage& stage, Language language)
    {
        QList<QRect> boxes;
        const auto& paragraph = stage.release().paragraphs[language].first();
        const auto add = [&](int start, int length) { boxes += boxesOf(stage, language, start, length); };
        auto* spelling = stage.editor().findChild<ui::EditorSpelling*>();
        for (const spelling::Mark& mark : spelling->marks().marks(paragraph.id))
            add(mark.start, mark.length);
        for (const auto& finding : stage.editor().findings().marks().findings(paragraph.id))
            add(finding.where.start, finding.where.length);
        for (const release::Comment& comment : stage.release().comments) {
            if (comment.paragraph == paragraph.id)
                add(comment.start, comment.length);
        }
        const auto hit = slips[language].indexOf(partOfAWord[language]);
        add(int(hit), int(partOfAWord[language].size()));
        return boxes;
    }

    static void comparePictures(EditorStage& stage, Language language)
    {
        const QImage with = shown(stage, language);
        const QImage without = textAlone(stage, language);
        QCOMPARE(with.size(), without.size());
        const QList<QRect> boxes = allBoxes(stage, language);
        QVERIFY2(with != without, "nothing is marked");
        int outside = 0;
        int broken = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) == without.pixel(x, y))
                    continue;
                const bool within =
                    std::ranges::any_of(boxes, [&](const QRect& box) { return box.contains(x, y); });
                outside += within ? 0 : 1;
                // A pixel of a letter stays one, whatever is washed behind it.
                if (inkOf(without.pixel(x, y), ui::tokens().base) > 0.95 &&
                    inkOf(with.pixel(x, y), ui::tokens().base) < 0.6)
                    ++broken;
            }
        }
        QCOMPARE(outside, 0);
        QCOMPARE(broken, 0);
    }
};

TARJUMAN_WIDGET_TEST(tst_OverlayPictures)
#include "tst_OverlayPictures.moc"
