// A table whose rows are chosen, sorted and read, not written in: flat, from edge to edge, with the frame of
// a field, which shows the focus also when there are no rows. The window's thread.
#pragma once

#include <QTableView>

namespace tarjuman::ui {

class RowTable : public QTableView {
    Q_OBJECT
public:
    explicit RowTable(QWidget* parent = nullptr);
};

} // namespace tarjuman::ui
