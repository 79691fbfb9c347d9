// What the reader does to the pictures of the open release, each step undone alone. It keeps steps by the
// picture's identity, so that undoing one never disturbs another. Owned by FigureStrip; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QUndoStack>

#include <memory>
#include <optional>

namespace tarjuman::ui {

class FigureEdits : public QObject {
    Q_OBJECT
public:
    explicit FigureEdits(QObject* parent = nullptr);

    void setRelease(std::shared_ptr<desk::OpenRelease> release); // forgets what could be undone
    bool isEditable() const;
    const QList<release::Figure>& figures() const;
    std::optional<release::Figure> figure(qint64 id) const;

    // Gives it an identity when it has none, and returns that.
    qint64 insert(release::Figure figure);
    void change(const release::Figure& figure);
    void remove(qint64 id);

    QUndoStack& history() { return m_history; }

private:
    // One picture gives way to another: nothing before is an insertion, nothing after a removal.
    class Step;
    void put(const std::optional<release::Figure>& gone, const std::optional<release::Figure>& come);

    std::shared_ptr<desk::OpenRelease> m_release;
    QUndoStack m_history;
};

} // namespace tarjuman::ui
