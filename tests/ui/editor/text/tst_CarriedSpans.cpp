#include "tests/support/TestMain.h"
#include "ui/editor/text/CarriedSpans.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using release::Paragraph;
using release::Span;
using Kind = Span::Kind;

class tst_CarriedSpans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spansGoWithTheirWords_data()
    {
        QTest::addColumn<QList<Paragraph>>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<int>("from");
        QTest::addColumn<QList<QList<Span>>>("spans");
        const Paragraph bold{.text = u"un mot dit"_s, .spans = {{3, 3, Kind::Bold}}};
        using Each = QList<QList<Span>>;
        const auto row = [&](const char* name, const QList<Paragraph>& before, const QStringList& after,
                             int from,
                             const Each& spans) { QTest::newRow(name) << before << after << from << spans; };
        row("before it", {bold}, {u"oh un mot dit"_s}, 0, {{{6, 3, Kind::Bold}}});
        row("within it", {bold}, {u"un moit dit"_s}, 5, {{{3, 4, Kind::Bold}}});
        row("behind it", {bold}, {u"un mots dit"_s}, 6, {{{3, 4, Kind::Bold}}});
        row("the same letter within it", {{.text = u"elle"_s, .spans = {{0, 2, Kind::Bold}}}}, {u"ellle"_s},
            1, {{{0, 3, Kind::Bold}}});
        row("the same letter behind it", {{.text = u"elle"_s, .spans = {{0, 2, Kind::Bold}}}}, {u"ellle"_s},
            3, {{{0, 2, Kind::Bold}}});
        row("parted within it", {bold}, {u"un mo"_s, u"t dit"_s}, 5,
            {{{3, 2, Kind::Bold}}, {{0, 1, Kind::Bold}}});
        row("joined with the next", {bold, {.text = u"là"_s, .spans = {{0, 2, Kind::Italic}}}},
            {u"un mot ditlà"_s}, 10, {{{3, 3, Kind::Bold}, {10, 2, Kind::Italic}}});
        row("no spans", {{.text = u"un"_s}}, {u"une"_s, u"deux"_s}, 2, {{}, {}});
        row("removed with its words", {bold}, {u"un dit"_s}, 3, {{}});
    }

    void spansGoWithTheirWords()
    {
        QFETCH(QList<Paragraph>, before);
        QFETCH(QStringList, after);
        QFETCH(int, from);
        QTEST(carriedSpans(before, after, from), "spans");
    }
};

TARJUMAN_TEST(tst_CarriedSpans)
#include "tst_CarriedSpans.moc"
