// The comments on the open release, in reading order: who, when, on which words, what. The list goes to the
// place of a comment; comments are added, changed, resolved, opened again and deleted here, each step undone
// by itself. Resolved ones are hidden until they are asked for. Owned by SidePanelPages; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "ui/review/CommentRows.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QListView;
class QStandardItem;
class QStandardItemModel;
class QToolButton;

namespace tarjuman::ui {

class CommentEdits;
class CommentForm;

class CommentsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CommentsPanel(QWidget* parent = nullptr);
    ~CommentsPanel() override;

    // Null: none. What is being written is kept before the panel leaves its release.
    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    // Opens the form for a comment without an identity: where it lies and who writes it are given.
    void write(const release::Comment& comment);
    // Chooses it in the list, without the focus; shows the resolved ones if it is one. 0: none.
    void choose(qint64 comment);
    void takeFocus(); // the list, or the way to add the first
    void undo();

Q_SIGNALS:
    void addRequested(); // whoever knows where the caret stands calls write()
    void placeRequested(const tarjuman::release::Comment& comment); // the focus stays here
    void chosen(qint64 comment);                                    // 0: none
    void removed();                                                 // can be taken back with undo()
    void left();                                                    // the focus belongs to the texts

private:
    void build();
    void makeActions();
    QWidget* buildFoot();
    QAction* makeAction(const char* name, const QString& text, const QKeySequence& key);
    void followRelease();
    void renew();
    void noteCurrent();
    void fill(QStandardItem& item, const CommentRow& row) const;
    void updateActions();
    void showEmpty(int shown, int resolved);
    void edit();
    void turnState();
    void remove();
    void keep(const release::Comment& comment);
    void keepUnfinished();
    qint64 current() const;
    QString wordsOf(const release::Comment& comment) const;

    std::shared_ptr<desk::OpenRelease> m_release;
    CommentEdits* m_edits;
    QStandardItemModel* m_model;
    QListView* m_list;
    CommentForm* m_form;
    QLabel* m_empty;
    QToolButton* m_resolved; // shows the resolved ones, too
    QTimer m_pause;          // in typing, before words are shown anew
    bool m_isRenewing = false;
    QList<release::Comment> m_shown;
    QAction* m_add = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_state = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace tarjuman::ui
