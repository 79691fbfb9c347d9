// A large button of the first page: an icon, what it does, what comes of it, and its key. The window's
// thread.
#pragma once

#include "ui/common/Icon.h"

#include <QAbstractButton>

namespace tarjuman::ui {

class StartCard : public QAbstractButton {
    Q_OBJECT
public:
    enum class Rank { First, Other }; // the first is tinted

    StartCard(IconName name, Rank rank, QWidget* parent);

    void setWords(const QString& title, const QString& explanation, const QString& key);

    QSize sizeHint() const override { return {560 + 2 * margin, 72 + 2 * margin}; }
    QSize minimumSizeHint() const override { return {320, 72 + 2 * margin}; }

    // Around the card, for the ring of focus.
    static constexpr int margin = 3;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_icon;
    Rank m_rank;
    QString m_explanation;
    QString m_key;
};

} // namespace tarjuman::ui
