// What the reader does to the comments of the open release, each step undone alone. A step changes what a
// comment says and whether it is resolved, never where it lies: that follows the text by itself. Owned by
// CommentsPanel; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QUndoStack>

#include <memory>
#include <optional>

namespace tarjuman::ui {

class CommentEdits : public QObject {
    Q_OBJECT
public:
    explicit CommentEdits(QObject* parent = nullptr);
    ~CommentEdits() override;

    void setRelease(std::shared_ptr<desk::OpenRelease> release); // forgets what could be undone
    bool isEditable() const;
    std::optional<release::Comment> comment(qint64 id) const;

    qint64
    add(const release::Comment& comment); // gives it its identity and its time, and returns that; 0: refused
    void setText(qint64 id, const QString& text);
    enum class State { Open, Resolved };
    void setState(qint64 id, State state);
    void remove(qint64 id);

    QUndoStack& history() { return m_history; }

private:
    // One comment gives way to another: nothing before is an addition, nothing after a removal.
    class Step;
    void push(const QString& name, std::optional<release::Comment> before,
              std::optional<release::Comment> after);
    void put(const std::optional<release::Comment>& gone, const std::optional<release::Comment>& come,
             const QString& words);

    std::shared_ptr<desk::OpenRelease> m_release;
    QUndoStack m_history;
};

} // namespace tarjuman::ui
