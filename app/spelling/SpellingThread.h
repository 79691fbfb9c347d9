// The one thread on which Hunspell lives: loads both dictionaries, then answers what waits in the queue.
// Owned by the SpellService; the answers are given on this thread, through the functions of Answers.
#pragma once

#include "app/spelling/RequestQueue.h"

#include <functional>
#include <thread>

namespace tarjuman::spelling {

struct AnsweredParagraph {
    ParagraphMarks marks = {};
    quint64 opening = 0;
};

enum class LoadOutcome { Loaded, Missing };

struct Answers {
    std::function<void(text::Language, LoadOutcome)> loaded;
    std::function<void(const QList<AnsweredParagraph>&)> checked;
    std::function<void(quint64 request, const QStringList&, SuggestionStage)> suggested;
    std::function<void()> wordsChanged;
};

class SpellingThread {
public:
    SpellingThread(RequestQueue& queue, Answers answers, QStringList folders);
    // Waits for the thread to end: a few milliseconds, half a second if Hunspell is just suggesting.
    ~SpellingThread() = default;

private:
    std::jthread m_thread;
};

} // namespace tarjuman::spelling
