#include "app/spelling/SpellService.h"
#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/common/Fonts.h"
#include "ui/settings/Settings.h"
#include "ui/settings/SettingsDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using text::Language;

class tst_SettingsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choicesAreTakenAtOnce()
    {
        const Appearance appearance(SchemeChoice::Light);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        spelling::SpellService spelling;
        SettingsDialog dialog(settings, spelling, nullptr);
        dialog.show();
        choose(dialog.findChild<QComboBox*>(u"schemeChoice"_s), 2);
        QCOMPARE(settings.values().scheme, SchemeChoice::Dark);
        choose(dialog.findChild<QComboBox*>(u"contrastChoice"_s), 2);
        QCOMPARE(settings.values().contrast, ContrastChoice::High);
        choose(dialog.findChild<QComboBox*>(u"digitChoice"_s), 1);
        QCOMPARE(settings.values().digits, Digits::ArabicIndic);
        auto* points = dialog.findChild<QSpinBox*>(u"arabicPoints"_s);
        points->setValue(20);
        QCOMPARE(settings.values().fonts[Language::Arabic].points, 20.0);
        points->setValue(qRound(defaultTextFont(Language::Arabic).pointSizeF()));
        QCOMPARE(settings.values().fonts[Language::Arabic], TextFontChoice());
    }

    void fitsASmallScreenOnEveryPage()
    {
        const Appearance appearance(SchemeChoice::Light);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        spelling::SpellService spelling;
        SettingsDialog dialog(settings, spelling, nullptr);
        dialog.show();
        auto* pages = dialog.findChild<QTabWidget*>(u"settingsPages"_s);
        QCOMPARE(pages->count(), 4);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QVERIFY(!pages->tabText(page).isEmpty());
            QVERIFY2(dialog.height() <= 700, qPrintable(QString::number(dialog.height())));
            QVERIFY(dialog.minimumSizeHint().height() <= 700);
        }
    }

    void theNameIsTakenAndMayBeLeftToTheSystem()
    {
        const Appearance appearance(SchemeChoice::Light);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        spelling::SpellService spelling;
        SettingsDialog dialog(settings, spelling, nullptr);
        auto* author = dialog.findChild<QLineEdit*>(u"authorName"_s);
        QVERIFY(author->text().isEmpty());
        author->setText(u" Nadia "_s);
        QCOMPARE(settings.values().author, u"Nadia"_s);
        author->clear();
        QVERIFY(settings.values().author.isEmpty());
    }

    void theLanguageIsTakenOnceTheDialogIsGone()
    {
        const Appearance appearance(SchemeChoice::Light);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        spelling::SpellService spelling;
        SettingsDialog dialog(settings, spelling, nullptr);
        dialog.show();
        choose(dialog.findChild<QComboBox*>(u"languageChoice"_s), 2);
        QVERIFY(!dialog.isVisible());
        QTRY_COMPARE(settings.values().language, LanguageChoice::Arabic);
    }

    void everyDictionaryIsToldOf()
    {
        const Appearance appearance(SchemeChoice::Light);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        spelling::SpellService spelling;
        SettingsDialog dialog(settings, spelling, nullptr);
        QVERIFY(!dialog.findChild<QLabel*>(u"frenchDictionary"_s)->text().isEmpty());
        QVERIFY(!dialog.findChild<QLabel*>(u"arabicDictionary"_s)->text().isEmpty());
    }

private:
    static void choose(QComboBox* box, int row)
    {
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }
};

TARJUMAN_WIDGET_TEST(tst_SettingsDialog)
#include "tst_SettingsDialog.moc"
