// What stands in place of the texts when the archive can't be opened: what happened, what is safe, what to
// do. The window around it stays usable. Owned by Workspace; the window's thread.
#pragma once

#include "app/base/Error.h"

#include <QWidget>

class QLabel;
class QLayout;

namespace tarjuman::ui {

class ProblemPage : public QWidget {
    Q_OBJECT
public:
    explicit ProblemPage(QWidget* parent);

    void showError(const base::Error& error, const QString& archive);

Q_SIGNALS:
    void retryRequested();
    void folderRequested();

private:
    QLayout* makeButtons();

    QLabel* m_words = nullptr;
    QLabel* m_place = nullptr;
};

} // namespace tarjuman::ui
