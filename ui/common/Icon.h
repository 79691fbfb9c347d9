// The icons of the program: one family of SVG outlines drawn for it (resources/icons), tinted by the present
// colour scheme when they are drawn, so an icon made once stays right when the scheme or the interface's
// direction changes. The window's thread.
#pragma once

#include <QIcon>

namespace tarjuman::ui {

enum class IconName {
    About,
    Approved,
    Archived,
    Back,
    Calendar,
    Check,
    ChevronDown,
    Clock,
    Close,
    Columns,
    Comment,
    Done,
    Duplicate,
    Export,
    Folder,
    FullScreen,
    Globe,
    Half,
    Image,
    Import,
    Inbox,
    List,
    Lock,
    Menu,
    Minus,
    Missing,
    New,
    Next,
    Open,
    Page,
    Panel,
    Pencil,
    Pilcrow,
    Place,
    Plus,
    Print,
    Proved,
    Redo,
    Replace,
    Review,
    Ring,
    Search,
    Send,
    Settings,
    Sort,
    Stale,
    Swap,
    Trash,
    Undo,
    Warning,
    Withdrawn,
};

// Which token the outline takes.
enum class IconTone {
    Rest,     // dim; in text colour while the pointer is on it or it is checked
    Text,     //
    Accent,   //
    OnAccent, // upon the accent
    Amber,    //
    Red,      //
};

QIcon icon(IconName name, IconTone tone = IconTone::Rest);

// For painters: the same outline as a pixmap of `size` logical pixels, from the cache.
QPixmap iconPixmap(IconName name, const QColor& colour, int size, qreal scale);

// Drawn when a scheme goes: the tinted pixmaps are of no use any more.
void clearIconCache();

} // namespace tarjuman::ui
