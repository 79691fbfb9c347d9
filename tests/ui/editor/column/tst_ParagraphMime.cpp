#include "tests/support/TestMain.h"
#include "ui/editor/column/ParagraphMime.h"

#include <QMimeData>
#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using release::Paragraph;
using release::Role;
using release::Span;

class tst_ParagraphMime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsCopiedComesBack()
    {
        const QList<Paragraph> paragraphs{
            {.role = Role::ListItem, .text = u"un mot"_s, .spans = {{3, 3, Span::Kind::Bold}}},
            {.text = u"موقع"_s, .spans = {{0, 4, Span::Kind::Link, u"https://example.org/؟a=1"_s}}}};
        const auto data = mimeOf(paragraphs);
        QCOMPARE(data->text(), u"un mot\nموقع"_s);
        QVERIFY(!data->hasHtml());
        QCOMPARE(*paragraphsOf(*data), paragraphs);
    }

    void othersBringNone()
    {
        QMimeData data;
        data.setText(u"un mot"_s);
        QVERIFY(!paragraphsOf(data));
        data.setData(u"application/x-tarjuman-paragraphs+json"_s, "{\"broken\"");
        QVERIFY(!paragraphsOf(data));
    }

    void identitiesStayBehind()
    {
        const auto data = mimeOf({{.id = release::ParagraphId{7}, .text = u"un"_s}});
        QCOMPARE(paragraphsOf(*data)->first().id, release::ParagraphId::None);
    }
};

TARJUMAN_TEST(tst_ParagraphMime)
#include "tst_ParagraphMime.moc"
