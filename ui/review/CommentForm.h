// Where a comment is written or changed: the words it lies on, a field, "Keep" and "Cancel". Ctrl+Enter
// keeps, Escape cancels. Owned by CommentsPanel; the window's thread.
#pragma once

#include "app/release/Release.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tarjuman::ui {

class CommentForm : public QWidget {
    Q_OBJECT
public:
    explicit CommentForm(QWidget* parent = nullptr);

    // Shows the form for a comment that exists (with an identity) or is to be (without one).
    void open(const release::Comment& comment, const QString& words);
    void close(); // without keeping anything
    bool isOpen() const { return m_isOpen; }
    // What was written, trimmed, as it would be kept now; nothing was written when its text is empty.
    release::Comment comment() const;

Q_SIGNALS:
    void kept(const tarjuman::release::Comment& comment); // its text is not empty
    void closed();                                        // after kept(), too

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    bool takeKey(const QKeyEvent& event);

    QLabel* m_words;
    QPlainTextEdit* m_text;
    QPushButton* m_keep;
    release::Comment m_comment;
    bool m_isOpen = false;
};

} // namespace tarjuman::ui
