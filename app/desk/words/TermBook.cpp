#include "app/desk/words/TermBook.h"

#include "app/base/WhenDone.h"
#include "app/base/WholeFile.h"
#include "app/base/Workers.h"
#include "app/desk/archive/Archive.h"
#include "app/desk/words/Vocabulary.h"
#include "app/formats/TermFile.h"
#include "app/storage/Store.h"
#include "app/storage/TermRepository.h"

#include <QtConcurrentRun>

namespace tarjuman::desk {

using base::Result;
using release::Term;
using storage::TermRepository;

Result<QList<Term>> readTermFile(const QString& file)
{
    return formats::readTerms(TRY(base::readWhole(file, formats::mostBytesOfTerms)));
}

Result<void> writeTermFile(const QString& file, const QList<Term>& terms)
{
    return base::writeWhole(file, formats::termFile(file, terms));
}

QFuture<Result<QList<Term>>> storedTerms(Archive& archive)
{
    return archive.store().ask([](storage::Database& database) { return TermRepository(database).terms(); });
}

QFuture<Result<QList<Term>>> storeTerms(Archive& archive, const QList<Term>& terms)
{
    return archive.store().change(
        [terms](storage::Database& database) { return TermRepository(database).saveAll(terms); });
}

TermBook::TermBook(Archive& archive, Vocabulary& vocabulary, QObject* parent)
    : QObject(parent)
    , m_archive(archive)
    , m_vocabulary(vocabulary)
{
}

void TermBook::load()
{
    struct Read {
        QList<Term> terms;
        TermWords words;
    };
    // The words are gathered where the archive is read.
    const auto reading = storedTerms(m_archive).then([](const Result<QList<Term>>& stored) -> Result<Read> {
        const QList<Term> terms = TRY(stored);
        return Read{terms, wordsOf(terms)};
    });
    base::whenDone(this, reading, [this](const Result<Read>& read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        m_terms = read->terms;
        m_vocabulary.learnTerms(read->words);
        Q_EMIT changed();
    });
}

void TermBook::store(const QList<Term>& terms, std::function<void()> then)
{
    base::whenDone(this, storeTerms(m_archive, terms),
                   [this, then = std::move(then)](const Result<QList<Term>>& stored) {
                       if (!stored) {
                           Q_EMIT failed(stored.error());
                           return;
                       }
                       Q_EMIT saved(*stored);
                       load();
                       if (then)
                           then();
                   });
}

void TermBook::save(const QList<Term>& terms)
{
    store(terms, {});
}

void TermBook::remove(const QList<qint64>& ids)
{
    const auto removing = m_archive.store().change(
        [ids](storage::Database& archive) { return TermRepository(archive).remove(ids); });
    base::whenDone(this, removing, [this](const Result<void>& removed) {
        if (removed)
            load();
        else
            Q_EMIT failed(removed.error());
    });
}

void TermBook::importFile(const QString& file)
{
    const auto reading = QtConcurrent::run(&base::workers(), [file] { return readTermFile(file); });
    base::whenDone(this, reading, [this](const Result<QList<Term>>& read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        store(*read, [this, count = int(read->size())] { Q_EMIT imported(count); });
    });
}

void TermBook::exportFile(const QString& file, const QList<Term>& terms)
{
    const auto writing =
        QtConcurrent::run(&base::workers(), [file, terms] { return writeTermFile(file, terms); });
    base::whenDone(this, writing, [this, count = int(terms.size())](const Result<void>& written) {
        if (written)
            Q_EMIT exported(count);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace tarjuman::desk
