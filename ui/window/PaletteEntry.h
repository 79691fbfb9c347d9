// What the command palette finds: releases by their titles, actions by their names in every language of the
// interface. Pure values and functions; any thread.
#pragma once

#include "app/release/Release.h"

#include <QString>

class QAction;

namespace tarjuman::ui {

struct PaletteEntry {
    QString title;     // as shown
    QString secondary; // the other title, or the key of an action
    QString key;       // everything it is found by, folded for a search
    QAction* action = nullptr;
    release::ReleaseId release = release::ReleaseId::None;
    QString words = {}; // for an action that is told what it is to look for
};

// Behind the releases, or behind the actions where no release was found: what was typed may stand in the
// texts.
void insertTextSearch(QList<PaletteEntry>& entries, const PaletteEntry& search);

// Entries that hold every word of `typedKey` (folded for a search), those that begin with it first; at most
// `limit` of releases and as many of actions. Nothing typed: the first `limit` releases.
QList<PaletteEntry> findEntries(const QList<PaletteEntry>& releases, const QList<PaletteEntry>& actions,
                                const QString& typedKey, int limit);

} // namespace tarjuman::ui
