#include "tests/support/TestMain.h"
#include "ui/editor/text/ParagraphParts.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using release::Paragraph;
using release::ParagraphId;
using release::Role;
using release::Span;

static QList<Paragraph> portAndMayor()
{
    return {{ParagraphId{1}, Role::Title, u"Le port rouvre"_s, {{3, 4, Span::Kind::Bold}}},
            {ParagraphId{2}, Role::Body, u"Le maire"_s}};
}

static QStringList textsOf(const QList<Paragraph>& paragraphs)
{
    QStringList texts;
    for (const Paragraph& paragraph : paragraphs)
        texts += paragraph.text;
    return texts;
}

class tst_ParagraphParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartKeepsItsSpansAndLosesItsRole()
    {
        const QList<Paragraph> parts = cutOut(portAndMayor(), {{0, 3}, {1, 2}});
        QCOMPARE(textsOf(parts), (QStringList{u"port rouvre"_s, u"Le"_s}));
        QCOMPARE(parts[0].role, Role::Body);
        QCOMPARE(parts[0].spans, (QList<Span>{{0, 4, Span::Kind::Bold}}));
        QCOMPARE(parts[0].id, ParagraphId::None);
    }

    void aWholeParagraphKeepsItsRole()
    {
        const QList<Paragraph> parts = cutOut(portAndMayor(), {{0, 0}, {0, 14}});
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts[0].role, Role::Title);
    }

    void nothingIsCutOutOfNothing() { QVERIFY(cutOut({}, {}).isEmpty()); }

    void partsOfOneParagraphAreJoined()
    {
        const QList<Paragraph> joined = joinedAtSeam(
            {{.text = u"un"_s}, {.text = u"deux"_s}},
            {{.text = u"trois"_s, .spans = {{0, 5, Span::Kind::Italic}}}, {.text = u"quatre"_s}});
        QCOMPARE(textsOf(joined), (QStringList{u"un"_s, u"deuxtrois"_s, u"quatre"_s}));
        QCOMPARE(joined[1].spans, (QList<Span>{{4, 5, Span::Kind::Italic}}));
    }

    void wordsPutInGoOnWithTheParagraph()
    {
        const Insertion put = putIn(portAndMayor(), {{0, 3}, {0, 7}}, {{.text = u"quai"_s}});
        QCOMPARE(put.first, 0);
        QCOMPARE(put.count, 1);
        QCOMPARE(textsOf(put.by), QStringList{u"Le quai rouvre"_s});
        QCOMPARE(put.end, (Place{0, 7}));
        QVERIFY(put.by[0].spans.isEmpty());
    }

    void severalParagraphsPutInPartTheOneThereWas()
    {
        const Insertion put =
            putIn(portAndMayor(), {{1, 3}, {1, 3}},
                  {{.role = Role::Title, .text = u"un"_s}, {.role = Role::Quotation, .text = u"deux"_s}});
        QCOMPARE(textsOf(put.by), (QStringList{u"Le un"_s, u"deuxmaire"_s}));
        QCOMPARE(put.by[0].role, Role::Body);
        QCOMPARE(put.by[1].role, Role::Quotation);
        QCOMPARE(put.end, (Place{1 + 1, 4}));
    }

    void aParagraphPutInWholeBringsItsRole()
    {
        const QList<Paragraph> title{{.role = Role::Title, .text = u"Grève"_s}};
        QCOMPARE(putIn(portAndMayor(), {{1, 0}, {1, 8}}, title).by[0].role, Role::Title);
        QCOMPARE(putIn(portAndMayor(), {{1, 0}, {1, 2}}, title).by[0].role, Role::Body);
        QCOMPARE(putIn({}, {}, title).by[0].role, Role::Title);
        QCOMPARE(putIn({}, {}, title).count, 0);
    }

    void onlyRolesThatWereBroughtAreTaken()
    {
        QList<Paragraph> paragraphs{{.role = Role::Lead, .text = u"un"_s},
                                    {.role = Role::Lead, .text = u"de"_s}};
        dressLike(paragraphs,
                  {{.spans = {{0, 2, Span::Kind::Bold}}}, {.role = Role::Quotation, .text = u"de"_s}});
        QCOMPARE(paragraphs[0].role, Role::Lead);
        QCOMPARE(paragraphs[0].spans.size(), 1);
        QCOMPARE(paragraphs[1].role, Role::Quotation);
    }

    void aSpanIsLaidOverTheRangeOfEachParagraph()
    {
        const QList<Paragraph> by =
            dressed(portAndMayor(), {{0, 8}, {1, 2}}, Span::Kind::Italic, {}, Dress::On);
        QCOMPARE(by[0].spans, (QList<Span>{{3, 4, Span::Kind::Bold}, {8, 6, Span::Kind::Italic}}));
        QCOMPARE(by[1].spans, (QList<Span>{{0, 2, Span::Kind::Italic}}));
        QCOMPARE(by[0].id, ParagraphId{1});
    }

    void aKindIsTakenAwayFromTheRangeAlone()
    {
        const QList<Paragraph> by =
            dressed(portAndMayor(), {{0, 5}, {0, 14}}, Span::Kind::Bold, {}, Dress::Off);
        QCOMPARE(by[0].spans, (QList<Span>{{3, 2, Span::Kind::Bold}}));
    }

    void onlyLettersCanBeDressed()
    {
        QVERIFY(areDressed(cutOut(portAndMayor(), {{0, 3}, {0, 7}}), Span::Kind::Bold));
        QVERIFY(!areDressed(cutOut(portAndMayor(), {{0, 3}, {0, 8}}), Span::Kind::Bold));
        QVERIFY(!areDressed(cutOut(portAndMayor(), {{0, 3}, {0, 3}}), Span::Kind::Bold));
    }

    void spansGoAlongWithAReplacement()
    {
        Paragraph paragraph = portAndMayor()[0];
        replacePart(paragraph, 0, 2, u"Notre"_s);
        QCOMPARE(paragraph.text, u"Notre port rouvre"_s);
        QCOMPARE(paragraph.spans, (QList<Span>{{6, 4, Span::Kind::Bold}}));
    }
};

TARJUMAN_TEST(tst_ParagraphParts)
#include "tst_ParagraphParts.moc"
