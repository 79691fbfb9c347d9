#include "ui/window/Application.h"

#include "app/desk/Desk.h"
#include "app/desk/Releases.h"
#include "app/desk/Versions.h"
#include "ui/common/Appearance.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/settings/Preferences.h"
#include "ui/window/EndSignals.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::Language;

namespace {

void follow(Preferences& preferences, Appearance& appearance, Interface& interface)
{
    QObject::connect(&preferences, &Preferences::schemeChanged, &appearance,
                     [&] { appearance.setChoice(preferences.scheme()); });
    QObject::connect(&preferences, &Preferences::contrastChanged, &appearance,
                     [&] { appearance.setContrast(preferences.contrast()); });
    QObject::connect(&preferences, &Preferences::languageChanged, &interface,
                     [&] { interface.setChoice(preferences.language()); });
    QObject::connect(&preferences, &Preferences::digitsChanged, &interface,
                     [&] { interface.setDigits(preferences.digits()); });
    const auto takeFont = [&](Language language) {
        const TextFontChoice choice = preferences.textFont(language);
        appearance.chooseTextFont(language, choice.family, choice.points);
    };
    QObject::connect(&preferences, &Preferences::textFontChanged, &appearance, takeFont);
    for (const Language language : text::bothLanguages)
        takeFont(language);
}

void followAuthor(Preferences& preferences, desk::Desk& desk)
{
    desk.versions().setAuthor(preferences.author());
    QObject::connect(&preferences, &Preferences::authorChanged, &preferences,
                     [&] { desk.versions().setAuthor(preferences.author()); });
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
    QApplication::setApplicationDisplayName(u"Tarjuman"_s);
    QApplication::setApplicationVersion(QLatin1StringView(TARJUMAN_VERSION));

    Preferences preferences;
    Appearance appearance(preferences.scheme(), preferences.contrast());
    Interface interface(preferences.language(), preferences.digits());
    follow(preferences, appearance, interface);

    const QString data =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tarjuman"_s;
    desk::Desk desk(request.archive.value_or(desk::Desk::defaultArchive()), data + u"/words"_s);
    followAuthor(preferences, desk);
    MainWindow window(desk, preferences);
    const EndSignals signalsToEnd;
    QObject::connect(&signalsToEnd, &EndSignals::received, &window,
                     [&](int number) { endOnSignal(number, desk, window); });
    window.show();
    window.start(request.release, request.files);
    return QApplication::exec();
}

} // namespace tarjuman::ui
