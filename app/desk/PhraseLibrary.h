// The house's standing paragraphs in both languages, as the archive keeps them; an archive that never had any
// begins with a few examples. Keeps what was read, so that menus and the palette can show it at once. Lives
// on the desk's thread, shorter than the archive.
#pragma once

#include "app/base/Result.h"
#include "app/release/Phrase.h"

#include <QObject>

namespace tarjuman::desk {

class Archive;

// The program's own first ones.
QList<release::Phrase> examplePhrases();

class PhraseLibrary : public QObject {
    Q_OBJECT
public:
    explicit PhraseLibrary(Archive& archive, QObject* parent = nullptr);

    // As last read; empty before the first load().
    const QList<release::Phrase>& phrases() const { return m_phrases; }
    void load();
    // A phrase without an id is new; one that was removed comes back.
    void save(const release::Phrase& phrase);
    void remove(qint64 id);

Q_SIGNALS:
    void changed();
    void saved(qint64 id);
    void failed(const tarjuman::base::Error& error);

private:
    Archive& m_archive;
    QList<release::Phrase> m_phrases;
};

} // namespace tarjuman::desk
