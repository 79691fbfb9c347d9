// The names of actions in all three languages of the interface, so that the palette finds "Exporter" in an
// English window. Reads the translations when it is made; the window's thread.
#pragma once

#include "ui/window/PaletteEntry.h"

#include <QTranslator>

#include <array>
#include <memory>

namespace tarjuman::ui {

class ActionNames {
public:
    ActionNames();

    // Only what can be done now; the first line of the key is the name as shown.
    QList<PaletteEntry> entriesOf(const QList<QAction*>& actions) const;

private:
    QString keyOf(const QAction& action) const;

    std::array<std::unique_ptr<QTranslator>, 2> m_translators; // the source texts are English
};

} // namespace tarjuman::ui
