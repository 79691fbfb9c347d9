#include "app/spelling/RequestQueue.h"

#include <algorithm>

namespace tarjuman::spelling {

void RequestQueue::push(const Change& change)
{
    {
        const std::lock_guard lock(m_mutex);
        m_changes.push_back(change);
    }
    m_filled.notify_one();
}

void RequestQueue::push(const SuggestionRequest& request)
{
    {
        const std::lock_guard lock(m_mutex);
        auto& line = request.stage == SuggestionStage::Quick ? m_suggestions : m_completions;
        line.push_back(request);
    }
    m_filled.notify_one();
}

void RequestQueue::push(const PendingParagraph& paragraph)
{
    {
        const std::lock_guard lock(m_mutex);
        const ParagraphRequest& request = paragraph.request;
        const Key key(request.document, request.paragraph);
        if (const auto older = m_places.constFind(key); older != m_places.constEnd())
            m_lines[older->line].erase(older->at);
        const auto* current = m_current ? std::get_if<PendingParagraph>(&*m_current) : nullptr;
        stopCurrentIf(current && current->request.document == request.document &&
                      current->request.paragraph == request.paragraph);
        const auto line = std::size_t(request.urgency);
        m_places.insert(key, {line, m_lines[line].insert(m_lines[line].end(), paragraph)});
    }
    m_filled.notify_one();
}

void RequestQueue::forget(quint64 document)
{
    const std::lock_guard lock(m_mutex);
    for (Line& line : m_lines) {
        std::erase_if(line, [&](const PendingParagraph& waiting) {
            if (waiting.request.document != document)
                return false;
            m_places.remove(Key(document, waiting.request.paragraph));
            return true;
        });
    }
    const auto* current = m_current ? std::get_if<PendingParagraph>(&*m_current) : nullptr;
    stopCurrentIf(current && current->request.document == document);
}

void RequestQueue::cancelSuggestions(quint64 id)
{
    const std::lock_guard lock(m_mutex);
    const auto isIt = [id](const SuggestionRequest& request) { return request.id == id; };
    std::erase_if(m_suggestions, isIt);
    std::erase_if(m_completions, isIt);
    const auto* current = m_current ? std::get_if<SuggestionRequest>(&*m_current) : nullptr;
    stopCurrentIf(current && current->id == id);
}

void RequestQueue::stopCurrentIf(bool unwanted)
{
    if (unwanted)
        m_stopCurrent.request_stop();
}

std::optional<RequestQueue::Taken> RequestQueue::take(const std::stop_token& ending,
                                                      const std::function<Leisure()>& leisure)
{
    std::unique_lock lock(m_mutex);
    m_current.reset();
    for (bool more = bool(leisure); more && isEmpty() && !ending.stop_requested();) {
        lock.unlock();
        more = leisure() == Leisure::More;
        lock.lock();
    }
    m_filled.wait(lock, ending, [this] { return !isEmpty(); });
    if (ending.stop_requested())
        return std::nullopt;
    m_current = takeFirst();
    m_stopCurrent = std::stop_source();
    return Taken{*m_current, m_stopCurrent.get_token()};
}

bool RequestQueue::isEmpty() const
{
    return m_changes.empty() && m_suggestions.empty() && m_completions.empty() && m_places.isEmpty();
}

Work RequestQueue::takeFirst()
{
    const auto front = [](auto& line) {
        auto first = std::move(line.front());
        line.pop_front();
        return first;
    };
    if (!m_changes.empty())
        return front(m_changes);
    if (!m_suggestions.empty())
        return front(m_suggestions);
    if (auto paragraph = takeParagraph(Urgency::Visible))
        return std::move(*paragraph);
    if (!m_completions.empty())
        return front(m_completions);
    return *takeParagraph(Urgency::Rest);
}

std::optional<PendingParagraph> RequestQueue::takeParagraph(Urgency leastUrgent)
{
    for (std::size_t line = 0; line <= std::size_t(leastUrgent); ++line) {
        if (m_lines[line].empty())
            continue;
        PendingParagraph first = std::move(m_lines[line].front());
        m_lines[line].pop_front();
        m_places.remove(Key(first.request.document, first.request.paragraph));
        return first;
    }
    return std::nullopt;
}

} // namespace tarjuman::spelling
