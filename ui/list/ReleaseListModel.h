// The releases of the archive as the list shows them: summaries from the desk, kept in step with its changes.
// Roles are plain values; painting is ReleaseDelegate's. The window's thread.
#pragma once

#include "app/release/DeletedRelease.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>
#include <vector>

namespace tarjuman::ui {

class ReleaseListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, // qint64
        FrenchTitleRole,
        ArabicTitleRole,
        DateRole,
        StatusRole,     // int of release::Status
        EmbargoRole,    // QDateTime, UTC
        FrenchPartRole, // completeness, percent
        ArabicPartRole,
        ChangedRole,
        DeletedRole, // QDateTime, UTC; invalid but for what was deleted
    };

    // One release and what the list looks for in it: the search key of titles, places and date, made when it
    // is first asked for.
    class Row {
    public:
        explicit Row(release::ReleaseSummary shown)
            : summary(std::move(shown))
        {
        }
        const QString& key() const;

        release::ReleaseSummary summary;
        QDateTime deleted = {};

    private:
        mutable QString m_key;
    };

    explicit ReleaseListModel(QObject* parent = nullptr);

    void setSummaries(const QList<release::ReleaseSummary>& summaries);
    // The same for a list of what was deleted.
    void setDeleted(const QList<release::DeletedRelease>& releases);
    // Known releases are renewed in their place, new ones added, removed ones taken out.
    void apply(const QList<release::ReleaseSummary>& changed, const QList<release::ReleaseId>& removed);

    const Row& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    std::optional<int> rowOf(release::ReleaseId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void remove(const QList<release::ReleaseId>& ids);
    void add(const QList<release::ReleaseSummary>& summaries);
    void renumber(std::size_t from);

    std::vector<Row> m_rows;
    QHash<release::ReleaseId, int> m_rowOf;
};

} // namespace tarjuman::ui
