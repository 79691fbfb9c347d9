#include "tests/support/TestMain.h"
#include "ui/settings/Settings.h"
#include "ui/settings/WritingPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using text::WritingHelp;

class tst_WritingPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyHelpIsSwitchedAlone()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        QCOMPARE(settings.values().writing, text::WritingChoices());
        WritingPage page(settings);
        QSignalSpy changes(&settings, &Settings::changed);
        page.findChild<QCheckBox*>(u"help_apostrophes"_s)->click();
        QCOMPARE(changes.count(), 1);
        QVERIFY(!settings.values().writing.wants(WritingHelp::Apostrophes));
        QVERIFY(settings.values().writing.wants(WritingHelp::FrenchSpaces));
        const WritingPage later(settings);
        QVERIFY(!later.findChild<QCheckBox*>(u"help_apostrophes"_s)->isChecked());
    }

    void theProfileIsTakenAtOnce()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        WritingPage page(settings);
        auto* profile = page.findChild<QComboBox*>(u"frenchProfile"_s);
        profile->setCurrentIndex(1);
        Q_EMIT profile->activated(1);
        QCOMPARE(settings.values().writing.profile, text::FrenchProfile::Canada);
    }
};

TARJUMAN_WIDGET_TEST(tst_WritingPage)
#include "tst_WritingPage.moc"
