// What stands in a view as long as its model has no rows: a sentence that says what to do. The window's
// thread.
#pragma once

#include <QLabel>

class QAbstractItemModel;
class QAbstractScrollArea;

namespace tarjuman::ui {

class EmptyHint : public QLabel {
    Q_OBJECT
public:
    // Owned by the view. `model` is the one whose rows count, not one that a filter leaves.
    EmptyHint(const QString& sentence, const QAbstractItemModel& model, QAbstractScrollArea& view);
};

} // namespace tarjuman::ui
