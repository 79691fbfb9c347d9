// A choice of few, side by side in one trough ("Français | العربية | English"). Arrow keys move within it,
// Tab passes it as one stop. The window's thread.
#pragma once

#include "ui/common/Icon.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace tarjuman::ui {

class SegmentControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentControl(QWidget* parent = nullptr);

    // Choices are numbered from 0 in the order of their making; the first is chosen.
    QPushButton* addChoice(const QString& text, std::optional<IconName> name = std::nullopt);
    void setText(int choice, const QString& text);
    int chosen() const;
    void choose(int choice); // without a signal

Q_SIGNALS:
    void choiceChanged(int choice); // by the reader's hand

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group = nullptr;
    QHBoxLayout* m_row = nullptr;
};

} // namespace tarjuman::ui
