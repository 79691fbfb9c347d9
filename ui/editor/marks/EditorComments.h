// All that the paired editor does about comments: how their words are marked, the way to a place, and where a
// new one would lie. What they say is shown and written elsewhere. Owned by PairEditor; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "ui/editor/marks/CommentOverlay.h"
#include "ui/editor/text/SideHistory.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace tarjuman::ui {

class EditorActions;
class PairArea;
class TextColumn;

class EditorComments : public QObject {
    Q_OBJECT
public:
    EditorComments(PairArea& area, EditorActions& actions, QObject* parent);

    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    // A comment without words of its own on what is selected, within one paragraph, or on the word at the
    // caret, or on the whole paragraph where there is no word; nothing in an empty one.
    std::optional<release::Comment> draft() const;
    // Brings its words into view and the caret to them; nothing when its paragraph is gone.
    void goTo(const release::Comment& comment);
    void setChosen(qint64 comment); // its words stand out; 0: none
    // "Show the comment" where there is one, and the way to a new one.
    void addTo(QMenu& menu, TextColumn& column, int position);

Q_SIGNALS:
    void commentWanted();              // by key or menu, on draft()
    void commentShown(qint64 comment); // from the menu of its words
    void caretEntered(qint64 comment); // the words of an open comment; 0: it left them

private:
    void followRelease();
    void followCaret(TextColumn& column);
    void repaint();
    const release::Comment* commentAt(text::Language language, Place place) const;

    PairArea& m_area;
    QAction* m_add;
    std::shared_ptr<desk::OpenRelease> m_release;
    text::PerLanguage<std::unique_ptr<CommentOverlay>> m_overlays;
    qint64 m_chosen = 0;
    qint64 m_atCaret = 0;
};

} // namespace tarjuman::ui
