// The words that the spelling lets pass besides its dictionaries: the reader's own, in two sorted UTF-8 files
// of a folder ("fr.txt", "ar.txt"), the house's and those of single releases, which the archive keeps. Lives
// on the desk's thread.
#pragma once

#include "app/base/Result.h"
#include "app/desk/Desk.h"
#include "app/storage/StoredWord.h"

#include <QStringList>

namespace tarjuman::desk {

class KnownWords {
public:
    // Reads the reader's own words; an empty folder name stands for none.
    explicit KnownWords(QString folder);

    // What the archive holds, which may not yet be all that was added here.
    void learnStored(const QList<storage::StoredWord>& stored);
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

private:
    QString fileOf(text::Language language) const;
    QStringList read(text::Language language) const;
    QStringList currentPersonal(text::Language language) const;
    base::Result<void> setPersonal(text::Language language, QStringList words);
    base::Result<void> write(text::Language language) const;

    QString m_folder;
    text::PerLanguage<QStringList> m_personal;
    QList<storage::StoredWord> m_stored;
};

} // namespace tarjuman::desk
