#include "ui/editor/find/ArchiveFinder.h"

#include "app/base/WhenDone.h"
#include "app/desk/Desk.h"
#include "ui/common/Interface.h"
#include "ui/common/StatusWords.h"
#include "ui/editor/find/FindDialog.h"
#include "ui/editor/find/TextFinder.h"

#include <algorithm>

namespace tarjuman::ui {

using base::Result;
using desk::FoundPlace;
using desk::FoundRelease;
using release::ReleaseId;

ArchiveFinder::ArchiveFinder(desk::Desk& desk, TextFinder& finder, QWidget* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_finder(finder)
    , m_parent(parent)
    , m_replace(desk.releases(), desk.versions())
{
    connect(&m_replace, &desk::ArchiveReplace::finished, this, &ArchiveFinder::tellOutcome);
    connect(&m_replace, &desk::ArchiveReplace::progressed, this, [this](int done, int total) {
        if (m_dialog)
            m_dialog->showProgress(done, total);
    });
    connect(&m_replace, &desk::ArchiveReplace::lastChanged, this, &ArchiveFinder::takeBackChanged);
    m_replace.recall();
}

ArchiveFinder::~ArchiveFinder()
{
    m_stop.request_stop();
}

ReleaseId ArchiveFinder::openId() const
{
    return m_release ? m_release->release().id : ReleaseId::None;
}

void ArchiveFinder::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    m_release = std::move(release);
}

FindDialog* ArchiveFinder::open(const text::SearchQuery& query, const std::optional<QString>& replacement)
{
    using Purpose = FindDialog::Purpose;
    if (m_dialog)
        m_dialog->close();
    auto* dialog = new FindDialog(replacement ? Purpose::Replace : Purpose::Find, query.text,
                                  replacement.value_or(QString()), m_parent);
    m_dialog = dialog;
    connect(dialog, &FindDialog::placeChosen, this, &ArchiveFinder::go);
    connect(dialog, &FindDialog::replaceWanted, this, &ArchiveFinder::replace);
    connect(dialog, &FindDialog::takeBackWanted, this, &ArchiveFinder::takeBack);
    connect(dialog, &FindDialog::finished, this, [this] { m_stop.request_stop(); });
    if (replacement && canTakeBack())
        dialog->offerTakeBack(lastInWords());
    dialog->open();
    return dialog;
}

void ArchiveFinder::find(const text::SearchQuery& query, const std::optional<QString>& replacement)
{
    if (m_release)
        m_release->saveNow(); // the search sees what was just typed
    search(open(query, replacement), query);
}

void ArchiveFinder::search(FindDialog* dialog, const text::SearchQuery& query)
{
    m_stop = {};
    const desk::SearchOrder order{.queries = {query}, .mostPlaces = mostPlaces};
    // Told on a worker's thread.
    const auto progress = [dialog = QPointer(dialog)](int done, int total) {
        if (dialog)
            QMetaObject::invokeMethod(dialog, [=] { dialog->showProgress(done, total); });
    };
    const auto found = desk::searchArchive(m_desk.archive(), order, m_stop.get_token(), progress);
    base::whenDone(dialog, found, [dialog](const Result<QList<FoundRelease>>& places) {
        if (!places) {
            dialog->tell(places.error().message);
            return;
        }
        int count = 0;
        for (const FoundRelease& release : *places)
            count += int(release.places.size());
        dialog->setFound(*places, count < mostPlaces ? FindDialog::Extent::Whole : FindDialog::Extent::Cut);
    });
}

void ArchiveFinder::preview(const text::SearchQuery& query, const QString& replacement)
{
    if (!m_release)
        return;
    const FoundRelease found{release::summaryOf(m_release->release()), m_finder.places()};
    open(query, replacement)->setFound({found}, FindDialog::Extent::Whole);
}

void ArchiveFinder::go(const FoundPlace& place)
{
    if (m_dialog)
        m_dialog->close();
    if (place.release == openId())
        m_finder.show(place);
    else
        Q_EMIT placeWanted(place);
}

void ArchiveFinder::replace(const QList<FoundPlace>& places, const QString& by)
{
    if (m_replace.isBusy())
        return;
    const bool isHereAlone =
        std::ranges::all_of(places, [this](const FoundPlace& place) { return place.release == openId(); });
    m_isTakingBack = false;
    if (!isHereAlone) {
        m_replace.replace(places, by);
        return;
    }
    const int replaced = m_finder.replace(places, by);
    QStringList sentences{tr("%n replaced.", nullptr, replaced)};
    if (const int passedOver = int(places.size()) - replaced; passedOver > 0)
        sentences << tr("%n place(s) changed meanwhile and were left alone.", nullptr, passedOver);
    finish(sentences, Undo::Here);
}

void ArchiveFinder::takeBack()
{
    if (!canTakeBack())
        return;
    m_isTakingBack = true;
    m_replace.takeBack();
}

void ArchiveFinder::tellOutcome(const desk::ReplaceOutcome& outcome)
{
    QStringList sentences;
    if (m_isTakingBack)
        sentences << tr("%n release(s) are as they were.", nullptr, outcome.releases);
    else
        sentences << tr("%n replaced.", nullptr, outcome.places);
    if (outcome.passedOver > 0)
        sentences << tr("%n place(s) changed meanwhile and were left alone.", nullptr, outcome.passedOver);
    if (outcome.refused > 0)
        sentences << tr("%n release(s) were left as they are:", nullptr, outcome.refused)
                  << outcome.error.message;
    const bool canBeTakenBack = !m_isTakingBack && outcome.releases > 0;
    finish(sentences, canBeTakenBack ? Undo::Archive : Undo::Here);
}

void ArchiveFinder::finish(const QStringList& sentences, Undo undo)
{
    if (m_dialog)
        m_dialog->close();
    Q_EMIT replaced(sentences.join(u' '), undo);
}

QString ArchiveFinder::lastInWords() const
{
    const desk::LastReplacement& last = m_replace.last();
    const QDateTime time = last.time.toLocalTime();
    const QString when = tr("%1, %2").arg(shownDate(time.date()), shownTime(time.time()));
    const int count = int(last.places.size());
    return last.by.isEmpty() ? tr("Last replacement: “%1” taken out of %n release(s) (%2).", nullptr, count)
                                   .arg(isolated(last.what), when)
                             : tr("Last replacement: “%1” by “%2” in %n release(s) (%3).", nullptr, count)
                                   .arg(isolated(last.what), isolated(last.by), when);
}

} // namespace tarjuman::ui
