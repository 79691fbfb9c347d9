#include "tests/support/TestMain.h"
#include "ui/editor/text/TypingSpans.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using release::Paragraph;
using release::Span;

static const QList<Paragraph> plain{{.text = u"un"_s}};

// The only paragraph became this one.
static Splice spliceTyping(const TypingSpans& typing, const QList<Paragraph>& before, const QString& after,
                           int from)
{
    Splice splice{0, 1, {{.text = after}}};
    typing.dress(splice, before, from);
    return splice;
}

class tst_TypingSpans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedNextIsTurned()
    {
        TypingSpans typing;
        typing.turn({0, 2}, Span::Kind::Bold);
        QVERIFY(typing.isTypedAs(plain, {0, 2}, Span::Kind::Bold));
        QVERIFY(!typing.isTypedAs(plain, {0, 1}, Span::Kind::Bold));
        QVERIFY(!typing.isTypedAs(plain, {0, 2}, Span::Kind::Italic));
        const Splice splice = spliceTyping(typing, plain, u"une"_s, 2);
        QCOMPARE(splice.by[0].spans, (QList<Span>{{2, 1, Span::Kind::Bold}}));
    }

    void behindABoldLetterItIsTurnedOff()
    {
        const QList<Paragraph> bold{{.text = u"un"_s, .spans = {{0, 2, Span::Kind::Bold}}}};
        TypingSpans typing;
        QVERIFY(typing.isTypedAs(bold, {0, 2}, Span::Kind::Bold));
        typing.turn({0, 2}, Span::Kind::Bold);
        QVERIFY(!typing.isTypedAs(bold, {0, 2}, Span::Kind::Bold));
        Splice splice{0, 1, {{.text = u"une"_s, .spans = {{0, 3, Span::Kind::Bold}}}}};
        typing.dress(splice, bold, 2);
        QCOMPARE(splice.by[0].spans, bold[0].spans);
    }

    void turnedTwiceIsNotTurned()
    {
        TypingSpans typing;
        typing.turn({0, 2}, Span::Kind::Bold);
        typing.turn({0, 2}, Span::Kind::Bold);
        QVERIFY(!typing.isTypedAs(plain, {0, 2}, Span::Kind::Bold));
    }

    void itIsForgottenWhereTheCaretGoesElsewhere()
    {
        TypingSpans typing;
        typing.turn({0, 2}, Span::Kind::Bold);
        typing.forgetUnlessAt({0, 2});
        QVERIFY(typing.isTypedAs(plain, {0, 2}, Span::Kind::Bold));
        typing.forgetUnlessAt({0, 1});
        QVERIFY(!typing.isTypedAs(plain, {0, 2}, Span::Kind::Bold));
    }

    void onlyTypingThereIsDressed()
    {
        TypingSpans typing;
        typing.turn({0, 2}, Span::Kind::Bold);
        QVERIFY(spliceTyping(typing, plain, u"eun"_s, 0).by[0].spans.isEmpty()); // elsewhere
        QVERIFY(spliceTyping(typing, plain, u"ux"_s, 1).by[0].spans.isEmpty());  // something went as well
        QVERIFY(!typing.isTypedAs({}, {0, 0}, Span::Kind::Bold));
    }
};

TARJUMAN_TEST(tst_TypingSpans)
#include "tst_TypingSpans.moc"
