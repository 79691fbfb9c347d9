// What stands in place of the texts when the archive can't be opened: what happened, what is safe, what to
// do. The window around it stays usable. Owned by Workspace; the window's thread.
#pragma once

#include "app/base/Error.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;

namespace tarjuman::ui {

class ProblemPage : public QWidget {
    Q_OBJECT
public:
    explicit ProblemPage(QWidget* parent);

    void showError(const base::Error& error, const QString& archive);
    // Another sentence in its place; what can be done may be done.
    void showWords(const QString& sentence);
    // Something is being done about it; until the next sentence nothing else can be.
    void showWork(const QString& sentence);

Q_SIGNALS:
    void retryRequested();
    void folderRequested();
    void restoreRequested();
    void salvageRequested();
    void otherArchiveRequested();

private:
    QLayout* makeButtons();
    QLayout* makeWaysOut();

    QLabel* m_words = nullptr;
    QLabel* m_place = nullptr;
    QList<QPushButton*> m_buttons;
};

} // namespace tarjuman::ui
