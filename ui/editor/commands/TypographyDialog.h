// Every change that setting the typography would make, before it is made: what stands there and what would,
// with the words around it, each to be left out with a click. It changes no text itself. Made for one asking;
// the window's thread.
#pragma once

#include "ui/editor/commands/TypographyCommand.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tarjuman::ui {

class TypographyDialog : public QDialog {
    Q_OBJECT
public:
    TypographyDialog(const QList<TypographyRow>& rows, QWidget* parent);

Q_SIGNALS:
    void chosen(const QList<tarjuman::ui::TypographyRow>& rows);

private:
    void build();
    void fill();
    void renewButtons();
    void checkAll(bool checked);
    QList<TypographyRow> checkedRows() const;

    QList<TypographyRow> m_rows;
    QListWidget* m_list;
    QPushButton* m_all;
    QPushButton* m_set;
};

} // namespace tarjuman::ui
