#include "ui/list/ReleaseListProxy.h"

#include "ui/list/ReleaseListModel.h"

#include <QLocale>

#include <tuple>

namespace tarjuman::ui {

using release::ReleaseId;
using release::ReleaseSummary;
using text::Language;

namespace {

// A release that has no date yet is of the day it was last worked on.
QDate dayOf(const ReleaseSummary& summary)
{
    return summary.date.isValid() ? summary.date : summary.changed.date();
}

bool isNewer(const ReleaseSummary& one, const ReleaseSummary& other)
{
    const QDate day = dayOf(one);
    const QDate otherDay = dayOf(other);
    return std::tie(day, one.changed, one.id) > std::tie(otherDay, other.changed, other.id);
}

} // namespace

ReleaseListProxy::ReleaseListProxy(ReleaseListModel& model, const base::Clock& clock, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_clock(clock)
    , m_collators{QCollator(QLocale(QLocale::French)), QCollator(QLocale(QLocale::Arabic))}
{
    setSourceModel(&model);
    sort(0);
}

void ReleaseListProxy::setFilter(const ReleaseFilter& filter)
{
    m_filter = filter;
    invalidateFilter();
}

void ReleaseListProxy::setOrder(ReleaseOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    invalidate();
}

ReleaseId ReleaseListProxy::idAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? m_model.row(source.row()).summary.id : ReleaseId::None;
}

int ReleaseListProxy::rowOf(ReleaseId id) const
{
    const auto source = m_model.rowOf(id);
    return source ? mapFromSource(m_model.index(*source)).row() : -1;
}

std::array<int, std::size(allSavedSearches)> ReleaseListProxy::counts() const
{
    std::array<int, std::size(allSavedSearches)> found{};
    const QDateTime now = m_clock.now();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const SavedSearch search : allSavedSearches) {
            if (matches(m_model.row(row).summary, search, now))
                ++found[static_cast<std::size_t>(search)];
        }
    }
    return found;
}

bool ReleaseListProxy::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    const auto& row = m_model.row(sourceRow);
    return matches(row.summary, m_filter.key.isEmpty() ? QString() : row.key(), m_filter, m_clock.now());
}

bool ReleaseListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QDateTime& deleted = m_model.row(left.row()).deleted;
    const QDateTime& otherDeleted = m_model.row(right.row()).deleted;
    if (deleted != otherDeleted)
        return deleted > otherDeleted; // the last deleted first, whatever the order
    const ReleaseSummary& one = m_model.row(left.row()).summary;
    const ReleaseSummary& other = m_model.row(right.row()).summary;
    const auto byTitle = [&](Language language) {
        const QString& title = one.title[language];
        const QString& otherTitle = other.title[language];
        if (title.isEmpty() != otherTitle.isEmpty())
            return otherTitle.isEmpty(); // what has no title comes last
        const int order = m_collators[language].compare(title, otherTitle);
        return order != 0 ? order < 0 : isNewer(one, other);
    };
    switch (m_order) {
    case ReleaseOrder::Date:
        return isNewer(one, other);
    case ReleaseOrder::Changed:
        return std::tie(one.changed, one.id) > std::tie(other.changed, other.id);
    case ReleaseOrder::FrenchTitle:
        return byTitle(Language::French);
    case ReleaseOrder::ArabicTitle:
        return byTitle(Language::Arabic);
    case ReleaseOrder::Status:
        return one.status != other.status ? one.status < other.status : isNewer(one, other);
    }
    return isNewer(one, other);
}

} // namespace tarjuman::ui
