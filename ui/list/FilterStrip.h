// The strip above the list that narrows it: words in either language, and a span of dates. Owned by
// ReleaseListPane; the window's thread.
#pragma once

#include "ui/list/ReleaseFilter.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace tarjuman::ui {

class FilterStrip : public QWidget {
    Q_OBJECT
public:
    explicit FilterStrip(QWidget* parent = nullptr);

    // Words and dates of `filter` are replaced by what the reader entered; the saved search is left.
    void fill(ReleaseFilter& filter) const;
    void clear();
    void takeFocus();
    void showCount(int found); // of the releases in the list; below 0: none is shown

Q_SIGNALS:
    void edited();
    void closeRequested();
    void listRequested(); // the Down key: into the list

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Span { Any, Week, Month, Year, Own };
    Span span() const;
    void makeFields();

    QLineEdit* m_words = nullptr;
    QLabel* m_count = nullptr;
    QComboBox* m_span = nullptr;
    QWidget* m_ownSpan = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_until = nullptr;
};

} // namespace tarjuman::ui
