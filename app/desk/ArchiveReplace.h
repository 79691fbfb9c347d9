// Puts other words in the place of what a search found, release by release, each in one transaction; what was
// done can be taken back. A release whose text is fixed is refused, a paragraph that says something else by
// now is passed over; both are counted. Lives on the desk's thread, shorter than the desk.
#pragma once

#include "app/desk/ArchiveSearch.h"

#include <QObject>

namespace tarjuman::desk {

// What came of it.
struct ReplaceOutcome {
    int places = 0;         // replaced
    int releases = 0;       // changed
    int passedOver = 0;     // places whose paragraph was changed meanwhile
    int refused = 0;        // releases whose text is fixed, or that could not be saved
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
    explicit ArchiveReplace(Desk& desk, QObject* parent = nullptr);

    bool isBusy() const { return m_busy; }
    // One at a time; finished() tells the end.
    void replace(const QList<FoundPlace>& places, const QString& by);
    // Brings back what the last replace() changed, where nobody has written since. finished() tells the end.
    void takeBack();
    bool canTakeBack() const { return !m_busy && !m_done.isEmpty(); }

Q_SIGNALS:
    void progressed(int releases, int of);
    void finished(const tarjuman::desk::ReplaceOutcome& outcome);

private:
    struct Done {
        release::Release before;
        release::Release after;
    };

    void goOn();
    void change(const release::Release& release, const QList<FoundPlace>& places);
    void save(const release::Release& release, const Replaced& replaced, int wanted);
    void bringBackNext();
    void refuse(const base::Error& error);
    void finish();

    Desk& m_desk;
    QList<QList<FoundPlace>> m_waiting; // a list a release
    int m_count = 0;                    // releases in all
    QString m_by;
    ReplaceOutcome m_outcome;
    QList<Done> m_done; // by the last replace()
    bool m_busy = false;
};

} // namespace tarjuman::desk
