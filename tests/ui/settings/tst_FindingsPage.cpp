#include "ui/settings/FindingsPage.h"

#include "tests/support/TestMain.h"
#include "ui/settings/Settings.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using checks::Rule;

class tst_FindingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRuleIsSwitchedAlone()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        QCOMPARE(settings.values().checking, desk::CheckChoices());
        FindingsPage page(settings);
        QSignalSpy changes(&settings, &Settings::changed);
        page.findChild<QCheckBox*>(u"rule_elision"_s)->click();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(settings.values().checking.silent, QList<Rule>{Rule::Elision});
        const FindingsPage later(settings);
        QVERIFY(!later.findChild<QCheckBox*>(u"rule_elision"_s)->isChecked());
        QVERIFY(later.findChild<QCheckBox*>(u"rule_doubled"_s)->isChecked());
    }

    void allAreSwitchedOffTogetherAndRememberTheirRules()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        FindingsPage page(settings);
        auto* rule = page.findChild<QCheckBox*>(u"rule_doubled"_s);
        rule->click();
        auto* wanted = page.findChild<QCheckBox*>(u"findingsWanted"_s);
        wanted->click();
        QVERIFY(!settings.values().checking.wanted);
        QVERIFY(!rule->isEnabled());
        wanted->click();
        QCOMPARE(settings.values().checking.silent, QList<Rule>{Rule::Doubled});
        QVERIFY(rule->isEnabled());
    }
};

TARJUMAN_WIDGET_TEST(tst_FindingsPage)
#include "tst_FindingsPage.moc"
