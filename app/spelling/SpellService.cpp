#include "app/spelling/SpellService.h"

#include "app/spelling/DictionaryFiles.h"
#include "app/spelling/SpellingThread.h"

#include <optional>

namespace tarjuman::spelling {

class SpellService::Private {
public:
    text::PerLanguage<DictionaryState> states{DictionaryState::Loading, DictionaryState::Loading};
    quint64 lastRequest = 0;
    QHash<quint64, quint64> openings; // how often a document was forgotten
    RequestQueue queue;
    std::optional<SpellingThread> thread; // last, so that it ends before what it uses
};

SpellService::SpellService(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<ParagraphMarks>();
}

SpellService::~SpellService() = default;

void SpellService::start(const QStringList& folders)
{
    if (d->thread)
        return;
    // What the thread answers is handed over to this object's thread; nothing arrives once this object is
    // gone.
    const auto here = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    Answers answers;
    answers.loaded = [this, here](text::Language language, LoadOutcome outcome) {
        here([this, language, outcome] {
            const bool loaded = outcome == LoadOutcome::Loaded;
            d->states[language] = loaded ? DictionaryState::Ready : DictionaryState::Missing;
            Q_EMIT stateChanged(language);
        });
    };
    answers.checked = [this, here](const QList<AnsweredParagraph>& batch) {
        here([this, batch] {
            for (const AnsweredParagraph& answer : batch) {
                if (d->openings.value(answer.marks.document) == answer.opening)
                    Q_EMIT checked(answer.marks);
            }
        });
    };
    answers.suggested = [this, here](quint64 request, const QStringList& found, SuggestionStage stage) {
        here([this, request, found, stage] {
            Q_EMIT suggestionsReady(request, found, stage == SuggestionStage::Complete);
        });
    };
    answers.wordsChanged = [this, here] { here([this] { Q_EMIT wordsChanged(); }); };
    d->thread.emplace(d->queue, std::move(answers), folders.isEmpty() ? dictionaryFolders() : folders);
}

SpellService::DictionaryState SpellService::state(text::Language language) const
{
    return d->states[language];
}

QString SpellService::installCommand(text::Language language)
{
    return installCommandFor(language);
}

void SpellService::check(const ParagraphRequest& request)
{
    d->queue.push(PendingParagraph{request, d->openings.value(request.document)});
}

void SpellService::forget(quint64 document)
{
    ++d->openings[document];
    d->queue.forget(document);
}

void SpellService::setWords(WordScope scope, text::Language language, const QStringList& words,
                            quint64 document)
{
    d->queue.push(WordsChange{scope, language, words, document});
}

void SpellService::setForbidden(text::Language language, const QList<ForbiddenWord>& words)
{
    d->queue.push(ForbiddenChange{language, words});
}

void SpellService::setUsedWords(text::Language language, const UsedWords& words)
{
    d->queue.push(UsedChange{language, words});
}

void SpellService::setBareCapitals(BareCapitals bareCapitals)
{
    d->queue.push(CapitalsChange{bareCapitals});
}

quint64 SpellService::suggest(const QString& word, text::Language language)
{
    d->queue.push(SuggestionRequest{++d->lastRequest, word, language});
    return d->lastRequest;
}

void SpellService::cancelSuggestions(quint64 request)
{
    d->queue.cancelSuggestions(request);
}

} // namespace tarjuman::spelling
