// The line at the foot of a dialog that says what was just done, with the way back as long as nothing else is
// said. The window's thread.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace tarjuman::ui {

class UndoLine : public QWidget {
    Q_OBJECT
public:
    // `name` begins the objectNames of its parts: termSentence, termUndo.
    UndoLine(const QString& name, QWidget* parent);

    void tell(const QString& sentence); // empty: nothing
    // The button takes the sentence away, then undoes.
    void offer(const QString& sentence, const std::function<void()>& undo);

private:
    QLabel* m_sentence;
    QPushButton* m_button;
    std::function<void()> m_undo;
};

} // namespace tarjuman::ui
