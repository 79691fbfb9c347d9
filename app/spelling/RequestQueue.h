// What waits for the spelling thread, the most urgent first. Filled on the window's thread, emptied on the
// spelling thread; every call takes a lock for a moment only, but take(), which waits for work.
#pragma once

#include "app/spelling/UsedWords.h"
#include "app/spelling/Verdict.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <stop_token>
#include <variant>

namespace tarjuman::spelling {

struct WordsChange {
    WordScope scope = WordScope::Personal;
    text::Language language = text::Language::French;
    QStringList words = {};
    quint64 document = 0;
};

struct ForbiddenChange {
    text::Language language = text::Language::French;
    QList<ForbiddenWord> words = {};
};
struct UsedChange {
    text::Language language = text::Language::French;
    UsedWords words = {};
};
struct CapitalsChange {
    BareCapitals bareCapitals = BareCapitals::Wrong;
};
// Another rule or list; taken before all else.
using Change = std::variant<WordsChange, ForbiddenChange, UsedChange, CapitalsChange>;

enum class SuggestionStage { Quick, Complete };
struct SuggestionRequest {
    quint64 id = 0;
    QString word = {};
    text::Language language = text::Language::French;
    SuggestionStage stage = SuggestionStage::Quick;
};

// A paragraph and which opening of its document asked for it: answers for a document closed meanwhile are
// dropped.
struct PendingParagraph {
    ParagraphRequest request = {};
    quint64 opening = 0;
};

using Work = std::variant<Change, SuggestionRequest, PendingParagraph>;

class RequestQueue {
public:
    void push(const Change& change);
    void push(const SuggestionRequest& request);
    // Replaces an older request for the same paragraph, and stops it if it is being worked on.
    void push(const PendingParagraph& paragraph);
    void forget(quint64 document);
    void cancelSuggestions(quint64 id);

    struct Taken {
        Work work;
        std::stop_token stop; // requested when nobody wants the answer any longer
    };
    // What the thread does when nothing waits, and whether it would do more of it before it sleeps.
    enum class Leisure { Done, More };
    // Waits for work, after calling `leisure` as long as there is none; nothing once the thread is to end.
    std::optional<Taken> take(const std::stop_token& ending, const std::function<Leisure()>& leisure = {});

private:
    using Key = std::pair<quint64, qint64>;
    using Line = std::list<PendingParagraph>;
    struct Place {
        std::size_t line = 0;
        Line::iterator at;
    };

    bool isEmpty() const;
    Work takeFirst();
    std::optional<PendingParagraph> takeParagraph(Urgency leastUrgent);
    void stopCurrentIf(bool unwanted);

    std::mutex m_mutex;
    std::condition_variable_any m_filled;
    std::deque<Change> m_changes;
    std::deque<SuggestionRequest> m_suggestions;
    std::deque<SuggestionRequest> m_completions;
    std::array<Line, 4> m_lines; // one for each Urgency
    QHash<Key, Place> m_places;
    std::optional<Work> m_current;
    std::stop_source m_stopCurrent;
};

} // namespace tarjuman::spelling
