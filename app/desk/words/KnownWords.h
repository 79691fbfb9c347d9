// The words that the spelling lets pass besides its dictionaries: the reader's own, in two sorted UTF-8 files
// of a folder ("fr.txt", "ar.txt"), the house's, those of its terms and people, and those of single releases,
// which the archive keeps. Owned by the vocabulary, on its thread; houseWords() makes one for a moment.
#pragma once

#include "app/base/Result.h"
#include "app/desk/words/WordScope.h"
#include "app/release/Term.h"
#include "app/spelling/Verdict.h"
#include "app/storage/StoredWord.h"

#include <QFuture>
#include <QStringList>

namespace tarjuman::spelling {
class SpellService;
}
namespace tarjuman::storage {
class Store;
}

namespace tarjuman::desk {

using TermWords = text::PerLanguage<QStringList>;
// Every word of these, of their posts too, in the language of its letters. A large termbase takes a moment:
// not for the window's thread. Pure; any thread.
TermWords wordsOf(const QList<release::Term>& terms);

// What an archive holds of them.
struct StoredWords {
    TermWords ofTerms;
    QList<storage::StoredWord> words = {};
};
QFuture<base::Result<StoredWords>> archiveWords(storage::Store& store);

class KnownWords {
public:
    // Reads the reader's own words; an empty folder name stands for none.
    explicit KnownWords(QString folder);

    // What the archive holds, which may not yet be all that was added here.
    void learnStored(const QList<storage::StoredWord>& stored);
    // The words of the house's terms and people; those of earlier ones are known no more.
    void learnTerms(const TermWords& words) { m_ofTerms = words; }
    // A personal word is written to its file at once; the others are the caller's to store.
    base::Result<void> add(text::Language language, const QString& word, WordScope scope,
                           release::ReleaseId release);
    // A word that the house writes otherwise, for the caller to store.
    storage::StoredWord forbid(text::Language language, const QString& word, const QString& replacement);
    // For the lists that the reader sees: the same for many words at once, and without them again. The
    // house's are the caller's to store or to remove.
    const QStringList& personal(text::Language language) const { return m_personal[language]; }
    QList<storage::StoredWord> ofTheHouse() const;
    base::Result<void> addPersonal(text::Language language, const QStringList& words);
    base::Result<void> removePersonal(text::Language language, const QStringList& words);
    void keep(const QList<storage::StoredWord>& words);
    void drop(const QList<storage::StoredWord>& words);

    // Nothing without a service: it is told when it starts.
    void applyTo(spelling::SpellService* spelling) const;
    // The house's, with those of terms and people; and the forms that it forbids.
    QStringList houseWords(text::Language language) const;
    QList<spelling::ForbiddenWord> forbiddenWords(text::Language language) const;

private:
    QString fileOf(text::Language language) const;
    QStringList read(text::Language language) const;
    QStringList currentPersonal(text::Language language) const;
    base::Result<void> setPersonal(text::Language language, QStringList words);
    base::Result<void> write(text::Language language) const;

    QString m_folder;
    text::PerLanguage<QStringList> m_personal;
    QList<storage::StoredWord> m_stored;
    TermWords m_ofTerms;
};

} // namespace tarjuman::desk
