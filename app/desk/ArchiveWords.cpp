#include "app/desk/ArchiveWords.h"

#include "app/base/Log.h"
#include "app/base/WhenDone.h"
#include "app/base/Workers.h"
#include "app/desk/Desk.h"
#include "app/spelling/SpellService.h"
#include "app/storage/Store.h"

#include <QtConcurrentRun>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::ReleaseId;
using spelling::UsedWords;

namespace {

// Releases asked for at once: some milliseconds of the storage thread, half a megabyte.
constexpr qsizetype portion = 100;

Result<text::PerLanguage<UsedWords>> wordsUsedIn(const std::shared_ptr<storage::Store>& store,
                                                 const QList<ReleaseId>& releases,
                                                 const std::stop_token& stop)
{
    spelling::UsedWordsCount count;
    for (qsizetype first = 0; first < releases.size(); first += portion) {
        const QList<storage::StoredText> texts = TRY(store->texts(releases.mid(first, portion)).result());
        for (const storage::StoredText& text : texts) {
            if (stop.stop_requested())
                return Error{ErrorKind::Cancelled, {}};
            count.add(text.text, text.language);
        }
    }
    return count.used();
}

} // namespace

ArchiveWords::ArchiveWords(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ArchiveWords::learn);
}

ArchiveWords::~ArchiveWords()
{
    m_stop.request_stop();
}

void ArchiveWords::learnAfter(std::chrono::milliseconds delay, const QList<ReleaseId>& newestFirst)
{
    m_stop.request_stop();
    m_releases = newestFirst.mid(0, mostReleases);
    m_timer.start(delay);
}

void ArchiveWords::learn()
{
    m_stop = std::stop_source();
    const auto reading = QtConcurrent::run(
        &base::workers(), [store = m_desk.store(), releases = std::exchange(m_releases, {}),
                           stop = m_stop.get_token()] { return wordsUsedIn(store, releases, stop); });
    base::whenDone(this, reading, [this, stop = m_stop.get_token()](const auto& read) {
        if (!stop.stop_requested())
            take(read);
    });
}

void ArchiveWords::take(const Result<text::PerLanguage<UsedWords>>& read)
{
    if (!read) {
        // Suggestions come in their usual order; nothing that the reader need know.
        qCWarning(base::logSpelling).noquote() << read.error().detail;
        return;
    }
    for (const text::Language language : text::bothLanguages)
        m_desk.spelling().setUsedWords(language, (*read)[language]);
    Q_EMIT learned();
}

} // namespace tarjuman::desk
