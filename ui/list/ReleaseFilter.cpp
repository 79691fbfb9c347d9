#include "ui/list/ReleaseFilter.h"

#include "app/text/ArabicParticles.h"
#include "ui/common/StatusWords.h"

#include <algorithm>

namespace tarjuman::ui {

using release::ReleaseSummary;
using release::Status;

namespace {

bool waitsForTranslation(const ReleaseSummary& summary)
{
    if (summary.status == Status::InTranslation)
        return true;
    const auto [less, more] = std::minmax({summary.completeness.french, summary.completeness.arabic});
    return summary.status == Status::Draft && more > 0 && less < 100;
}

bool holdsEveryWord(const QString& rowKey, const QString& key)
{
    const auto words = QStringView(key).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&rowKey](QStringView word) { return text::holds(rowKey, word); });
}

} // namespace

bool matches(const ReleaseSummary& summary, SavedSearch search, const QDateTime& now)
{
    switch (search) {
    case SavedSearch::All:
        return true;
    case SavedSearch::ToTranslate:
        return waitsForTranslation(summary);
    case SavedSearch::InReview:
        return summary.status == Status::InReview;
    case SavedSearch::UnderEmbargo:
        return isUnderEmbargo(summary.embargoUntil, now);
    case SavedSearch::Published:
        return summary.status == Status::Published || summary.status == Status::Corrected;
    case SavedSearch::Deleted:
        return false;
    }
    return true;
}

bool matches(const ReleaseSummary& summary, const QString& rowKey, const ReleaseFilter& filter,
             const QDateTime& now)
{
    if (filter.from.isValid() && !(summary.date.isValid() && summary.date >= filter.from))
        return false;
    if (filter.until.isValid() && !(summary.date.isValid() && summary.date <= filter.until))
        return false;
    return matches(summary, filter.search, now) && holdsEveryWord(rowKey, filter.key);
}

} // namespace tarjuman::ui
