// The words that are let pass or forbidden, kept alike in three places: what is known here, the archive, and
// the spelling, which marks by them. Owned by the desk, on its thread.
#pragma once

#include "app/desk/words/KnownWords.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace tarjuman::desk {

class Archive;

class Vocabulary : public QObject {
    Q_OBJECT
public:
    // `personalWords`: the folder of the reader's own word lists; empty for none.
    Vocabulary(Archive& archive, const QString& personalWords);
    ~Vocabulary() override;

    const KnownWords& known() const { return m_known; }
    // Started when it is first asked for; documents are numbered by release id.
    spelling::SpellService& spelling();

    // Asks the archive for its words and terms.
    void learn();
    void learnTerms(const TermWords& words);

    // These take effect at once in the marks; the futures end when it is stored.
    QFuture<base::Result<void>> add(text::Language language, const QString& word, WordScope scope,
                                    release::ReleaseId release = release::ReleaseId::None);
    // The house writes the word otherwise from now on; one that it let pass before is let pass no more.
    QFuture<base::Result<void>> forbid(text::Language language, const QString& word,
                                       const QString& replacement);
    // The same for lists: the reader's own words, and the house's.
    base::Result<void> addPersonal(text::Language language, const QStringList& words);
    base::Result<void> removePersonal(text::Language language, const QStringList& words);
    QFuture<base::Result<void>> keep(const QList<storage::StoredWord>& words);
    QFuture<base::Result<void>> drop(const QList<storage::StoredWord>& words);

private:
    void tellSpelling();

    Archive& m_archive;
    KnownWords m_known;
    std::unique_ptr<spelling::SpellService> m_spelling;
};

} // namespace tarjuman::desk
