#include "ui/editor/ArchiveFinder.h"

#include "app/base/WhenDone.h"
#include "app/desk/Desk.h"
#include "ui/editor/FindDialog.h"
#include "ui/editor/TextFinder.h"

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
    , m_replace(desk)
{
    connect(&m_replace, &desk::ArchiveReplace::finished, this, &ArchiveFinder::tellOutcome);
    connect(&m_replace, &desk::ArchiveReplace::progressed, this, [this](int done, int total) {
        if (m_dialog)
            m_dialog->showProgress(done, total);
    });
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
    connect(dialog, &FindDialog::finished, this, [this] { m_stop.request_stop(); });
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
    const auto found = desk::searchArchive(m_desk, order, m_stop.get_token(), progress);
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
    QList<FoundPlace> here;
    QList<FoundPlace> elsewhere;
    for (const FoundPlace& place : places)
        (place.release == openId() ? here : elsewhere).append(place);
    m_replacedHere = m_finder.replace(here, by);
    m_isTakingBack = false;
    if (!elsewhere.isEmpty())
        m_replace.replace(elsewhere, by);
    else
        tellOutcome({.passedOver = int(here.size()) - m_replacedHere});
}

void ArchiveFinder::tellOutcome(const desk::ReplaceOutcome& outcome)
{
    if (m_dialog)
        m_dialog->close();
    QStringList sentences;
    if (m_isTakingBack)
        sentences << tr("%n release(s) are as they were.", nullptr, outcome.releases);
    else
        sentences << tr("%n replaced.", nullptr, outcome.places + std::exchange(m_replacedHere, 0));
    if (outcome.passedOver > 0)
        sentences << tr("%n place(s) changed meanwhile and were left alone.", nullptr, outcome.passedOver);
    if (outcome.refused > 0)
        sentences << tr("%n release(s) were left as they are:", nullptr, outcome.refused)
                  << outcome.error.message;
    const bool isElsewhere = m_replace.canTakeBack();
    m_isTakingBack = isElsewhere; // whatever ends next is that
    Q_EMIT replaced(sentences.join(u' '), isElsewhere ? Undo::Archive : Undo::Here);
}

} // namespace tarjuman::ui
