#include "ui/window/ReleaseCommands.h"

#include "app/base/WhenDone.h"
#include "app/desk/DeletedList.h"
#include "app/desk/Releases.h"

#include <algorithm>
#include <utility>

namespace tarjuman::ui {

using base::Result;
using release::Release;
using release::ReleaseId;

namespace {

// One that can be changed without fear: in review, else the first.
const Release& firstToOpen(const QList<Release>& samples)
{
    const auto inReview = std::ranges::find(samples, release::Status::InReview, &Release::status);
    return inReview == samples.end() ? samples.first() : *inReview;
}

} // namespace

ReleaseCommands::ReleaseCommands(desk::Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ReleaseCommands::take(const Result<Release>& result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    Q_EMIT opened(m_desk.releases().open(*result));
}

void ReleaseCommands::makeNew()
{
    ++m_wish;
    base::whenDone(this, m_desk.releases().create(), [this](const Result<Release>& made) { take(made); });
}

void ReleaseCommands::open(ReleaseId id)
{
    base::whenDone(this, m_desk.releases().load(id), [this, wish = ++m_wish](const Result<Release>& loaded) {
        if (wish == m_wish)
            take(loaded);
    });
}

void ReleaseCommands::openImported(ReleaseId id)
{
    m_imported = id;
    open(id);
}

bool ReleaseCommands::takeImported(ReleaseId id)
{
    const bool isIt = id != ReleaseId::None && id == m_imported;
    m_imported = ReleaseId::None;
    return isIt;
}

void ReleaseCommands::duplicate(ReleaseId id)
{
    ++m_wish;
    base::whenDone(this, m_desk.releases().duplicate(id), [this](const Result<Release>& made) {
        take(made);
        if (made)
            Q_EMIT copied();
    });
}

void ReleaseCommands::remove(const QList<ReleaseId>& ids)
{
    if (ids.isEmpty())
        return;
    base::whenDone(this, m_desk.releases().remove(ids), [this, ids](const Result<void>& done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_lastRemoved = ids;
        Q_EMIT removed(static_cast<int>(ids.size()));
    });
}

void ReleaseCommands::bringBack()
{
    const QList<ReleaseId> ids = std::exchange(m_lastRemoved, {});
    if (ids.isEmpty())
        return;
    base::whenDone(this, m_desk.releases().restore(ids), [this, ids](const Result<void>& done) {
        if (done) {
            Q_EMIT broughtBack(ids);
            return;
        }
        m_lastRemoved = ids;
        Q_EMIT failed(done.error());
    });
}

void ReleaseCommands::bringBack(const QList<ReleaseId>& ids)
{
    if (ids.isEmpty())
        return;
    base::whenDone(this, m_desk.releases().restore(ids), [this, ids](const Result<void>& done) {
        if (done)
            Q_EMIT broughtBack(ids);
        else
            Q_EMIT failed(done.error());
    });
}

void ReleaseCommands::openDeleted(ReleaseId id)
{
    const auto loading = desk::loadDeleted(m_desk.archive(), id);
    base::whenDone(this, loading, [this, wish = ++m_wish](const Result<Release>& loaded) {
        if (wish != m_wish)
            return;
        if (loaded)
            Q_EMIT opened(std::make_shared<desk::OpenRelease>(m_desk.releases(), *loaded,
                                                              desk::OpenRelease::Purpose::ReadingDeleted));
        else
            Q_EMIT failed(loaded.error());
    });
}

void ReleaseCommands::openSamples()
{
    ++m_wish;
    base::whenDone(this, m_desk.importSamples(), [this](const Result<QList<Release>>& made) {
        if (!made)
            Q_EMIT failed(made.error());
        else if (!made->isEmpty())
            take(firstToOpen(*made));
    });
}

} // namespace tarjuman::ui
