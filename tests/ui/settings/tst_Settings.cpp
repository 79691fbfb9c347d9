#include "tests/support/TestMain.h"
#include "ui/settings/Settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;
using tarjuman::text::Language;
namespace pdf = tarjuman::pdf;

class tst_Settings : public QObject {
    Q_OBJECT

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void whatIsChosenIsThereNextTime()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(settings.values().language, LanguageChoice::System);
            QCOMPARE(settings.values().digits, Digits::Western);
            settings.set(&SettingsValues::language, LanguageChoice::Arabic);
            settings.set(&SettingsValues::digits, Digits::ArabicIndic);
            settings.set(&SettingsValues::scheme, SchemeChoice::Dark);
            settings.set(&SettingsValues::contrast, ContrastChoice::High);
            settings.set(&SettingsValues::fonts, {{}, {u"Amiri"_s, 18}});
            WindowPlace place;
            place.listWidth = 300;
            place.listShown = false;
            place.release = tarjuman::release::ReleaseId{7};
            place.texts.zoom = 130;
            settings.set(&SettingsValues::place, place);
        }
        const Settings settings(file);
        QCOMPARE(settings.values().language, LanguageChoice::Arabic);
        QCOMPARE(settings.values().digits, Digits::ArabicIndic);
        QCOMPARE(settings.values().scheme, SchemeChoice::Dark);
        QCOMPARE(settings.values().contrast, ContrastChoice::High);
        QCOMPARE(settings.values().fonts[Language::Arabic], (TextFontChoice{u"Amiri"_s, 18}));
        QCOMPARE(settings.values().fonts[Language::French], TextFontChoice());
        QCOMPARE(settings.values().place.listWidth, 300);
        QVERIFY(!settings.values().place.listShown);
        QCOMPARE(settings.values().place.release, tarjuman::release::ReleaseId{7});
        QCOMPARE(settings.values().place.texts.zoom, 130);
    }

    void onlyChangesAreTold()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        QSignalSpy told(&settings, &Settings::changed);
        settings.set(&SettingsValues::scheme, SchemeChoice::System);
        QCOMPARE(told.count(), 0);
        settings.set(&SettingsValues::scheme, SchemeChoice::Light);
        QCOMPARE(told.count(), 1);
    }

    void aReaderIsGivenItsPartAlone()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        QStringList names;
        auto reader = std::make_unique<QObject>();
        settings.follow(reader.get(), &SettingsValues::author,
                        [&names](const QString& name) { names << name; });
        settings.set(&SettingsValues::author, u"Nadia"_s);
        settings.set(&SettingsValues::scheme, SchemeChoice::Dark);
        QCOMPARE(names, QStringList({QString(), u"Nadia"_s}));
        reader.reset();
        settings.set(&SettingsValues::author, u"Amel"_s);
        QCOMPARE(names.size(), 2);
    }

    void whatAFormerProgramKeptElsewhereIsTakenOverOnce()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const QString former = folder.filePath(u"former.conf"_s);
        write(former, "[export]\nproduct=3\npaper=1\nletterhead=Maison\nfolder=/srv/pdf\n"
                      "[import]\nfolder=/srv/in\n[Qt]\nother=1\n");
        write(file, "[export]\nfolder=/srv/later\n");
        {
            Settings settings(file, former);
            QCOMPARE(settings.values().lastExport, (LastExport{3, pdf::Paper::Letter, u"Maison"_s}));
            QCOMPARE(settings.values().lastFolders.exported, u"/srv/later"_s);
            QCOMPARE(settings.values().lastFolders.imported, u"/srv/in"_s);
        }
        write(former, "[export]\nproduct=1\n");
        const Settings settings(file, former);
        QCOMPARE(settings.values().lastExport.product, 3);
        QCOMPARE(settings.values().lastFolders.imported, u"/srv/in"_s);
    }

    void twoWindowsKeepWhatEachChose()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Settings here(file);
            Settings there(file);
            here.set(&SettingsValues::author, u"Nadia"_s);
            there.set(&SettingsValues::lastFolders, {u"/srv/pdf"_s, {}});
        }
        const Settings settings(file);
        QCOMPARE(settings.values().author, u"Nadia"_s);
        QCOMPARE(settings.values().lastFolders.exported, u"/srv/pdf"_s);
    }

    void aFileOfNonsenseGivesTheDefaults()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        write(path, "[interface]\nlanguage=99\ndigits=-3\nscheme=x\n[window]\nlistWidth=-5\nzoom=100000\n"
                    "[texts]\nfr\\points=nan\n[export]\npaper=7\n");
        const Settings settings(path);
        QCOMPARE(settings.values().language, LanguageChoice::System);
        QCOMPARE(settings.values().digits, Digits::Western);
        QCOMPARE(settings.values().scheme, SchemeChoice::System);
        QCOMPARE(settings.values().place.listWidth, 200);
        QCOMPARE(settings.values().place.texts.zoom, 300);
        QCOMPARE(settings.values().fonts[Language::French].points, 0.0);
        QCOMPARE(settings.values().lastExport.paper, pdf::Paper::A4);
    }
};

TARJUMAN_TEST(tst_Settings)
#include "tst_Settings.moc"
