// The named colours of the window, in light and in dark, each with the usual and with high contrast. Widgets
// take them through their palette where a role exists; painters take them from here. Read on the window's
// thread only, at painting time: the scheme may change while the program runs, and QEvent::PaletteChange then
// asks every widget to paint again.
#pragma once

#include <QColor>

namespace tarjuman::ui {

enum class Scheme { Light, Dark };
enum class Contrast { Usual, High };

struct Tokens {
    QColor window;   // toolbar, list, panels, status bar
    QColor base;     // the page and the fields
    QColor alt;      // the gutter between the two texts
    QColor card;     // an opened card, buttons with a frame
    QColor hover;    // under the pointer; the chosen saved search; the trough of a segment control
    QColor line;     // hairlines; decoration only, for its usual contrast is 1.2 : 1
    QColor control;  // frames of fields and boxes, at least 3.2 : 1
    QColor text;     // words
    QColor dim;      // second words
    QColor accent;   // main button, focus, caret, done
    QColor onAccent; // text upon the accent
    QColor tint;     // selected row, changed words, second button
    QColor select;   // selected text
    QColor current;  // the band of the pair that has the caret
    QColor amber;    // findings, stale
    QColor wash;     // behind the chosen finding
    QColor red;      // spelling
    QColor desk;     // behind PDF pages
    QColor outline;  // frame of what is chosen; none with the usual contrast, where its ground says it
};

// With high contrast words stand at 7 : 1 and more, all that is told by shape or line at 3 : 1.
const Tokens& tokensOf(Scheme scheme, Contrast contrast = Contrast::Usual);

// The present scheme, contrast and colours.
Scheme scheme();
Contrast contrast();
const Tokens& tokens();
// Only Appearance calls it: it also changes the palette, which makes the widgets paint again.
void setScheme(Scheme scheme, Contrast contrast = Contrast::Usual);

// A token at 60 %: what is disabled.
QColor faded(const QColor& colour);

} // namespace tarjuman::ui
