#include "app/pdf/draw/InlineElements.h"

#include "tests/app/pdf/LineStage.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using release::Span;
using tests::LineStage;
using text::Language;

class tst_InlineElements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainTextHasNoElementOfItsOwn()
    {
        LineStage stage(u"Le port rouvre"_s, Language::French);
        const SetLine line = stage.line();
        InlineElements inlines(stage.stream);
        const size_t elements = stage.tree.elements().size();
        for (const PlacedRun& run : line.runs)
            inlines.enter(line, run);
        inlines.leave();
        QCOMPARE(stage.tree.elements().size(), elements);
        QVERIFY(!inlines.goOnBehind(line));
    }

    void wordsOfAnotherLanguageSaySo()
    {
        LineStage stage(u"Le mot harbour"_s, Language::French, {{7, 7, Span::Kind::Foreign, u"en"_s}});
        const SetLine line = stage.line();
        InlineElements inlines(stage.stream);
        for (const PlacedRun& run : line.runs)
            inlines.enter(line, run);
        inlines.leave();
        QCOMPARE(stage.tree.elements().back().type, QByteArray("Span"));
        QCOMPARE(stage.tree.elements().back().language, QByteArray("en"));
        QVERIFY(stage.tree.annotations().empty());
    }

    void aLinkOverTwoLinesIsOneElementWithTwoPlacesToClick()
    {
        LineStage stage(u"Voir le port ici"_s, Language::French,
                        {{5, 7, Span::Kind::Link, u"https://example.org"_s}});
        InlineElements inlines(stage.stream);
        const SetLine first = stage.line(0, 8);
        for (const PlacedRun& run : first.runs)
            inlines.enter(first, run);
        QVERIFY(inlines.goOnBehind(first));
        inlines.leaveUntilTheNextLine();
        const SetLine second = stage.line(8, 16);
        for (const PlacedRun& run : second.runs)
            inlines.enter(second, run);
        QVERIFY(!inlines.goOnBehind(second));
        inlines.leave();
        const auto& elements = stage.tree.elements();
        QCOMPARE(std::count_if(elements.begin(), elements.end(),
                               [](const auto& element) { return element.type == "Link"; }),
                 1);
        QCOMPARE(stage.tree.annotations().size(), size_t(2));
        QCOMPARE(stage.tree.annotations()[0].element, stage.tree.annotations()[1].element);
        QCOMPARE(stage.tree.annotations()[0].address, QByteArray("https://example.org"));
    }

    void anAddressOfMailIsReadWithoutItsScheme()
    {
        LineStage stage(u"Voir le port"_s, Language::French,
                        {{5, 7, Span::Kind::Link, u"mailto:presse@example.org"_s}});
        InlineElements inlines(stage.stream);
        const SetLine line = stage.line();
        for (const PlacedRun& run : line.runs)
            inlines.enter(line, run);
        inlines.leave();
        QCOMPARE(stage.tree.annotations()[0].description, u"presse@example.org"_s);
    }
};

TARJUMAN_TEST(tst_InlineElements)
#include "tst_InlineElements.moc"
