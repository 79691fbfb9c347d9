// The part of the list that is shown, in the reader's order. It reads the model's rows directly, without a
// QVariant in between, so that 10,000 releases are sorted and filtered within a frame or two. The window's
// thread.
#pragma once

#include "ui/list/ReleaseFilter.h"

#include "app/base/Clock.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <array>

namespace tarjuman::ui {

class ReleaseListModel;

class ReleaseListProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ReleaseListProxy(ReleaseListModel& model, const base::Clock& clock = base::Clock::system(),
                              QObject* parent = nullptr);

    const ReleaseFilter& filter() const { return m_filter; }
    void setFilter(const ReleaseFilter& filter);
    ReleaseOrder order() const { return m_order; }
    void setOrder(ReleaseOrder order);

    release::ReleaseId idAt(int row) const; // None outside
    int rowOf(release::ReleaseId id) const; // -1 when it isn't shown

    // How many releases of the whole list each saved search finds.
    std::array<int, std::size(allSavedSearches)> counts() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    ReleaseListModel& m_model;
    const base::Clock& m_clock;
    ReleaseFilter m_filter;
    ReleaseOrder m_order = ReleaseOrder::Date;
    text::PerLanguage<QCollator> m_collators;
};

} // namespace tarjuman::ui
