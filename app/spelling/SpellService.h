// Spelling in both languages, off the user's thread. Lives on the thread that made it (the window's or the
// command line's); owns the one spelling thread, on which every Hunspell object of both languages is made,
// used and destroyed, since Hunspell 1.7.1 keeps global state. Nothing here ever waits.
#pragma once

#include "app/spelling/UsedWords.h"
#include "app/spelling/Verdict.h"
#include "app/text/Language.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace tarjuman::spelling {

class SpellService : public QObject {
    Q_OBJECT
public:
    enum class DictionaryState { Loading, Ready, Missing };

    explicit SpellService(QObject* parent = nullptr);
    ~SpellService() override;

    // Starts loading both dictionaries; state changes are signalled. They are looked for on the usual paths,
    // or in these folders only.
    void start(const QStringList& folders = {});
    DictionaryState state(text::Language language) const;
    // The command that installs a missing dictionary on this system, for the reader.
    static QString installCommand(text::Language language);

    // Asks for the marks of one paragraph. A newer request for the same paragraph replaces an older one that
    // waits; edited paragraphs go before visible ones, visible ones before the rest.
    void check(const ParagraphRequest& request);
    // Drops all that waits for a document: it was closed.
    void forget(quint64 document);

    // Words accepted besides the dictionary: personal, house, and those of one document (release).
    void setWords(WordScope scope, text::Language language, const QStringList& words, quint64 document = 0);

    // Forms that the house forbids, with what it writes instead.
    void setForbidden(text::Language language, const QList<ForbiddenWord>& words);
    // Words that the house's own texts hold: they are suggested first.
    void setUsedWords(text::Language language, const UsedWords& words);
    void setBareCapitals(BareCapitals bareCapitals);

    // Suggestions for a word in doubt, best first. They arrive by suggestionsReady, first the quick ones,
    // then once more the complete list; cancelSuggestions when nobody waits any longer.
    quint64 suggest(const QString& word, text::Language language);
    void cancelSuggestions(quint64 request);

Q_SIGNALS:
    void stateChanged(tarjuman::text::Language language);
    void checked(const tarjuman::spelling::ParagraphMarks& marks);
    void wordsChanged(); // marks made before are out of date: ask again for what is visible
    void suggestionsReady(quint64 request, const QStringList& suggestions, bool complete);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tarjuman::spelling
