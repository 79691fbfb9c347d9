#include "app/desk/words/Vocabulary.h"

#include "app/base/WhenDone.h"
#include "app/desk/archive/Archive.h"
#include "app/spelling/SpellService.h"
#include "app/storage/Store.h"
#include "app/storage/WordRepository.h"

namespace tarjuman::desk {

using base::Result;
using release::ReleaseId;
using storage::StoredWord;
using storage::WordRepository;
using text::Language;

Vocabulary::Vocabulary(Archive& archive, const QString& personalWords)
    : m_archive(archive)
    , m_known(personalWords)
{
}

Vocabulary::~Vocabulary() = default;

spelling::SpellService& Vocabulary::spelling()
{
    if (!m_spelling) {
        m_spelling = std::make_unique<spelling::SpellService>();
        tellSpelling();
        m_spelling->start();
    }
    return *m_spelling;
}

void Vocabulary::tellSpelling()
{
    m_known.applyTo(m_spelling.get());
}

void Vocabulary::learn()
{
    base::whenDone(this, archiveWords(m_archive.store()), [this](const Result<StoredWords>& stored) {
        if (!stored)
            return;
        m_known.learnTerms(stored->ofTerms);
        m_known.learnStored(stored->words);
        tellSpelling();
    });
}

void Vocabulary::learnTerms(const TermWords& words)
{
    m_known.learnTerms(words);
    tellSpelling();
}

QFuture<Result<void>> Vocabulary::add(Language language, const QString& word, WordScope scope,
                                      ReleaseId release)
{
    const auto written = m_known.add(language, word, scope, release);
    tellSpelling();
    if (!written || scope == WordScope::Personal)
        return QtFuture::makeReadyFuture(written);
    const ReleaseId owner = scope == WordScope::Release ? release : ReleaseId::None;
    return m_archive.store().change([stored = StoredWord{language, word, owner}](storage::Database& archive) {
        return WordRepository(archive).add(stored);
    });
}

QFuture<Result<void>> Vocabulary::forbid(Language language, const QString& word, const QString& replacement)
{
    const StoredWord forbidden = m_known.forbid(language, word, replacement);
    tellSpelling();
    return m_archive.store().change(
        [forbidden](storage::Database& archive) { return WordRepository(archive).add(forbidden); });
}

Result<void> Vocabulary::addPersonal(Language language, const QStringList& words)
{
    const auto written = m_known.addPersonal(language, words);
    if (!words.isEmpty())
        tellSpelling();
    return written;
}

Result<void> Vocabulary::removePersonal(Language language, const QStringList& words)
{
    const auto written = m_known.removePersonal(language, words);
    if (!words.isEmpty())
        tellSpelling();
    return written;
}

QFuture<Result<void>> Vocabulary::keep(const QList<StoredWord>& words)
{
    m_known.keep(words);
    tellSpelling();
    return m_archive.store().change(
        [words](storage::Database& archive) { return WordRepository(archive).addAll(words); });
}

QFuture<Result<void>> Vocabulary::drop(const QList<StoredWord>& words)
{
    m_known.drop(words);
    tellSpelling();
    return m_archive.store().change(
        [words](storage::Database& archive) { return WordRepository(archive).removeAll(words); });
}

} // namespace tarjuman::desk
