// What the reader does about findings that shall stand in the open release, each step undone alone. Where a
// waiver lies follows the text by itself. Owned by EditorFindings; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QUndoStack>

#include <memory>

namespace tarjuman::ui {

class WaiverEdits : public QObject {
    Q_OBJECT
public:
    explicit WaiverEdits(QObject* parent = nullptr);
    ~WaiverEdits() override;

    void setRelease(std::shared_ptr<desk::OpenRelease> release); // forgets what could be undone
    bool isAllowed() const;

    void add(const release::Waiver& waiver); // gets its identity and its time
    void remove(qint64 id);

    QUndoStack& history() { return m_history; }

private:
    class Step;
    void put(const release::Waiver& waiver);
    void take(release::Waiver& waiver); // as it lies when it goes

    std::shared_ptr<desk::OpenRelease> m_release;
    QUndoStack m_history;
};

} // namespace tarjuman::ui
