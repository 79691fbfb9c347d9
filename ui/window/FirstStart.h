// What stands in place of the texts while no release is open: the three first steps and the language of the
// interface.
// It asks nothing and blocks nothing. Owned by Workspace; the window's thread.
#pragma once

#include "ui/common/Interface.h"

#include <QWidget>

class QVBoxLayout;

namespace tarjuman::ui {

class SegmentControl;
class StartCard;
class WindowActions;

class FirstStart : public QWidget {
    Q_OBJECT
public:
    FirstStart(const WindowActions& actions, QWidget* parent);

    void takeFocus();

Q_SIGNALS:
    void languageChosen(LanguageChoice choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHeadings(QVBoxLayout& column);
    void addCards(QVBoxLayout& column, const WindowActions& actions);
    SegmentControl* makeLanguages();

    StartCard* m_first = nullptr;
};

} // namespace tarjuman::ui
