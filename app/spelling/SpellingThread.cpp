#include "app/spelling/SpellingThread.h"

#include "app/base/Log.h"
#include "app/spelling/Speller.h"
#include "app/spelling/Suggestions.h"

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tarjuman::spelling {

namespace {

// Reading the dictionaries leaves several MiB free that the allocator would keep.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// Everything on the thread's own stack: made, used and destroyed there.
class Spelling {
public:
    Spelling(RequestQueue& queue, const Answers& answers)
        : m_queue(queue)
        , m_answers(answers)
    {
    }

    void run(const QStringList& folders, const std::stop_token& ending)
    {
        for (const text::Language language : text::bothLanguages) {
            if (!ending.stop_requested())
                load(language, folders);
        }
        giveBackMemory();
        while (auto taken = m_queue.take(ending, [this] { return useLeisure(); })) {
            m_taken = std::move(*taken);
            std::visit([this](const auto& work) { answer(work); }, m_taken.work);
        }
    }

private:
    void load(text::Language language, const QStringList& folders)
    {
        const auto loaded = m_speller.load(language, folders);
        if (!loaded)
            qCWarning(base::logSpelling).noquote() << loaded.error().detail;
        else
            qCDebug(base::logSpelling).noquote() << "dictionary ready:" << text::tagOf(language);
        m_answers.loaded(language, loaded ? LoadOutcome::Loaded : LoadOutcome::Missing);
    }

    void answer(const Change& change)
    {
        std::visit([this](const auto& changed) { apply(changed); }, change);
        m_suggestions.forgetKnown();
        if (!std::holds_alternative<UsedChange>(change)) // no verdict depends on these
            m_answers.wordsChanged();
    }

    void apply(const WordsChange& change)
    {
        m_speller.lexicon(change.language).setWords(change.scope, change.words, change.document);
    }

    void apply(const ForbiddenChange& change)
    {
        m_speller.lexicon(change.language).setForbidden(change.words);
    }

    void apply(const UsedChange& change) { m_speller.lexicon(change.language).setUsed(change.words); }

    void apply(const CapitalsChange& change)
    {
        m_speller.lexicon(text::Language::French).setBareCapitals(change.bareCapitals);
    }

    void answer(const SuggestionRequest& request)
    {
        const bool quick = request.stage == SuggestionStage::Quick;
        const QStringList found = quick
                                      ? m_suggestions.quick(request.word, request.language, m_taken.stop)
                                      : m_suggestions.complete(request.word, request.language, m_taken.stop);
        if (m_taken.stop.stop_requested())
            return;
        m_answers.suggested(request.id, found, request.stage);
        if (!quick)
            return;
        SuggestionRequest rest = request;
        rest.stage = SuggestionStage::Complete;
        m_queue.push(rest);
    }

    void answer(const PendingParagraph& paragraph)
    {
        m_hasRead = true;
        const ParagraphRequest& request = paragraph.request;
        const QList<Mark> marks =
            m_speller.marks(request.text, request.language, request.document, m_taken.stop, request.foreign);
        if (!m_taken.stop.stop_requested())
            m_batch.append(
                {{request.document, request.paragraph, request.revision, marks}, paragraph.opening});
        // Urgent answers go at once; the others together, but few enough to be taken in between two frames.
        constexpr qsizetype fullBatch = 16;
        if (request.urgency == Urgency::Edited || m_batch.size() >= fullBatch)
            sendBatch();
    }

    // Nothing waits: send what is ready, and prepare for guesses, which otherwise would hold up the first
    // name. Before there is a text to read it would only take memory.
    RequestQueue::Leisure useLeisure()
    {
        sendBatch();
        if (!m_hasRead)
            return RequestQueue::Leisure::Done;
        const bool prepared = m_speller.lexicon(text::Language::French).prepareSome() &&
                              m_speller.lexicon(text::Language::Arabic).prepareSome();
        if (!prepared)
            return RequestQueue::Leisure::More;
        if (!std::exchange(m_isPrepared, true))
            giveBackMemory();
        return RequestQueue::Leisure::Done;
    }

    void sendBatch()
    {
        if (!m_batch.isEmpty())
            m_answers.checked(std::exchange(m_batch, {}));
    }

    RequestQueue& m_queue;
    const Answers& m_answers;
    RequestQueue::Taken m_taken;
    QList<AnsweredParagraph> m_batch;
    bool m_hasRead = false;
    bool m_isPrepared = false;
    Speller m_speller;
    Suggestions m_suggestions{m_speller.lexicons()};
};

} // namespace

SpellingThread::SpellingThread(RequestQueue& queue, Answers answers, QStringList folders)
    : m_thread([&queue, answers = std::move(answers), folders = std::move(folders)](
                   const std::stop_token& ending) { Spelling(queue, answers).run(folders, ending); })
{
}

} // namespace tarjuman::spelling
