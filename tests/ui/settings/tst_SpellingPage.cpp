#include "app/spelling/SpellService.h"
#include "tests/support/TestMain.h"
#include "ui/settings/Settings.h"
#include "ui/settings/SpellingPage.h"

#include <QCheckBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using spelling::BareCapitals;
using spelling::SpellService;

class tst_SpellingPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFoundDictionaryIsNamedWithItsFile()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        SpellService spelling;
        const SpellingPage page(settings, spelling);
        auto* french = page.findChild<QLabel*>(u"frenchDictionary"_s);
        QVERIFY(french->toolTip().isEmpty());
        spelling.start();
        QTRY_COMPARE(spelling.state(text::Language::French), SpellService::DictionaryState::Ready);
        QTRY_VERIFY(french->toolTip().contains(u".dic"_s));
        QVERIFY(!french->text().contains(u".dic"_s)); // readers know editions, not files
        QVERIFY2(french->text().contains(u"7.0"_s), qPrintable(french->text()));
    }

    void aMissingOneIsSaidWithACommandThatCanBeCopied()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        SpellService spelling;
        const SpellingPage page(settings, spelling);
        spelling.start({u"/nowhere"_s});
        auto* arabic = page.findChild<QLabel*>(u"arabicDictionary"_s);
        QTRY_VERIFY(arabic->text().contains(u"apt install hunspell-ar"_s));
        QVERIFY(arabic->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    }

    void pathsStandOnTheSideOfThePage()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        SpellService spelling;
        const SpellingPage page(settings, spelling);
        const auto* arabic = page.findChild<QLabel*>(u"arabicDictionary"_s);
        const Qt::AlignmentFlag side = page.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        QVERIFY(arabic->alignment().testFlag(side));
        QVERIFY(arabic->alignment().testFlag(Qt::AlignAbsolute));
    }

    void bareCapitalsAreRemembered()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        SpellService spelling;
        {
            Settings settings(file);
            QCOMPARE(settings.values().bareCapitals, BareCapitals::Wrong);
            const SpellingPage page(settings, spelling);
            page.findChild<QCheckBox*>(u"bareCapitals"_s)->click();
            QCOMPARE(settings.values().bareCapitals, BareCapitals::Allowed);
        }
        Settings again(file);
        const SpellingPage page(again, spelling);
        QVERIFY(page.findChild<QCheckBox*>(u"bareCapitals"_s)->isChecked());
    }
};

TARJUMAN_WIDGET_TEST(tst_SpellingPage)
#include "tst_SpellingPage.moc"
