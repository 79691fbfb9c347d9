// The list of what will be imported, a release a row. Window's thread.
#pragma once

#include <QTableView>

namespace tarjuman::ui {

class ImportModel;

class ImportTable : public QTableView {
    Q_OBJECT
public:
    explicit ImportTable(ImportModel& model, QWidget* parent = nullptr);

    int chosenRow() const; // -1 for none
    void chooseRow(int row);

Q_SIGNALS:
    void rowChosen(int row); // also when the row shows something else than before

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void joinFailures();

    ImportModel& m_model;
};

} // namespace tarjuman::ui
