#include "tests/support/TestMain.h"
#include "ui/settings/Preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;
using tarjuman::text::Language;

class tst_Preferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsChosenIsThereNextTime()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Preferences preferences(file);
            QCOMPARE(preferences.language(), LanguageChoice::System);
            QCOMPARE(preferences.digits(), Digits::Western);
            preferences.setLanguage(LanguageChoice::Arabic);
            preferences.setDigits(Digits::ArabicIndic);
            preferences.setScheme(SchemeChoice::Dark);
            preferences.setContrast(ContrastChoice::High);
            preferences.setTextFont(Language::Arabic, {u"Amiri"_s, 18});
            WindowPlace place;
            place.listWidth = 300;
            place.listShown = false;
            place.release = tarjuman::release::ReleaseId{7};
            place.zoom = 130;
            preferences.setWindowPlace(place);
        }
        const Preferences preferences(file);
        QCOMPARE(preferences.language(), LanguageChoice::Arabic);
        QCOMPARE(preferences.digits(), Digits::ArabicIndic);
        QCOMPARE(preferences.scheme(), SchemeChoice::Dark);
        QCOMPARE(preferences.contrast(), ContrastChoice::High);
        QCOMPARE(preferences.textFont(Language::Arabic), (TextFontChoice{u"Amiri"_s, 18}));
        QCOMPARE(preferences.textFont(Language::French), TextFontChoice());
        QCOMPARE(preferences.windowPlace().listWidth, 300);
        QVERIFY(!preferences.windowPlace().listShown);
        QCOMPARE(preferences.windowPlace().release, tarjuman::release::ReleaseId{7});
        QCOMPARE(preferences.windowPlace().zoom, 130);
    }

    void onlyChangesAreTold()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"settings.ini"_s));
        QSignalSpy told(&preferences, &Preferences::schemeChanged);
        preferences.setScheme(SchemeChoice::System);
        QCOMPARE(told.count(), 0);
        preferences.setScheme(SchemeChoice::Light);
        QCOMPARE(told.count(), 1);
    }

    void aFileOfNonsenseGivesTheDefaults()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[interface]\nlanguage=99\ndigits=-3\nscheme=x\n[window]\nlistWidth=-5\nzoom=100000\n"
                   "[texts]\nfr\\points=nan\n");
        file.close();
        const Preferences preferences(path);
        QCOMPARE(preferences.language(), LanguageChoice::System);
        QCOMPARE(preferences.digits(), Digits::Western);
        QCOMPARE(preferences.scheme(), SchemeChoice::System);
        QCOMPARE(preferences.windowPlace().listWidth, 200);
        QCOMPARE(preferences.windowPlace().zoom, 300);
        QCOMPARE(preferences.textFont(Language::French).points, 0.0);
    }
};

TARJUMAN_TEST(tst_Preferences)
#include "tst_Preferences.moc"
