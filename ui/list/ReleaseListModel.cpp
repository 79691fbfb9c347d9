#include "ui/list/ReleaseListModel.h"

#include "app/text/Folding.h"
#include "ui/common/Interface.h"
#include "ui/common/StatusWords.h"

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::ReleaseId;
using release::ReleaseSummary;

namespace {

// What a screen reader says of a row.
QString spoken(const ReleaseListModel::Row& row)
{
    const ReleaseSummary& summary = row.summary;
    const text::Language first = leadingLanguage();
    QStringList parts{summary.title[first], summary.title[text::otherLanguage(first)],
                      shownDate(summary.date),
                      row.deleted.isValid() ? deletedWords(row.deleted) : wordOf(summary.status)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// All that a row has no room for.
QString explained(const ReleaseSummary& summary)
{
    const QDateTime changed = summary.changed.toLocalTime();
    QStringList lines{
        summary.title.french, summary.title.arabic, summary.place[leadingLanguage()],
        ReleaseListModel::tr("French %1, Arabic %2")
            .arg(shownPercent(summary.completeness.french), shownPercent(summary.completeness.arabic)),
        ReleaseListModel::tr("Last changed on %1 at %2")
            .arg(shownDate(changed.date()), shownTime(changed.time()))};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

const QString& ReleaseListModel::Row::key() const
{
    if (m_key.isEmpty()) {
        QStringList words{summary.title.french, summary.title.arabic, summary.place.french,
                          summary.place.arabic, summary.date.toString(Qt::ISODate)};
        for (const auto language : {InterfaceLanguage::French, InterfaceLanguage::Arabic})
            words << localeOf(language).toString(summary.date, u"d MMMM yyyy"_s);
        m_key = text::folded(words.join(u'\n'), text::level::search);
    }
    return m_key;
}

ReleaseListModel::ReleaseListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ReleaseListModel::setSummaries(const QList<ReleaseSummary>& summaries)
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_rows.reserve(static_cast<std::size_t>(summaries.size()));
    for (const ReleaseSummary& summary : summaries)
        m_rows.emplace_back(summary);
    renumber(0);
    endResetModel();
}

void ReleaseListModel::setDeleted(const QList<release::DeletedRelease>& releases)
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    for (const release::DeletedRelease& release : releases) {
        m_rows.emplace_back(release.summary);
        m_rows.back().deleted = release.deleted;
    }
    renumber(0);
    endResetModel();
}

void ReleaseListModel::apply(const QList<ReleaseSummary>& changed, const QList<ReleaseId>& removed)
{
    remove(removed);
    QList<ReleaseSummary> fresh;
    for (const ReleaseSummary& summary : changed) {
        const auto place = rowOf(summary.id);
        if (!place) {
            fresh << summary;
            continue;
        }
        m_rows[static_cast<std::size_t>(*place)] = Row(summary);
        Q_EMIT dataChanged(index(*place), index(*place));
    }
    add(fresh);
}

std::optional<int> ReleaseListModel::rowOf(ReleaseId id) const
{
    const auto found = m_rowOf.constFind(id);
    return found == m_rowOf.constEnd() ? std::nullopt : std::optional(*found);
}

void ReleaseListModel::remove(const QList<ReleaseId>& ids)
{
    for (const ReleaseId id : ids) {
        const auto place = rowOf(id);
        if (!place)
            continue;
        beginRemoveRows({}, *place, *place);
        m_rows.erase(m_rows.begin() + *place);
        m_rowOf.remove(id);
        renumber(static_cast<std::size_t>(*place));
        endRemoveRows();
    }
}

void ReleaseListModel::add(const QList<ReleaseSummary>& summaries)
{
    if (summaries.isEmpty())
        return;
    const auto first = m_rows.size();
    beginInsertRows({}, static_cast<int>(first),
                    static_cast<int>(first) + static_cast<int>(summaries.size()) - 1);
    for (const ReleaseSummary& summary : summaries)
        m_rows.emplace_back(summary);
    renumber(first);
    endInsertRows();
}

void ReleaseListModel::renumber(std::size_t from)
{
    for (std::size_t number = from; number < m_rows.size(); ++number)
        m_rowOf.insert(m_rows[number].summary.id, static_cast<int>(number));
}

int ReleaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReleaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReleaseSummary& summary = row(index.row()).summary;
    switch (role) {
    case Qt::DisplayRole:
        return summary.title[leadingLanguage()];
    case Qt::AccessibleTextRole:
        return spoken(row(index.row()));
    case Qt::ToolTipRole:
        return explained(summary);
    case IdRole:
        return static_cast<qint64>(summary.id);
    case FrenchTitleRole:
        return summary.title.french;
    case ArabicTitleRole:
        return summary.title.arabic;
    case DateRole:
        return summary.date;
    case StatusRole:
        return static_cast<int>(summary.status);
    case EmbargoRole:
        return summary.embargoUntil;
    case FrenchPartRole:
        return summary.completeness.french;
    case ArabicPartRole:
        return summary.completeness.arabic;
    case ChangedRole:
        return summary.changed;
    case DeletedRole:
        return row(index.row()).deleted;
    default:
        return {};
    }
}

} // namespace tarjuman::ui
