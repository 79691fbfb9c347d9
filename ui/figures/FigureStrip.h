// The pictures of the open release in a row below its texts: what each is, where it stands, and the way to
// insert, change and remove them. It is there as soon as a release has a picture. Enter changes the chosen
// one, Delete removes it, Undo takes the last step back. Owned by Workspace; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QListView;
class QStandardItem;
class QStandardItemModel;
class QToolButton;

namespace tarjuman::ui {

class FigureEdits;
class FigurePlaces;

class FigureStrip : public QWidget {
    Q_OBJECT
public:
    explicit FigureStrip(QWidget* parent = nullptr);
    ~FigureStrip() override;

    void setRelease(std::shared_ptr<desk::OpenRelease> release); // null: none

    // Opens the dialog for a new picture behind the pair of a paragraph.
    void insertAfter(release::ParagraphId paragraph);
    void undo();

Q_SIGNALS:
    void insertRequested(); // the button: whoever knows where the caret stands calls insertAfter()
    // Can be taken back with undo().
    void removed(const QString& caption);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QAction* makeAction(const char* name, const QString& text, const QKeySequence& key);
    QToolButton* buttonOf(QAction* action);
    void showFigures(const QList<release::Figure>& figures);
    void fill(QStandardItem& item, const release::Figure& figure, const FigurePlaces& places);
    void renewPlaces();
    void drawPicture(const release::Figure& figure);
    void updateActions();
    void edit();
    void remove();
    qint64 chosen() const; // 0 for none

    std::shared_ptr<desk::OpenRelease> m_release;
    FigureEdits* m_edits;
    QStandardItemModel* m_model;
    QListView* m_list;
    QTimer m_placesTimer;
    QAction* m_insert = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace tarjuman::ui
