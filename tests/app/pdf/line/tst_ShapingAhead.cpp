#include "app/pdf/line/ShapingAhead.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using text::Language;

// A word of its own for each number.
static QString wordOf(int number)
{
    QString word;
    for (int rest = number + 1000; rest > 0; rest /= 9)
        word += QChar(static_cast<char16_t>(0x0641 + rest % 9));
    return word;
}

// As many paragraphs, each of a hundred words.
static std::vector<pdf::Row> rowsOf(int count)
{
    std::vector<pdf::Row> rows;
    for (int number = 0; number < count; ++number) {
        QStringList words;
        for (int word = 0; word < 100; ++word)
            words.append(wordOf(100 * number + word));
        pdf::RowParagraph paragraph{Language::Arabic};
        paragraph.text = words.join(u' ');
        rows.push_back({{paragraph}});
    }
    return rows;
}

static bool isSame(const pdf::GlyphRun& left, const pdf::GlyphRun& right)
{
    const auto isSameGlyph = [](const pdf::RunGlyph& a, const pdf::RunGlyph& b) {
        return a.glyph == b.glyph && a.cluster == b.cluster && a.advance == b.advance && a.x == b.x &&
               a.y == b.y && a.stretch == b.stretch;
    };
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), isSameGlyph);
}

class tst_ShapingAhead : public QObject {
    Q_OBJECT
private:
    static pdf::FontSet fonts()
    {
        const pdf::PageSetup setup;
        return *pdf::FontSet::open(setup.fontFamily, setup.titleFamily);
    }

    static pdf::WordKey keyOf(pdf::FontSet& fonts)
    {
        return {&fonts.font(Language::Arabic, {}), Language::Arabic, pdf::Direction::RightToLeft};
    }

private Q_SLOTS:
    void wordsLookAsTheTypesetterWouldShapeThem()
    {
        const std::vector<pdf::Row> rows = rowsOf(60);
        pdf::FontSet set = fonts();
        const pdf::WordKey key = keyOf(set);
        pdf::RunShaper shaper;
        pdf::GlyphRun expected;
        pdf::GlyphRun run;
        pdf::ShapingAhead ahead(set, rows);
        QTRY_VERIFY(ahead.isDone(1));
        QVERIFY(!ahead.isDone(0)); // where the typesetter begins
        for (int row = 1; row < 60; ++row) {
            ahead.reached(static_cast<size_t>(row));
            for (int word = 100 * row; word < 100 * (row + 1); ++word) {
                QVERIFY(ahead.find(wordOf(word), key, run));
                shaper.shape(wordOf(word), key, expected);
                QVERIFY(isSame(run, expected));
            }
        }
    }

    void onlyTheRowThatIsReachedIsAsked()
    {
        const std::vector<pdf::Row> rows = rowsOf(60);
        pdf::FontSet set = fonts();
        pdf::GlyphRun run;
        pdf::ShapingAhead ahead(set, rows);
        QTRY_VERIFY(ahead.isDone(1));
        ahead.reached(30);
        QVERIFY(ahead.find(wordOf(3000), keyOf(set), run));
        QVERIFY(!ahead.find(wordOf(2999), keyOf(set), run));
        ahead.reached(31);
        QVERIFY(!ahead.find(wordOf(3000), keyOf(set), run));
    }

    void aWordInAnotherDressIsNotFound()
    {
        const std::vector<pdf::Row> rows = rowsOf(60);
        pdf::FontSet set = fonts();
        const pdf::WordKey key = keyOf(set);
        pdf::WordKey bold = key;
        bold.font = &set.font(Language::Arabic, {pdf::Weight::Bold});
        pdf::WordKey joined = key;
        joined.joinedAfter = true;
        pdf::WordKey stretched = key;
        stretched.stretch = {1, 1, 64};
        pdf::GlyphRun run;
        pdf::ShapingAhead ahead(set, rows);
        QTRY_VERIFY(ahead.isDone(59));
        ahead.reached(59);
        for (const pdf::WordKey& other : {bold, joined, stretched})
            QVERIFY(!ahead.find(wordOf(5900), other, run));
        QVERIFY(ahead.find(wordOf(5900), key, run));
    }

    void aShortTextIsLeftAlone()
    {
        const std::vector<pdf::Row> rows = rowsOf(5);
        pdf::FontSet set = fonts();
        const pdf::ShapingAhead ahead(set, rows);
        QTest::qWait(50);
        QVERIFY(!ahead.isDone(4));
    }

    void plainWordsAreOfOneLanguage_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("french");
        QTest::addColumn<bool>("arabic");
        QTest::newRow("French letters") << u"conférence"_s << true << false;
        QTest::newRow("Arabic letters") << u"المؤتمر"_s << false << true;
        QTest::newRow("signs go with both") << u"(2026)"_s << true << true;
        QTest::newRow("both") << u"الـPDF"_s << false << false;
        QTest::newRow("not in the font") << u"文"_s << false << false;
    }

    void plainWordsAreOfOneLanguage()
    {
        QFETCH(QString, word);
        pdf::FontSet set = fonts();
        QTEST(pdf::isPlainWord(word, Language::French, set.font(Language::French, {}).file()), "french");
        QTEST(pdf::isPlainWord(word, Language::Arabic, set.font(Language::Arabic, {}).file()), "arabic");
    }
};

TARJUMAN_WIDGET_TEST(tst_ShapingAhead)
#include "tst_ShapingAhead.moc"
