// Puts other words in the place of what a search found, in as many releases as it likes: all of them in one
// transaction or none. What was done can be taken back, also after a restart, for the archive remembers it. A
// release whose text is fixed is refused, a paragraph that says something else by now is passed over; both
// are counted. Lives on the desk's thread, shorter than the releases.
#pragma once

#include "app/desk/ArchiveSearch.h"
#include "app/desk/LastReplacement.h"

#include <QObject>

namespace tarjuman::storage {
struct ArchiveChange;
struct ArchiveChanged;
} // namespace tarjuman::storage

namespace tarjuman::desk {

class Releases;
class Versions;

// What came of it.
struct ReplaceOutcome {
    int places = 0;         // replaced
    int releases = 0;       // changed
    int passedOver = 0;     // places whose paragraph was changed meanwhile
    int refused = 0;        // releases: fixed, not to be saved, or written in or deleted since
    base::Error error = {}; // the last reason for a refusal
};

// The release with `by` in these places, and how many it were; places that no longer hold are left alone.
struct Replaced {
    release::Release release;
    int places = 0;
};
Replaced replacedIn(const release::Release& release, const QList<FoundPlace>& places, const QString& by);

class ArchiveReplace : public QObject {
    Q_OBJECT
public:
    ArchiveReplace(Releases& releases, Versions& versions, QObject* parent = nullptr);

    bool isBusy() const { return m_busy; }
    // One at a time; finished() tells the end.
    void replace(const QList<FoundPlace>& places, const QString& by);
    // Brings back what the last replace() changed, where nobody has written since. finished() tells the end.
    void takeBack();
    bool canTakeBack() const { return !m_busy && !m_last.places.isEmpty(); }
    const LastReplacement& last() const { return m_last; }
    // Finds out whether a replacement of an earlier run can be taken back; lastChanged() tells.
    void recall();

Q_SIGNALS:
    void progressed(int releases, int of);
    void finished(const tarjuman::desk::ReplaceOutcome& outcome);
    void lastChanged();

private:
    struct Order;

    void begin(const std::shared_ptr<Order>& order);
    bool waitsForSaving(const std::shared_ptr<Order>& order);
    void carryOut(const std::shared_ptr<Order>& order);
    storage::ArchiveChange changeOf(const std::shared_ptr<Order>& order);
    void take(const Order& order, const base::Result<storage::ArchiveChanged>& changed);
    void tellChanged(const storage::ArchiveChanged& changed);
    void takeRemembered(const LastReplacement& last);
    void finish(const ReplaceOutcome& outcome);

    Archive& m_archive;
    Releases& m_releases;
    Versions& m_versions;
    LastReplacement m_last;
    bool m_busy = false;
};

} // namespace tarjuman::desk
