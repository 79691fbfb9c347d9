#include "tests/app/conformance/BrokenFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::tests;

class tst_OutlineRules : public QObject {
    Q_OBJECT
private:
    static Object firstBookmark(QPDF& file) { return file.getRoot().getKey("/Outlines").getKey("/First"); }

    static Sabotage withAddress(const std::string& address)
    {
        return [=](QPDF& file) {
            firstPage(file).getKey("/Annots").getArrayItem(0).getKey("/A").replaceKey(
                "/URI", Object::newString(address));
        };
    }

    static Sabotage withBox(const std::string& key, const std::string& box)
    {
        return [=](QPDF& file) { firstPage(file).replaceKey(key, Object::parse(box)); };
    }

private Q_SLOTS:
    void everyRuleFindsItsFault_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<Sabotage>("sabotage");
        const auto row = [](const char* name, const char* rule, const Sabotage& sabotage) {
            QTest::newRow(name) << QByteArray(rule) << sabotage;
        };
        row("no title", "bookmark-title", [](QPDF& file) { firstBookmark(file).removeKey("/Title"); });
        row("an empty title", "bookmark-title",
            [](QPDF& file) { firstBookmark(file).replaceKey("/Title", Object::newString("")); });
        row("nowhere", "bookmark-place", [](QPDF& file) { firstBookmark(file).removeKey("/Dest"); });
        row("no page", "bookmark-place",
            [](QPDF& file) { firstBookmark(file).replaceKey("/Dest", Object::parse("[null /Fit]")); });
        row("no parent", "bookmark-chain", [](QPDF& file) { firstBookmark(file).removeKey("/Parent"); });
        row("another last", "bookmark-chain",
            [](QPDF& file) { file.getRoot().getKey("/Outlines").removeKey("/Last"); });
        row("a ring", "bookmark-chain", [](QPDF& file) {
            Object second = firstBookmark(file).getKey("/Next");
            second.replaceKey("/Next", firstBookmark(file));
        });
        row("labels from the second page", "page-labels", [](QPDF& file) {
            file.getRoot().replaceKey("/PageLabels", Object::parse("<</Nums[1<</S/D>>]>>"));
        });
        row("labels of nothing", "page-labels",
            [](QPDF& file) { file.getRoot().replaceKey("/PageLabels", Object::parse("<<>>")); });
        row("a page beyond the sheet", "page-boxes", withBox("/TrimBox", "[0 0 595 2000]"));
        row("bleed beyond the sheet", "page-boxes", withBox("/BleedBox", "[-300 0 595 842]"));
        row("no scheme", "link-address", withAddress("www.dunes.example"));
        row("a space", "link-address", withAddress("https://dunes.example/a b"));
        row("a number of letters", "link-address", withAddress("tel:+216ABC"));
    }
    void everyRuleFindsItsFault()
    {
        QFETCH(QByteArray, rule);
        QFETCH(Sabotage, sabotage);
        static const QByteArray good = fileOf(pdf::Standard::Archive);
        const QStringList rules = rulesBrokenBy(broken(good, sabotage));
        QVERIFY2(finds(rules, rule.constData()), qPrintable(rules.join(u'\n')));
    }
};

TARJUMAN_TEST(tst_OutlineRules)
#include "tst_OutlineRules.moc"
