#include "tests/support/TestMain.h"
#include "ui/editor/text/SpanFormats.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using release::Paragraph;
using release::Role;
using release::Span;
using text::Language;
using Kind = Span::Kind;

class tst_SpanFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainTextIsOneRun()
    {
        const TypeSheet sheet(Language::French, 100);
        const auto runs = formatRuns({.text = u"Le comité"_s}, sheet);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().length, 9);
        QCOMPARE(runs.first().format, sheet.format(Role::Body));
        QVERIFY(formatRuns({}, sheet).isEmpty());
    }

    void overlappingSpansAdd()
    {
        const TypeSheet sheet(Language::French, 100);
        const auto runs =
            formatRuns({.text = u"abcdef"_s, .spans = {{0, 4, Kind::Bold}, {2, 4, Kind::Italic}}}, sheet);
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs[0].format.fontWeight(), int(QFont::Bold));
        QVERIFY(!runs[0].format.fontItalic());
        QVERIFY(runs[1].format.fontItalic() && runs[1].format.fontWeight() == QFont::Bold);
        QVERIFY(runs[2].format.fontItalic());
        QCOMPARE(runs[2].start, 4);
    }

    // A boundary inside a word breaks the joining of Arabic letters.
    void arabicIsNeverCutForWhatIsPaintedOverIt()
    {
        const TypeSheet sheet(Language::Arabic, 100);
        const Paragraph paragraph{
            .text = u"قالت اللجنة"_s,
            .spans = {{1, 2, Kind::Italic}, {6, 3, Kind::Link, u"https://example.org"_s}}};
        QCOMPARE(formatRuns(paragraph, sheet).size(), 1);
    }

    void latinWithinArabicIsSlanted()
    {
        const TypeSheet sheet(Language::Arabic, 100);
        const Paragraph paragraph{.text = u"في Le Monde أمس"_s, .spans = {{0, 15, Kind::Italic}}};
        const auto runs = formatRuns(paragraph, sheet);
        QCOMPARE(runs.size(), 3);
        QVERIFY(runs[1].format.fontItalic());
        QCOMPARE(paragraph.text.mid(runs[1].start, runs[1].length), u" Le Monde "_s);
        const auto parts = arabicParts(paragraph.text, paragraph.spans.first());
        QCOMPARE(parts.size(), 2);
        QCOMPARE(paragraph.text.mid(parts[1].start, parts[1].length), u"أمس"_s);
    }

    void theFormatsOfABlockAreCompared()
    {
        const TypeSheet sheet(Language::French, 100);
        const Paragraph paragraph{.text = u"un mot"_s, .spans = {{3, 3, Kind::Bold}}};
        const auto runs = formatRuns(paragraph, sheet);
        QTextDocument document;
        document.setPlainText(paragraph.text);
        QVERIFY(!hasFormats(document.firstBlock(), runs));
        QTextCursor cursor(&document);
        cursor.setPosition(3);
        cursor.setPosition(6, QTextCursor::KeepAnchor);
        cursor.setCharFormat(runs.last().format);
        QVERIFY(hasFormats(document.firstBlock(), runs));
        cursor.setPosition(2);
        cursor.setPosition(3, QTextCursor::KeepAnchor);
        cursor.setCharFormat(runs.last().format);
        QVERIFY(!hasFormats(document.firstBlock(), runs));
    }
};

TARJUMAN_WIDGET_TEST(tst_SpanFormats)
#include "tst_SpanFormats.moc"
