#include "ui/editor/layout/LineFiller.h"

#include "tests/support/TestMain.h"

#include <QFontMetricsF>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using text::Language;

class tst_LineFiller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noLineEndsWithinWhatHoldsTogether_data()
    {
        QTest::addColumn<QString>("filling");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("pieces");
        QTest::newRow("Arabic") << u"افتتح المعهد معرضا للكتاب"_s << Language::Arabic
                                << QStringList{u"(+971) 4-321-7654"_s, u"1 250 000 نسمة"_s,
                                               u"7 400 درهم"_s,        u"(22 مايو 2024م)"_s,
                                               u"المادة 5"_s,          u"السيد/ كمال"_s,
                                               u"2024-2026"_s,         u"7–9"_s,
                                               u"+33 4 00 00"_s};
        QTest::newRow("French") << u"Un atelier de reliure accueille chaque"_s << Language::French
                                << QStringList{
                                       u"(Mme Dupuis)"_s,  u"22 mai 2024,"_s, u"5 millions d’euros,"_s,
                                       u"l’article 12,"_s, u"16 h 15"_s,      u"+33 1 23 45 67 89"_s};
    }
    void noLineEndsWithinWhatHoldsTogether()
    {
        QFETCH(QString, filling);
        QFETCH(Language, language);
        QFETCH(QStringList, pieces);
        QString paragraph = filling;
        for (const QString& piece : pieces)
            paragraph += u' ' + piece + u' ' + filling;
        const QFontMetricsF metrics{QFont()}; // among Arabic, signs may come from another font
        for (double width = 60; width < 500; width += 7) {
            const QList<int> ends = endsOf(paragraph, language, width);
            for (const QString& piece : pieces) {
                const qsizetype start = paragraph.indexOf(piece);
                const bool cut = std::ranges::any_of(
                    ends, [&](int end) { return end > start && end < start + piece.size(); });
                QVERIFY2(!cut || metrics.horizontalAdvance(piece) * 1.3 > width,
                         qPrintable(piece + QString::number(width)));
            }
        }
    }

    // Without a place to end it before, the line ends as it would by itself.
    void whatIsWiderThanTheColumnIsCut()
    {
        QCOMPARE(endsOf(u"1 250 000 000 000 000"_s, Language::French, 40).last(), 21);
        QVERIFY(endsOf(u"1 250 000 000 000 000"_s, Language::French, 40).size() > 2);
        QVERIFY(endsOf(u"https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaa"_s, Language::French, 80).size() > 2);
    }

    void otherLinesEndWhereTheyDid()
    {
        const QString text = u"Un atelier de reliure accueille chaque semaine des élèves de la ville"_s;
        for (double width = 60; width < 500; width += 13) {
            QTextLayout layout(text);
            QList<int> ends;
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(width);
                ends << line.textStart() + line.textLength();
            }
            layout.endLayout();
            QCOMPARE(endsOf(text, Language::French, width), ends);
        }
    }

private:
    static QList<int> endsOf(const QString& text, Language language, double width)
    {
        QTextLayout layout(text);
        QTextOption option;
        option.setTextDirection(text::directionOf(language));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        QList<int> ends;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            const double filled = ui::fillLine(line, text, language, width);
            if (filled > width || line.naturalTextWidth() > filled + 0.1)
                ends << -1;
            ends << line.textStart() + line.textLength();
        }
        layout.endLayout();
        return ends;
    }
};

TARJUMAN_WIDGET_TEST(tst_LineFiller)
#include "tst_LineFiller.moc"
