// Bold, italic, superscript and links in the paired editor, joined: the actions with what is checked, the bar
// for an address, and what is painted for links. Owned by PairEditor; the window's thread.
#pragma once

#include "app/text/Language.h"
#include "ui/editor/commands/LinkBar.h"
#include "ui/editor/commands/StyleCommands.h"
#include "ui/editor/marks/StyleOverlay.h"

#include <memory>

class QMenu;

namespace tarjuman::ui {

class EditorActions;
class TextColumn;

class EditorStyles : public QObject {
    Q_OBJECT
public:
    EditorStyles(PairArea& area, EditorActions& actions, QWidget* editor);

    LinkBar& linkBar() { return *m_linkBar; }
    // What can be done with the link at a position of the column's document, if there is one.
    void addTo(QMenu& menu, TextColumn& column, int position);

private:
    void showChecked();

    PairArea& m_area;
    EditorActions& m_actions;
    StyleCommands m_commands;
    LinkBar* m_linkBar;
    text::PerLanguage<std::unique_ptr<StyleOverlay>> m_overlays;
};

} // namespace tarjuman::ui
