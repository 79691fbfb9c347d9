#include "app/desk/ArchiveReplace.h"

#include "app/base/WhenDone.h"
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"

#include <algorithm>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::Paragraph;
using release::Release;

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

ArchiveReplace::ArchiveReplace(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ArchiveReplace::replace(const QList<FoundPlace>& places, const QString& by)
{
    if (m_busy)
        return;
    m_busy = true;
    m_by = by;
    m_outcome = {};
    m_done.clear();
    m_waiting.clear();
    for (const FoundPlace& place : places) {
        if (m_waiting.isEmpty() || m_waiting.last().first().release != place.release)
            m_waiting.append(QList<FoundPlace>());
        m_waiting.last().append(place);
    }
    m_count = int(m_waiting.size());
    goOn();
}

void ArchiveReplace::goOn()
{
    Q_EMIT progressed(m_count - int(m_waiting.size()), m_count);
    if (m_waiting.isEmpty()) {
        finish();
        return;
    }
    const QList<FoundPlace> places = m_waiting.takeFirst();
    // What stands unsaved in an open release is the text that counts.
    if (const auto open = m_desk.openNow(places.first().release))
        open->saveNow();
    base::whenDone(this, m_desk.load(places.first().release), [this, places](const Result<Release>& loaded) {
        if (loaded)
            change(*loaded, places);
        else
            refuse(loaded.error());
    });
}

void ArchiveReplace::change(const Release& release, const QList<FoundPlace>& places)
{
    if (release::isFrozen(release.status)) {
        refuse({ErrorKind::Usage, tr("The text of a published release is fixed; it was left as it is.")});
        return;
    }
    save(release, replacedIn(release, places, m_by), int(places.size()));
}

void ArchiveReplace::save(const Release& release, const Replaced& replaced, int wanted)
{
    m_outcome.passedOver += wanted - replaced.places;
    if (replaced.places == 0) {
        goOn();
        return;
    }
    const auto saved = m_desk.save(release, replaced.release);
    base::whenDone(this, saved, [this, release, places = replaced.places](const Result<Release>& stored) {
        if (!stored) {
            refuse(stored.error());
            return;
        }
        m_done.append({release, *stored});
        m_outcome.places += places;
        ++m_outcome.releases;
        goOn();
    });
}

void ArchiveReplace::refuse(const Error& error)
{
    ++m_outcome.refused;
    m_outcome.error = error;
    goOn();
}

void ArchiveReplace::takeBack()
{
    if (!canTakeBack())
        return;
    m_busy = true;
    m_outcome = {};
    m_count = int(m_done.size());
    bringBackNext();
}

void ArchiveReplace::bringBackNext()
{
    Q_EMIT progressed(m_count - int(m_done.size()), m_count);
    if (m_done.isEmpty()) {
        finish();
        return;
    }
    const Done done = m_done.takeLast();
    // The archive refuses it when somebody has written since.
    base::whenDone(this, m_desk.save(done.after, done.before), [this](const Result<Release>& stored) {
        if (stored) {
            ++m_outcome.releases;
        } else {
            ++m_outcome.refused;
            m_outcome.error = stored.error();
        }
        bringBackNext();
    });
}

void ArchiveReplace::finish()
{
    m_busy = false;
    Q_EMIT finished(m_outcome);
}

} // namespace tarjuman::desk
