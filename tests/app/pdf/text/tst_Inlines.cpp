#include "app/pdf/text/Inlines.h"

#include "app/pdf/text/SourceText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using release::Span;
using text::Language;

class tst_Inlines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextWithoutSpansIsPlain()
    {
        const Inlines inlines;
        QVERIFY(inlines.isPlain());
        QCOMPARE(inlines.numberAt(7), Inlines::plain);
        QVERIFY(inlines.at(7) == Inline());
    }

    void spansLieOverEachOther()
    {
        const Inlines inlines({{0, 4, Span::Kind::Bold}, {2, 4, Span::Kind::Italic}}, 8);
        QVERIFY(inlines.at(1).bold && !inlines.at(1).italic);
        QVERIFY(inlines.at(3).bold && inlines.at(3).italic);
        QVERIFY(!inlines.at(5).bold && inlines.at(5).italic);
        QVERIFY(inlines.at(7) == Inline());
        QCOMPARE(inlines.numberAt(0), inlines.numberAt(1));
    }

    void whatNoPdfShouldOpenIsNoLink()
    {
        const Inlines inlines({{0, 4, Span::Kind::Link, u"javascript:x"_s}}, 8);
        QCOMPARE(inlines.at(0).link, -1);
    }

    void spansKeepTheirLettersWhenSpacesFallAway()
    {
        // "a  b\tgras" becomes "a b gras"; the span covers "gras".
        const SourceText source = readSource(u"a  b\tgras", Language::French, {{5, 4, Span::Kind::Bold}});
        QCOMPARE(source.text, u"a b gras"_s);
        QVERIFY(!source.inlines.at(3).bold);
        QVERIFY(source.inlines.at(4).bold && source.inlines.at(7).bold);
    }

    void spansKeepTheirLettersWhenTheseAreComposed()
    {
        const SourceText source =
            readSource(u"e\u0301te\u0301 gras", Language::French, {{6, 4, Span::Kind::Bold}});
        QCOMPARE(source.text, u"été gras"_s);
        QVERIFY(!source.inlines.at(3).bold);
        QVERIFY(source.inlines.at(4).bold && source.inlines.at(7).bold);
    }

    void aMarkIsDressedLikeItsLetter()
    {
        const SourceText source = readSource(u"بَيت", Language::Arabic, {{1, 2, Span::Kind::Bold}});
        QVERIFY(!source.inlines.at(1).bold);
        QVERIFY(source.inlines.at(2).bold);
    }

    void addressesAndOrdinalsNeedNoSpan()
    {
        const SourceText source = readSource(u"Le 1er mai, presse@dunes.example", Language::French);
        QVERIFY(source.inlines.at(4).raised && source.inlines.at(5).raised && !source.inlines.at(3).raised);
        QCOMPARE(source.inlines.addressOf(source.inlines.at(12)), QByteArray("mailto:presse@dunes.example"));
        QCOMPARE(source.inlines.at(31).link, source.inlines.at(12).link);
    }

    void stretchesOfTheOtherDirectionHaveALanguage()
    {
        const SourceText arabic = readSource(u"مجلة The Sea of Sand هنا", Language::Arabic);
        QCOMPARE(arabic.inlines.at(6).language, QByteArray("en"));
        QCOMPARE(arabic.inlines.at(0).language, QByteArray());
        const SourceText said =
            readSource(u"مجلة Die See هنا", Language::Arabic, {{5, 7, Span::Kind::Foreign, u"de"_s}});
        QCOMPARE(said.inlines.at(6).language, QByteArray("de"));
    }
};

TARJUMAN_TEST(tst_Inlines)
#include "tst_Inlines.moc"
