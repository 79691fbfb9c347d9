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
using Kind = Span::Kind;

static QList<Paragraph> announcement()
{
    return {{ParagraphId{1}, Role::Title, u"Le port rouvre"_s, {{3, 4, Kind::Bold}}},
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
        const QList<Paragraph> parts = cutOut(announcement(), {{0, 3}, {1, 2}});
        QCOMPARE(textsOf(parts), (QStringList{u"port rouvre"_s, u"Le"_s}));
        QCOMPARE(parts[0].role, Role::Body);
        QCOMPARE(parts[0].spans, (QList<Span>{{0, 4, Kind::Bold}}));
        QCOMPARE(parts[0].id, ParagraphId::None);
    }

    void aWholeParagraphKeepsItsRole()
    {
        const QList<Paragraph> parts = cutOut(announcement(), {{0, 0}, {0, 14}});
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts[0].role, Role::Title);
    }

    void nothingIsCutOutOfNothing() { QVERIFY(cutOut({}, {}).isEmpty()); }

    void partsOfOneParagraphAreJoined()
    {
        const QList<Paragraph> joined =
            joinedAtSeam({{.text = u"un"_s}, {.text = u"deux"_s}},
                         {{.text = u"trois"_s, .spans = {{0, 5, Kind::Italic}}}, {.text = u"quatre"_s}});
        QCOMPARE(textsOf(joined), (QStringList{u"un"_s, u"deuxtrois"_s, u"quatre"_s}));
        QCOMPARE(joined[1].spans, (QList<Span>{{4, 5, Kind::Italic}}));
    }

    void wordsPutInGoOnWithTheParagraph()
    {
        const Insertion put = putIn(announcement(), {{0, 3}, {0, 7}}, {{.text = u"quai"_s}});
        QCOMPARE(put.first, 0);
        QCOMPARE(put.count, 1);
        QCOMPARE(textsOf(put.by), QStringList{u"Le quai rouvre"_s});
        QCOMPARE(put.end, (Place{0, 7}));
        QVERIFY(put.by[0].spans.isEmpty());
    }

    void severalParagraphsPutInPartTheOneThereWas()
    {
        const Insertion put =
            putIn(announcement(), {{1, 3}, {1, 3}},
                  {{.role = Role::Title, .text = u"un"_s}, {.role = Role::Quotation, .text = u"deux"_s}});
        QCOMPARE(textsOf(put.by), (QStringList{u"Le un"_s, u"deuxmaire"_s}));
        QCOMPARE(put.by[0].role, Role::Body);
        QCOMPARE(put.by[1].role, Role::Quotation);
        QCOMPARE(put.end, (Place{1 + 1, 4}));
    }

    void aParagraphPutInWholeBringsItsRole()
    {
        const QList<Paragraph> title{{.role = Role::Title, .text = u"Grève"_s}};
        QCOMPARE(putIn(announcement(), {{1, 0}, {1, 8}}, title).by[0].role, Role::Title);
        QCOMPARE(putIn(announcement(), {{1, 0}, {1, 2}}, title).by[0].role, Role::Body);
        QCOMPARE(putIn({}, {}, title).by[0].role, Role::Title);
        QCOMPARE(putIn({}, {}, title).count, 0);
    }

    void onlyRolesThatWereBroughtAreTaken()
    {
        QList<Paragraph> paragraphs{{.role = Role::Lead, .text = u"un"_s},
                                    {.role = Role::Lead, .text = u"de"_s}};
        dressLike(paragraphs, {{.spans = {{0, 2, Kind::Bold}}}, {.role = Role::Quotation, .text = u"de"_s}});
        QCOMPARE(paragraphs[0].role, Role::Lead);
        QCOMPARE(paragraphs[0].spans.size(), 1);
        QCOMPARE(paragraphs[1].role, Role::Quotation);
    }

    void aSpanIsLaidOverTheRangeOfEachParagraph()
    {
        const QList<Paragraph> by = dressed(announcement(), {{0, 8}, {1, 2}}, Kind::Italic, {}, Dress::On);
        QCOMPARE(by[0].spans, (QList<Span>{{3, 4, Kind::Bold}, {8, 6, Kind::Italic}}));
        QCOMPARE(by[1].spans, (QList<Span>{{0, 2, Kind::Italic}}));
        QCOMPARE(by[0].id, ParagraphId{1});
    }

    void aKindIsTakenAwayFromTheRangeAlone()
    {
        const QList<Paragraph> by = dressed(announcement(), {{0, 5}, {0, 14}}, Kind::Bold, {}, Dress::Off);
        QCOMPARE(by[0].spans, (QList<Span>{{3, 2, Kind::Bold}}));
    }

    void onlyLettersCanBeDressed()
    {
        QVERIFY(areDressed(cutOut(announcement(), {{0, 3}, {0, 7}}), Kind::Bold));
        QVERIFY(!areDressed(cutOut(announcement(), {{0, 3}, {0, 8}}), Kind::Bold));
        QVERIFY(!areDressed(cutOut(announcement(), {{0, 3}, {0, 3}}), Kind::Bold));
    }

    void spansGoAlongWithAReplacement()
    {
        Paragraph paragraph = announcement()[0];
        replacePart(paragraph, 0, 2, u"Notre"_s);
        QCOMPARE(paragraph.text, u"Notre port rouvre"_s);
        QCOMPARE(paragraph.spans, (QList<Span>{{6, 4, Kind::Bold}}));
    }
};

TARJUMAN_TEST(tst_ParagraphParts)
#include "tst_ParagraphParts.moc"
