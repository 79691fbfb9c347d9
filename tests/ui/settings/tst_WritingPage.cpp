#include "tests/support/TestMain.h"
#include "ui/settings/Preferences.h"
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
        Preferences preferences(folder.filePath(u"settings.ini"_s));
        QCOMPARE(preferences.writing(), text::WritingChoices());
        WritingPage page(preferences);
        QSignalSpy changes(&preferences, &Preferences::writingChanged);
        page.findChild<QCheckBox*>(u"help_apostrophes"_s)->click();
        QCOMPARE(changes.count(), 1);
        QVERIFY(!preferences.writing().wants(WritingHelp::Apostrophes));
        QVERIFY(preferences.writing().wants(WritingHelp::FrenchSpaces));
        const WritingPage later(preferences);
        QVERIFY(!later.findChild<QCheckBox*>(u"help_apostrophes"_s)->isChecked());
    }

    void theProfileIsTakenAtOnce()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"settings.ini"_s));
        WritingPage page(preferences);
        auto* profile = page.findChild<QComboBox*>(u"frenchProfile"_s);
        profile->setCurrentIndex(1);
        Q_EMIT profile->activated(1);
        QCOMPARE(preferences.writing().profile, text::FrenchProfile::Canada);
    }
};

TARJUMAN_WIDGET_TEST(tst_WritingPage)
#include "tst_WritingPage.moc"
