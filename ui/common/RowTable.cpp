#include "ui/common/RowTable.h"

#include "ui/common/HouseStyle.h"

#include <QHeaderView>

namespace tarjuman::ui {

RowTable::RowTable(QWidget* parent)
    : QTableView(parent)
{
    setManner(this, Manner::Field);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
}

} // namespace tarjuman::ui
