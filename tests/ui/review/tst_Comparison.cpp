#include "tests/support/TestMain.h"
#include "ui/review/Comparison.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Paragraph;
using release::ParagraphId;
using release::Release;
using text::Language;
using ui::ComparedRow;

static Paragraph paragraph(qint64 id, const QString& text)
{
    return {.id = ParagraphId{id}, .text = text};
}

class tst_Comparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paragraphsAreKnownByTheirIdentity()
    {
        const QList<Paragraph> then{paragraph(1, u"un"_s), paragraph(2, u"deux"_s), paragraph(3, u"trois"_s)};
        const QList<Paragraph> now{paragraph(1, u"UN"_s), paragraph(4, u"neuf"_s), paragraph(3, u"trois"_s)};
        QCOMPARE(ui::comparedRows(then, now), (QList<ComparedRow>{{0, 0}, {1, -1}, {-1, 1}, {2, 2}}));
        QCOMPARE(ui::comparedRows(then, {}), (QList<ComparedRow>{{0, -1}, {1, -1}, {2, -1}}));
        QCOMPARE(ui::comparedRows({}, now), (QList<ComparedRow>{{-1, 0}, {-1, 1}, {-1, 2}}));
    }

    void aParagraphThatMovedStandsWhereItIsNow()
    {
        const QList<Paragraph> then{paragraph(1, u"un"_s), paragraph(2, u"deux"_s)};
        const QList<Paragraph> now{paragraph(2, u"deux"_s), paragraph(1, u"un"_s)};
        const auto rows = ui::comparedRows(then, now);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.contains(ComparedRow{0, 1}) && rows.contains(ComparedRow{1, 0}));
    }

    void changedWordsAreMarkedAndOthersAreNot()
    {
        Release then;
        then.paragraphs.french = {paragraph(1, u"Le <port> ouvre lundi."_s)};
        Release now;
        now.paragraphs.french = {paragraph(1, u"Le <port> ouvre mardi."_s)};
        const QString page = ui::comparisonPage({then, now, {u"Hier"_s, u"Aujourd’hui"_s}}, Language::French,
                                                ui::RestoreLinks::Offered);
        QVERIFY(page.contains(u"line-through\">lundi</span>"_s));
        QVERIFY(page.contains(u"underline\">mardi</span>"_s));
        QVERIFY(page.contains(u"href=\"restore:0\""_s));
        QTextDocument document;
        document.setHtml(page);
        QVERIFY(document.toPlainText().contains(u"Le <port> ouvre mardi."_s));
        QVERIFY(document.toPlainText().indexOf(u"Hier"_s) < document.toPlainText().indexOf(u"Aujourd’hui"_s));
        QVERIFY(!ui::comparisonPage({then, now, {u"Hier"_s, u"Aujourd’hui"_s}}, Language::French,
                                    ui::RestoreLinks::None)
                     .contains(u"restore:"_s));
        QVERIFY(!ui::comparisonPage({now, now}, Language::French, ui::RestoreLinks::Offered)
                     .contains(u"restore:"_s));
    }
};

TARJUMAN_WIDGET_TEST(tst_Comparison)
#include "tst_Comparison.moc"
