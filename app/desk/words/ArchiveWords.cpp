#include "app/desk/words/ArchiveWords.h"

#include "app/base/Log.h"
#include "app/base/WhenDone.h"
#include "app/desk/archive/Archive.h"
#include "app/desk/words/Vocabulary.h"
#include "app/spelling/SpellService.h"
#include "app/storage/Store.h"
#include "app/storage/TextRepository.h"

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::ReleaseId;
using spelling::UsedWords;

namespace {

// Releases asked for at once: some milliseconds of a reading thread, half a megabyte.
constexpr qsizetype portion = 100;

Result<text::PerLanguage<UsedWords>> wordsUsedIn(storage::Store& store, const QList<ReleaseId>& releases,
                                                 const std::stop_token& stop)
{
    spelling::UsedWordsCount count;
    for (qsizetype first = 0; first < releases.size(); first += portion) {
        const auto reading = store.ask([some = releases.mid(first, portion)](storage::Database& archive) {
            return storage::TextRepository(archive).textsOf(some);
        });
        const QList<storage::StoredText> texts = TRY(reading.result());
        for (const storage::StoredText& text : texts) {
            if (stop.stop_requested())
                return Error{ErrorKind::Cancelled, {}};
            count.add(text.text, text.language);
        }
    }
    return count.used();
}

} // namespace

ArchiveWords::ArchiveWords(Archive& archive, Vocabulary& vocabulary, QObject* parent)
    : QObject(parent)
    , m_archive(archive)
    , m_vocabulary(vocabulary)
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
    const auto reading = m_archive.start(
        Archive::Job::Reads, [releases = std::exchange(m_releases, {}), stop = m_stop.get_token()](
                                 storage::Store& store) { return wordsUsedIn(store, releases, stop); });
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
        m_vocabulary.spelling().setUsedWords(language, (*read)[language]);
    Q_EMIT learned();
}

} // namespace tarjuman::desk
