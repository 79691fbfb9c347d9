#include "ui/window/Application.h"

#include "app/desk/Desk.h"
#include "app/desk/Releases.h"
#include "app/desk/Versions.h"
#include "ui/common/Appearance.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/settings/Settings.h"
#include "ui/window/EndSignals.h"
#include "ui/window/KeyPlaces.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::Language;

namespace {

// What both were made with is not given to them again.
void follow(Settings& settings, Appearance& appearance, Interface& interface)
{
    settings.watch(&appearance, &SettingsValues::scheme,
                   [&](SchemeChoice choice) { appearance.setChoice(choice); });
    settings.watch(&appearance, &SettingsValues::contrast,
                   [&](ContrastChoice choice) { appearance.setContrast(choice); });
    settings.watch(&interface, &SettingsValues::language,
                   [&](LanguageChoice choice) { interface.setChoice(choice); });
    settings.watch(&interface, &SettingsValues::digits, [&](Digits digits) { interface.setDigits(digits); });
    settings.follow(&appearance, &SettingsValues::fonts, [&](const text::PerLanguage<TextFontChoice>& fonts) {
        for (const Language language : text::bothLanguages)
            appearance.chooseTextFont(language, fonts[language].family, fonts[language].points);
    });
}

// What is unsaved goes to the recovery file first, for whoever sent the signal may not wait for the archive;
// the desk's end then saves it.
void endOnSignal(int number, desk::Desk& desk, MainWindow& window)
{
    for (const auto& open : desk.releases().unsaved())
        open->keepNow();
    window.storePlace();
    constexpr int signalled = 128;
    QApplication::exit(signalled + number);
}

} // namespace

int runWindow(int& argc, char** argv, const WindowRequest& request)
{
    QApplication::setDesktopFileName(u"org.tarjuman.Tarjuman"_s);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"tarjuman"_s);
    QApplication::setApplicationVersion(QLatin1StringView(TARJUMAN_VERSION));

    Settings settings;
    Appearance appearance(settings.values().scheme, settings.values().contrast);
    Interface interface(settings.values().language, settings.values().digits);
    follow(settings, appearance, interface);

    const QString data =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tarjuman"_s;
    desk::Desk desk(request.archive.value_or(desk::Desk::defaultArchive()), data + u"/words"_s);
    settings.follow(&settings, &SettingsValues::author,
                    [&](const QString& name) { desk.versions().setAuthor(name); });
    MainWindow window(desk, settings);
    const KeyPlaces places;
    const EndSignals signalsToEnd;
    QObject::connect(&signalsToEnd, &EndSignals::received, &window,
                     [&](int number) { endOnSignal(number, desk, window); });
    window.show();
    window.start(request.release, request.files);
    return QApplication::exec();
}

} // namespace tarjuman::ui
