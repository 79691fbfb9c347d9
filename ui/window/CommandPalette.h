// The results under the search field: releases and actions, walked with the arrow keys from within the field,
// chosen with Enter or a click. Takes no focus of its own. Owned by Workspace; the window's thread.
#pragma once

#include "ui/window/PaletteEntry.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace tarjuman::ui {

class ActionNames;
class ReleaseListModel;
class SearchField;

class CommandPalette : public QWidget {
    Q_OBJECT
public:
    CommandPalette(ReleaseListModel& model, SearchField& field, QWidget* parent);
    ~CommandPalette() override;

    void setActions(const QList<QAction*>& actions) { m_actions = actions; }
    // Every action that can be done now, with its key.
    void showAllActions();

Q_SIGNALS:
    void releaseChosen(tarjuman::release::ReleaseId id);
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Shown { Found, AllActions };
    void renew(Shown shown);
    void open();
    void close();
    void step(int rows);
    void choose();
    void tellTwinsApart();
    void offerTextSearch();
    void place();
    QList<PaletteEntry> releaseEntries() const;

    ReleaseListModel& m_model;
    SearchField& m_field;
    QList<QAction*> m_actions;
    std::unique_ptr<ActionNames> m_names;
    QList<PaletteEntry> m_entries;
    QListView* m_view = nullptr;
    QStandardItemModel* m_rows = nullptr;
};

} // namespace tarjuman::ui
