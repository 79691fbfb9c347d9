// A whole window on an archive of its own, in the direction that the test was started in.
#pragma once

#include "app/desk/Desk.h"
#include "ui/common/Appearance.h"
#include "ui/common/Interface.h"
#include "ui/settings/Settings.h"
#include "ui/window/MainWindow.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tarjuman::ui::test {

struct WindowStage {
    explicit WindowStage(Qt::LayoutDirection direction)
        : appearance(SchemeChoice::Light)
        , interface(direction == Qt::RightToLeft ? LanguageChoice::Arabic : LanguageChoice::English)
    {
        openWindow();
    }

    void openWindow()
    {
        window.reset();
        desk = std::make_unique<desk::Desk>(folder.filePath(QStringLiteral("archive.tarjuman")), QString());
        window = std::make_unique<MainWindow>(*desk, settings);
        window->show();
        window->start();
    }

    template <typename Widget>
    Widget* child(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1StringView(name));
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Appearance appearance;
    Interface interface;
    std::unique_ptr<desk::Desk> desk;
    std::unique_ptr<MainWindow> window;
};

} // namespace tarjuman::ui::test
