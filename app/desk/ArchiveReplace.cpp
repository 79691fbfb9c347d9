#include "app/desk/ArchiveReplace.h"

#include "app/base/WhenDone.h"
#include "app/desk/archive/Archive.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/Releases.h"
#include "app/desk/Versions.h"
#include "app/storage/ArchiveChange.h"
#include "app/storage/ReleaseList.h"
#include "app/storage/SettingRepository.h"
#include "app/storage/Store.h"

#include <QPointer>

#include <algorithm>

namespace tarjuman::desk {

using base::ErrorKind;
using base::Result;
using release::Paragraph;
using release::Release;
using release::ReleaseId;
using storage::ArchiveChange;
using storage::ArchiveChanged;
using storage::ChangedRelease;

namespace {

// Comments and waivers go along with their words.
void replaceIn(Release& release, Paragraph& paragraph, const text::TextHit& hit, const QString& by)
{
    const Paragraph before = paragraph;
    paragraph.text.replace(hit.start, hit.length, by);
    paragraph.spans = release::splicedSpans(paragraph.spans, hit.start, hit.length, int(by.size()));
    const auto moved = [&](const QList<release::TextAnchor>& anchors) {
        return release::splicedAnchors(anchors, {before}, {paragraph});
    };
    release.comments = release::spliced(release.comments, moved);
    release.waivers = release::spliced(release.waivers, moved);
}

} // namespace

Replaced replacedIn(const Release& release, const QList<FoundPlace>& places, const QString& by)
{
    Replaced result{release, 0};
    // From the end, so that the places before stay right.
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        const QList<Paragraph>& original = release.paragraphs[place->language];
        const auto found = std::ranges::find(original, place->paragraph, &Paragraph::id);
        if (found == original.end() || found->text != place->text)
            continue;
        Paragraph& paragraph = result.release.paragraphs[place->language][found - original.begin()];
        replaceIn(result.release, paragraph, place->hit, by);
        ++result.places;
    }
    return result;
}

// What is to be done, and what came of it. While the storage thread works, it alone touches this.
struct ArchiveReplace::Order {
    QHash<ReleaseId, QList<FoundPlace>> places = {}; // of each release; empty when something is taken back
    QList<storage::ChangeWanted> wanted = {};
    LastReplacement replacement = {};
    ReplaceOutcome outcome = {};

    bool isTakingBack() const { return places.isEmpty(); }
    Result<std::optional<Release>> replaced(const Release& now);
    Result<std::optional<Release>> asBefore(const Release& now, const QByteArray& content) const;
    std::optional<QByteArray> note(const QList<ChangedRelease>& changed);
};

Result<std::optional<Release>> ArchiveReplace::Order::replaced(const Release& now)
{
    if (release::isFrozen(now.status)) {
        ++outcome.refused;
        outcome.error = {
            ErrorKind::Usage,
            ArchiveReplace::tr("The text of a published release is fixed; it was left as it is.")};
        return std::optional<Release>();
    }
    const QList<FoundPlace> here = places.value(now.id);
    Replaced result = replacedIn(now, here, replacement.by);
    outcome.passedOver += int(here.size()) - result.places;
    outcome.places += result.places;
    return result.places > 0 ? std::optional(std::move(result.release)) : std::nullopt;
}

Result<std::optional<Release>> ArchiveReplace::Order::asBefore(const Release& now,
                                                               const QByteArray& content) const
{
    Release before = TRY(unpackedVersion(content));
    before.id = now.id;
    before.lastParagraphId = std::max(before.lastParagraphId, now.lastParagraphId);
    return std::optional(std::move(before));
}

// What the archive shall remember; nothing when nothing was done, so that what was done before can still be
// taken back.
std::optional<QByteArray> ArchiveReplace::Order::note(const QList<ChangedRelease>& changed)
{
    if (isTakingBack())
        return QByteArray("");
    if (changed.isEmpty())
        return std::nullopt;
    for (const ChangedRelease& release : changed)
        replacement.places += {release.summary.id, release.revision, release.version};
    return toJson(replacement);
}

ArchiveReplace::ArchiveReplace(Releases& releases, Versions& versions, QObject* parent)
    : QObject(parent)
    , m_archive(releases.archive())
    , m_releases(releases)
    , m_versions(versions)
{
}

void ArchiveReplace::replace(const QList<FoundPlace>& places, const QString& by)
{
    if (m_busy || places.isEmpty())
        return;
    auto order = std::make_shared<Order>();
    for (const FoundPlace& place : places) {
        auto& ofRelease = order->places[place.release];
        if (ofRelease.isEmpty())
            order->wanted += {place.release};
        ofRelease += place;
    }
    const FoundPlace& first = places.first();
    order->replacement = {QDateTime::currentDateTimeUtc(), first.text.mid(first.hit.start, first.hit.length),
                          by};
    begin(order);
}

void ArchiveReplace::takeBack()
{
    if (!canTakeBack())
        return;
    auto order = std::make_shared<Order>();
    for (const LastReplacement::Place& place : std::as_const(m_last.places))
        order->wanted += {place.release, place.revision, place.version};
    begin(order);
}

void ArchiveReplace::begin(const std::shared_ptr<Order>& order)
{
    m_busy = true;
    Q_EMIT progressed(0, int(order->wanted.size()));
    if (!waitsForSaving(order))
        carryOut(order);
}

// What stands unsaved in an open release is the text that counts; one that cannot be saved is left out.
bool ArchiveReplace::waitsForSaving(const std::shared_ptr<Order>& order)
{
    using SaveState = OpenRelease::SaveState;
    for (qsizetype at = 0; at < order->wanted.size(); ++at) {
        const auto open = m_releases.openNow(order->wanted[at].release);
        if (!open || open->saveState() == SaveState::Saved)
            continue;
        if (open->saveState() == SaveState::Failed) {
            ++order->outcome.refused;
            order->outcome.error = open->lastError();
            order->wanted.removeAt(at--);
            continue;
        }
        connect(
            open.get(), &OpenRelease::saveStateChanged, this,
            [this, order, open = open.get()] {
                if (open->saveState() != SaveState::Saved && open->saveState() != SaveState::Failed)
                    return;
                open->disconnect(this);
                if (!waitsForSaving(order))
                    carryOut(order);
            },
            Qt::QueuedConnection);
        open->saveNow();
        return true;
    }
    return false;
}

void ArchiveReplace::carryOut(const std::shared_ptr<Order>& order)
{
    const auto changing = m_archive.store().change([change = changeOf(order)](storage::Database& archive) {
        return storage::changeArchive(archive, change);
    });
    base::whenDone(this, changing,
                   [this, order](const Result<ArchiveChanged>& changed) { take(*order, changed); });
}

ArchiveChange ArchiveReplace::changeOf(const std::shared_ptr<Order>& order)
{
    ArchiveChange change;
    change.wanted = order->wanted;
    change.change = [order](const Release& now, const QByteArray& content) {
        return order->isTakingBack() ? order->asBefore(now, content) : order->replaced(now);
    };
    if (!order->isTakingBack())
        change.snapshot = m_versions.snapshot(release::VersionReason::Replacement);
    change.setting = lastReplacementSetting();
    change.note = [order](const QList<ChangedRelease>& changed) { return order->note(changed); };
    change.progress = [self = QPointer(this), &archive = m_archive](int done, int total) {
        if (done % 16 != 0 && done != total) // not so often that the window has nothing else to do
            return;
        const auto tell = [=] {
            if (self)
                Q_EMIT self->progressed(done, total);
        };
        QMetaObject::invokeMethod(&archive, tell, Qt::QueuedConnection);
    };
    return change;
}

void ArchiveReplace::take(const Order& order, const Result<ArchiveChanged>& changed)
{
    ReplaceOutcome outcome = order.outcome;
    if (!changed) {
        finish({.refused = int(order.wanted.size()), .error = changed.error()});
        return;
    }
    outcome.releases = int(changed->releases.size());
    outcome.refused += changed->passedOver;
    if (changed->passedOver > 0) {
        outcome.error = {ErrorKind::Conflict, tr("Somebody has written in them or deleted them since.")};
    }
    if (order.isTakingBack() || !order.replacement.places.isEmpty())
        m_last = order.replacement;
    tellChanged(*changed);
    finish(outcome);
}

void ArchiveReplace::tellChanged(const ArchiveChanged& changed)
{
    QList<release::ReleaseSummary> summaries;
    for (const ChangedRelease& release : changed.releases) {
        const ReleaseId id = release.summary.id;
        summaries += release.summary;
        const auto open = m_releases.openNow(id);
        if (!open)
            continue;
        m_versions.noteKept(id);
        base::whenDone(open.get(), m_releases.load(id), [open = open.get()](const Result<Release>& stored) {
            if (stored)
                open->takeNewer(*stored);
        });
    }
    if (!summaries.isEmpty())
        Q_EMIT m_archive.summariesChanged(summaries, {});
}

void ArchiveReplace::recall()
{
    const auto reading = m_archive.store().ask([](storage::Database& archive) {
        return storage::SettingRepository(archive).value(lastReplacementSetting());
    });
    base::whenDone(this, reading, [this](const Result<QByteArray>& json) {
        const auto last = json ? lastReplacementFromJson(*json) : json.error();
        if (last && !m_busy)
            takeRemembered(*last);
    });
}

// It still applies as long as one of its releases is as it left it.
void ArchiveReplace::takeRemembered(const LastReplacement& last)
{
    QHash<ReleaseId, qint64> revisions;
    for (const LastReplacement::Place& place : last.places)
        revisions.insert(place.release, place.revision);
    const auto counting = m_archive.store().ask(
        [revisions](storage::Database& archive) { return storage::ReleaseList(archive).countAt(revisions); });
    base::whenDone(this, counting, [this, last](const Result<int>& count) {
        if (!count || m_busy)
            return;
        m_last = *count > 0 ? last : LastReplacement();
        Q_EMIT lastChanged();
    });
}

void ArchiveReplace::finish(const ReplaceOutcome& outcome)
{
    m_busy = false;
    Q_EMIT lastChanged();
    Q_EMIT finished(outcome);
}

} // namespace tarjuman::desk
