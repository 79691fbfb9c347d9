#include "app/desk/ArchiveSearch.h"

#include "app/desk/archive/Archive.h"
#include "app/storage/Store.h"
#include "app/storage/TextRepository.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>
#include <vector>

namespace tarjuman::desk {

using namespace Qt::StringLiterals;

using base::Error;
using base::ErrorKind;
using base::Result;
using release::ReleaseId;
using release::ReleaseSummary;
using storage::StoredText;

namespace {

// Releases asked for at once: a few milliseconds of a reading thread.
constexpr qsizetype portion = 200;

class Search {
public:
    explicit Search(const SearchOrder& order)
        : m_order(order)
    {
        for (const text::SearchQuery& query : order.queries)
            m_searches.emplace_back(query);
    }

    bool isFull() const { return m_found.size() >= m_order.mostReleases || m_places >= m_order.mostPlaces; }
    QList<FoundRelease> take() { return std::move(m_found); }

    // The texts of one release.
    void look(const ReleaseSummary& summary, std::span<const StoredText> texts)
    {
        FoundRelease found{summary, {}};
        for (const text::Language side : m_order.sides)
            found.places += placesIn(side, texts);
        if (found.places.isEmpty())
            return;
        found.places = found.places.mid(0, m_order.mostPlaces - m_places);
        m_places += int(found.places.size());
        m_found.append(found);
    }

private:
    QList<FoundPlace> placesIn(text::Language side, std::span<const StoredText> texts) const
    {
        QList<FoundPlace> places;
        std::vector<bool> isFound(m_searches.size());
        for (const StoredText& text : texts) {
            if (text.language != side)
                continue;
            for (std::size_t i = 0; i < m_searches.size(); ++i) {
                for (const text::TextHit& hit : m_searches[i].hitsIn(text.text)) {
                    places.append({text.release, text.paragraph, text.language, text.text, hit});
                    isFound[i] = true;
                }
            }
        }
        const bool areAllFound = std::ranges::find(isFound, false) == isFound.end();
        return areAllFound ? places : QList<FoundPlace>();
    }

    const SearchOrder& m_order;
    std::vector<text::TextSearch> m_searches;
    QList<FoundRelease> m_found;
    int m_places = 0;
};

// A portion of the list, whose texts stand in its order.
void lookInto(Search& search, std::span<const ReleaseSummary> summaries, std::span<const StoredText> texts)
{
    auto begin = texts.begin();
    for (const ReleaseSummary& summary : summaries) {
        const auto end = std::find_if(
            begin, texts.end(), [&summary](const StoredText& text) { return text.release != summary.id; });
        if (begin != end && !search.isFull())
            search.look(summary, {begin, end});
        begin = end;
    }
}

Result<QList<FoundRelease>> run(storage::Store& store, const SearchOrder& order, const std::stop_token& stop,
                                const base::Progress& progress)
{
    const QList<ReleaseSummary> summaries = TRY(store.summaries().result());
    Search search(order);
    for (qsizetype first = 0; first < summaries.size() && !search.isFull(); first += portion) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}};
        const QList<ReleaseSummary> some = summaries.mid(first, portion);
        QList<ReleaseId> ids;
        for (const ReleaseSummary& summary : some)
            ids.append(summary.id);
        const auto reading = store.ask(
            [ids](storage::Database& archive) { return storage::TextRepository(archive).textsOf(ids); });
        lookInto(search, some, TRY(reading.result()));
        if (progress)
            progress(int(first + ids.size()), int(summaries.size()));
    }
    return search.take();
}

} // namespace

QList<text::SearchQuery> queriesFrom(const QString& typed)
{
    static const QRegularExpression piece(u"\"([^\"]+)\"|«([^»]+)»|(\\S+)"_s);
    QList<text::SearchQuery> queries;
    for (auto found = piece.globalMatch(typed); found.hasNext();) {
        const QString words = found.next().captured(0).remove(u'"').remove(u'«').remove(u'»').simplified();
        if (!words.isEmpty())
            queries.append({words});
    }
    return queries;
}

QFuture<Result<QList<FoundRelease>>> searchArchive(Archive& archive, const SearchOrder& order,
                                                   std::stop_token stop, const base::Progress& progress)
{
    return archive.start(
        Archive::Job::Reads, [order, stop, progress](storage::Store& store) -> Result<QList<FoundRelease>> {
            const bool asksNothing =
                std::ranges::all_of(order.queries, [](const auto& query) { return query.text.isEmpty(); });
            if (asksNothing)
                return QList<FoundRelease>();
            return run(store, order, stop, progress);
        });
}

} // namespace tarjuman::desk
