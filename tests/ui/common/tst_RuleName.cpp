#include "tests/support/TestMain.h"
#include "ui/common/RuleName.h"

#include <QSet>
#include <QTest>

using namespace tarjuman;

class tst_RuleName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (checks::Rule rule : checks::allRules)
            names.insert(ui::nameOf(rule));
        QCOMPARE(names.size(), qsizetype(std::size(checks::allRules)));
        QVERIFY(!names.contains(QString()));
    }
};

TARJUMAN_WIDGET_TEST(tst_RuleName)
#include "tst_RuleName.moc"
