// What was found in the open release: what is to be corrected before what is only advice, row by row as the
// texts are read. The list goes to the place of a finding; the foot says why it is one and corrects it, or
// all that have one right answer. Owned by PanelEntries; the window's thread.
#pragma once

#include "app/checks/Finding.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace tarjuman::ui {

// A finding with the words that it is about.
struct FindingRow {
    int paragraph = 0; // its number in the side
    checks::Finding finding = {};
    QString words = {};

    friend bool operator==(const FindingRow&, const FindingRow&) = default;
};

class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    enum class Text { Edited, OnlyRead };
    void show(const QList<FindingRow>& rows, Text text); // in reading order
    void takeFocus();

Q_SIGNALS:
    void placeRequested(const tarjuman::ui::FindingRow& row); // the focus stays here
    void fixRequested(const QList<tarjuman::ui::FindingRow>& rows);
    void left(); // the focus belongs to the texts

private:
    void build();
    void fill();
    void renewFoot();
    const FindingRow* current() const;
    QList<FindingRow> certain() const;

    QStandardItemModel* m_model;
    QListView* m_list;
    QLabel* m_empty;
    QLabel* m_why;
    QPushButton* m_fix;
    QPushButton* m_fixAll;
    QList<FindingRow> m_rows; // as they are listed
    Text m_text = Text::OnlyRead;
};

} // namespace tarjuman::ui
