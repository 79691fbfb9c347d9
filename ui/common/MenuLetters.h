// Gives each entry of a menu the letter that chooses it while the menu is open, underlined: the first of a
// word where it is free, in Arabic behind the article, else another one of its own words; never the same
// twice. Entries that bring a letter keep it, and one behind their words, such as a number, is all they get.
// Given when a menu is about to be shown, so that menus in any language and entries that come and go have
// theirs, and the texts of actions stay without signs. HouseStyle sees to it for every menu. The window's
// thread.
#pragma once

#include <QStringList>

class QMenu;

namespace tarjuman::ui {

// From now on, each time that the menu opens.
void lettersFor(QMenu& menu);

// Now, to entries that came or changed while the menu is open.
void giveLetters(const QMenu& menu);

// The texts of one menu, each with its letter marked by "&"; without one where the letters don't suffice.
// What stands behind a tab, a key or a remark, is left alone.
QStringList withLetters(const QStringList& texts);

// A text as it is read, and which of its letters is marked; -1: none.
struct MarkedWords {
    QString words;
    qsizetype letter = -1;
};
MarkedWords markedWords(const QString& text);

} // namespace tarjuman::ui
