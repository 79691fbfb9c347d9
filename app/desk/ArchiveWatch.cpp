#include "app/desk/ArchiveWatch.h"

#include "app/base/WhenDone.h"
#include "app/desk/archive/Archive.h"
#include "app/storage/ReleaseList.h"
#include "app/storage/Store.h"

namespace tarjuman::desk {

using base::Result;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;
using storage::ListChanges;
using storage::ReleaseList;
using storage::Standing;

ArchiveWatch::ArchiveWatch(Archive& archive, QObject* parent)
    : QObject(parent)
    , m_archive(archive)
{
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &ArchiveWatch::look);
    connect(&m_archive, &Archive::summariesChanged, this, &ArchiveWatch::note);
}

void ArchiveWatch::begin(const QList<ReleaseSummary>& list)
{
    m_known.clear();
    m_known.reserve(list.size());
    note(list, {});
    m_isBegun = true;
    renewTimer();
}

void ArchiveWatch::setOpen(const std::shared_ptr<OpenRelease>& release)
{
    m_open = release;
    m_openIsOld = false;
    m_toldDeleted = ReleaseId::None;
    renewTimer();
}

void ArchiveWatch::setWatching(Watching watching)
{
    m_watching = watching;
    renewTimer();
}

void ArchiveWatch::renewTimer()
{
    const bool isOn = m_isBegun && (m_watching == Watching::Shown || !m_open.expired());
    if (isOn && !m_timer.isActive())
        m_timer.start();
    else if (!isOn)
        m_timer.stop();
}

// What this program itself changed is nothing to tell.
void ArchiveWatch::note(const QList<ReleaseSummary>& changed, const QList<ReleaseId>& removed)
{
    for (const ReleaseSummary& summary : changed)
        m_known.insert(summary.id, summary.changed.toMSecsSinceEpoch());
    for (const ReleaseId id : removed)
        m_known.remove(id);
}

void ArchiveWatch::look()
{
    if (m_isAsking || !m_isBegun)
        return;
    m_isAsking = true;
    const auto asking = m_archive.store().change(
        [](storage::Database& archive) { return ReleaseList(archive).foreignChanges(); });
    base::whenDone(this, asking, [this](const Result<qint64>& number) {
        m_isAsking = false;
        if (number) // an archive that cannot be read now is asked again
            take(*number);
    });
}

void ArchiveWatch::take(qint64 number)
{
    if (std::exchange(m_number, number) != number) {
        m_listIsOld = true;
        m_openIsOld = true;
    }
    if (m_openIsOld)
        lookAtOpen();
    if (m_listIsOld && (!m_sinceList.isValid() || m_sinceList.hasExpired(listPause.count())))
        lookAtList();
}

void ArchiveWatch::lookAtOpen()
{
    m_openIsOld = false;
    const auto open = m_open.lock();
    if (!open)
        return;
    const ReleaseId id = open->release().id;
    base::whenDone(this, m_archive.standing(id), [this, id](const Result<Standing>& standing) {
        const auto still = m_open.lock();
        if (!standing || !still || still->release().id != id)
            return;
        const bool isDeleted = standing->place != Standing::Place::InList;
        const bool isTold = m_toldDeleted == id;
        m_toldDeleted = isDeleted ? id : ReleaseId::None;
        if (isDeleted && !isTold)
            Q_EMIT openDeleted(id);
        if (!isDeleted && standing->revision > still->release().revision)
            loadNewer(id);
    });
}

void ArchiveWatch::loadNewer(ReleaseId id)
{
    base::whenDone(this, m_archive.store().load(id), [this, id](const Result<Release>& loaded) {
        const auto open = m_open.lock();
        if (!loaded || !open || open->release().id != id)
            return;
        open->takeNewer(*loaded);
        // Something was unsaved: either its save finds the conflict, or it comes to nothing.
        m_openIsOld = open->release().revision < loaded->revision;
    });
}

void ArchiveWatch::lookAtList()
{
    m_listIsOld = false;
    m_sinceList.start();
    const auto asking = m_archive.store().ask(
        [known = m_known](storage::Database& archive) { return ReleaseList(archive).changesSince(known); });
    base::whenDone(this, asking, [this](const Result<ListChanges>& changes) {
        if (!changes) {
            m_listIsOld = true;
            return;
        }
        if (!changes->changed.isEmpty() || !changes->removed.isEmpty())
            Q_EMIT m_archive.summariesChanged(changes->changed, changes->removed);
    });
}

} // namespace tarjuman::desk
