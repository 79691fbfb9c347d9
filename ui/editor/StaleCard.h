// The card that opens at a stale pair: what changed on each side since the pair was declared done, word by
// word, and "Still right" for a translation that the change doesn't touch. Closed by Escape or a click
// elsewhere, and then gone. Made by EditorAgreements; the window's thread.
#pragma once

#include "app/release/Release.h"

#include <QFrame>

class QVBoxLayout;

namespace tarjuman::ui {

class StaleCard : public QFrame {
    Q_OBJECT
public:
    enum class Reader { Edits, OnlyReads };

    StaleCard(const release::Release& release, int pair, Reader reader, QWidget* parent);

    void openAt(const QPoint& globalPosition); // kept on the screen

Q_SIGNALS:
    void stillRight();

private:
    void addChange(QVBoxLayout& column, text::Language language, const QString& before, const QString& after);

    static constexpr int cardWidth = 480;
};

// The pieces as rich text for a label, in the language's direction.
QString changeAsHtml(const QString& before, const QString& after, text::Language language);

} // namespace tarjuman::ui
