// All that the open release still lacks: words in doubt, what the checks found, what is to be corrected
// before what is only advice, open comments, pairs; row by row as the texts are read, and on request what is
// ignored. The list goes to the place of a finding; the foot says why it is one and corrects it, lets it
// stand, or corrects all that have one right answer. Owned by SidePanelPages; the window's thread.
#pragma once

#include "app/checks/Finding.h"
#include "app/release/Release.h"
#include "ui/common/PointKind.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QToolButton;
class QVBoxLayout;

namespace tarjuman::ui {

class WaiverForm;

// A finding with the words that it is about.
struct FindingRow {
    int paragraph = 0; // its number in the side of its words
    checks::Finding finding = {};
    QString words = {};
    std::optional<release::Waiver> waiver = {}; // what lets it stand
    PointKind kind = PointKind::Finding;
    QString opposite = {}; // the words of its other end; empty where something is missing

    friend bool operator==(const FindingRow&, const FindingRow&) = default;
};

class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    // A published text is not corrected, but its findings may still be ignored.
    enum class Text { Edited, Published, OnlyRead };
    void show(const QList<FindingRow>& rows, Text text); // in reading order, the ignored ones among them
    void takeFocus();

Q_SIGNALS:
    void placeRequested(const tarjuman::ui::FindingRow& row); // the focus stays here
    void fixRequested(const QList<tarjuman::ui::FindingRow>& rows);
    void ignoreRequested(const tarjuman::ui::FindingRow& row, const QString& reason);
    void noLongerIgnoreRequested(const tarjuman::ui::FindingRow& row);
    void undoRequested(); // of what was ignored, or no longer
    void redoRequested();
    void left(); // the focus belongs to the texts

private:
    void build();
    void buildList();
    QVBoxLayout* buildFoot();
    void connectAll();
    void addKey(const char* name, const QKeySequence& key, const QString& text,
                void (FindingsPanel::*deed)());
    void renew();
    void fill();
    void fill(QStandardItem& item, const FindingRow& row) const;
    void renewFoot();
    QString summary() const;
    QString why(const FindingRow& row) const;
    void turnIgnored(); // of the chosen one; asks for a reason first
    void ignoreAtOnce();
    const FindingRow* current() const;
    QList<FindingRow> certain() const;

    QStandardItemModel* m_model;
    QListView* m_list;
    QLabel* m_summary; // how many of each kind
    QLabel* m_empty;
    QLabel* m_why;
    QPushButton* m_fix;
    QPushButton* m_ignore;
    WaiverForm* m_form;
    QPushButton* m_fixAll;
    QToolButton* m_ignored;   // shows those, too
    QList<FindingRow> m_all;  // in the order in which they would be listed
    QList<FindingRow> m_rows; // as they are listed
    Text m_text = Text::OnlyRead;
    bool m_isRenewing = false;
};

} // namespace tarjuman::ui
