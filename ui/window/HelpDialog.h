// What a new reader needs to know, on one page: how a release is brought in, written, checked, found and
// sent, with the keys. The window's thread.
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace tarjuman::ui {

class HelpDialog : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget* parent);

Q_SIGNALS:
    void allActionsWanted();

private:
    void addParts(QVBoxLayout& column);
};

} // namespace tarjuman::ui
