// Has the paragraph of the caret painted anew while the caret moves and blinks in it, where it is shown with
// isolates: the text edit paints only the place where it believes the caret to be, which knows nothing of
// them. Costs nothing in other paragraphs. One a column; owned by PairArea, the window's thread.
#pragma once

#include <QTextBlock>
#include <QTimer>

namespace tarjuman::ui {

class TextColumn;

class CaretRefresh : public QObject {
    Q_OBJECT
public:
    explicit CaretRefresh(TextColumn& column);

private:
    void noteMoved();
    void repaint();

    TextColumn& m_column;
    QTextBlock m_block; // the isolated paragraph that the caret stands in, or stood in last
    QTimer m_blink;
};

} // namespace tarjuman::ui
