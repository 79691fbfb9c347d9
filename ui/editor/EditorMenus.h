// The menus of the right button: over a text what its marks offer, then the commands; over the gutter what
// can be done with the pair. Owned by PairEditor; the window's thread.
#pragma once

#include "app/text/Language.h"

#include <QObject>

class QPoint;

class QMenu;

namespace tarjuman::ui {

class EditorActions;
class EditorComments;
class EditorFindings;
class EditorSpelling;
class EditorStyles;
class PairArea;
class PairCommands;

class EditorMenus : public QObject {
    Q_OBJECT
public:
    struct Marks {
        EditorFindings& findings;
        EditorSpelling& spelling;
        EditorStyles& styles;
        EditorComments& comments;
    };

    EditorMenus(PairArea& area, EditorActions& actions, PairCommands& commands, const Marks& marks,
                QWidget* editor);

private:
    void showTextMenu(text::Language language, const QPoint& globalPosition, int position);
    void addRoles(QMenu& menu);
    void showGutterMenu(int row, const QPoint& globalPosition);

    PairArea& m_area;
    EditorActions& m_actions;
    PairCommands& m_commands;
    Marks m_marks;
    QWidget* m_editor;
};

} // namespace tarjuman::ui
