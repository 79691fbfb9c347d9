// The card that opens beside a stale pair: what changed on each side since the pair was declared done, word
// by word, and "Still right" for a translation that the change doesn't touch. A long text is shown from the
// first changed word on. Closed by Escape or a click elsewhere, and then gone. Made by EditorAgreements; the
// window's thread.
#pragma once

#include "app/release/Release.h"

#include <QFrame>

class QTextEdit;
class QVBoxLayout;

namespace tarjuman::ui {

class StaleCard : public QFrame {
    Q_OBJECT
public:
    enum class Reader { Edits, OnlyReads };

    StaleCard(const release::Release& release, int pair, Reader reader, QWidget* parent);

    // At the left or the right of a place on the screen, which it leaves free while there is room.
    void openBeside(const QRect& place, Qt::Edge edge);

Q_SIGNALS:
    void stillRight();

private:
    void addChange(QVBoxLayout& column, text::Language language, const QString& before, const QString& after);

    void showFirstChanges();

    static constexpr int cardWidth = 480;
    static constexpr int mostHeight = 240; // of one text; the rest is scrolled to

    struct Shown {
        QTextEdit* words;
        int firstChange; // a position in it
    };
    QList<Shown> m_shown;
};

// The pieces as rich text for a label, in the language's direction.
QString changeAsHtml(const QString& before, const QString& after, text::Language language);

} // namespace tarjuman::ui
