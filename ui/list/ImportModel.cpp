#include "ui/list/ImportModel.h"

#include "ui/common/Interface.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using text::Language;

static bool isAlone(const desk::ImportProposal& proposal)
{
    return proposal.french.has_value() != proposal.arabic.has_value();
}

static const std::optional<desk::ImportedFile>& fileOf(const desk::ImportProposal& proposal,
                                                       Language language)
{
    return language == Language::French ? proposal.french : proposal.arabic;
}

ImportModel::ImportModel(Qt::LayoutDirection direction, QObject* parent)
    : QAbstractTableModel(parent)
    , m_direction(direction)
{
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size() + m_failures.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

std::optional<Language> ImportModel::languageOf(int column) const
{
    if (column > 1)
        return std::nullopt;
    const bool first = column == 0;
    return first == (m_direction == Qt::LeftToRight) ? Language::French : Language::Arabic;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() >= m_rows.size())
        return failureData(m_failures.at(index.row() - m_rows.size()), index.column(), role);
    const desk::ImportProposal& proposal = m_rows.at(index.row()).proposal;
    if (role == FailureRole)
        return false;
    if (const auto language = languageOf(index.column()))
        return textData(proposal, *language, role);
    return placeData(proposal.release, role);
}

QVariant ImportModel::textData(const desk::ImportProposal& proposal, Language language, int role) const
{
    const auto& file = fileOf(proposal, language);
    if (role == LanguageRole)
        return static_cast<int>(language);
    if (!file)
        return absentData(language, role);
    const QString source =
        tr("%1 · %2", "file, encoding").arg(QFileInfo(file->file).fileName(), file->encoding);
    const QString title = release::titleOf(file->release, language);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case SecondLineRole:
        return source;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "title, file and encoding").arg(title, source);
    case Qt::ToolTipRole:
        return file->file;
    default:
        return {};
    }
}

QVariant ImportModel::absentData(Language language, int role) const
{
    if (role == AbsentRole)
        return true;
    if (role != Qt::DisplayRole)
        return {};
    return language == Language::French ? tr("No French text") : tr("No Arabic text");
}

QVariant ImportModel::placeData(const release::Release& release, int role) const
{
    QString place = release.place[leadingLanguage()];
    if (place.isEmpty())
        place = release.place[text::otherLanguage(leadingLanguage())];
    switch (role) {
    case Qt::DisplayRole:
        return release.date.isValid() ? shownDate(release.date) : tr("No date found");
    case SecondLineRole:
        return place.isEmpty() ? tr("No place found") : place;
    default:
        return {};
    }
}

QVariant ImportModel::failureData(const Failure& failure, int column, int role) const
{
    if (role == FailureRole)
        return true;
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(failure.file).fileName();
    case SecondLineRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return failure.sentence;
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto language = languageOf(section);
    if (orientation != Qt::Horizontal)
        return {};
    if (role == LanguageRole)
        return language ? QVariant(static_cast<int>(*language)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (language)
        return *language == Language::French ? tr("French") : tr("Arabic");
    return tr("Date and place");
}

void ImportModel::addFile(const desk::ImportedFile& file)
{
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({desk::alone(file)});
    endInsertRows();
}

void ImportModel::addFailure(const QString& file, const QString& sentence)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_failures.append({file, sentence});
    endInsertRows();
}

bool ImportModel::holds(const QString& file) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&file](const Row& row) {
        return (row.proposal.french && row.proposal.french->file == file) ||
               (row.proposal.arabic && row.proposal.arabic->file == file);
    });
}

QList<desk::ImportedFile> ImportModel::unpaired() const
{
    QList<desk::ImportedFile> files;
    for (const Row& row : m_rows) {
        if (isAlone(row.proposal) && !row.takenApart)
            files.append(row.proposal.french ? *row.proposal.french : *row.proposal.arabic);
    }
    return files;
}

void ImportModel::takeProposals(const QList<desk::ImportProposal>& proposals)
{
    beginResetModel();
    m_rows.removeIf([](const Row& row) { return isAlone(row.proposal) && !row.takenApart; });
    for (const desk::ImportProposal& proposal : proposals)
        m_rows.append({proposal});
    endResetModel();
}

QList<desk::ImportProposal> ImportModel::proposals() const
{
    QList<desk::ImportProposal> proposals;
    for (const Row& row : m_rows)
        proposals.append(row.proposal);
    return proposals;
}

const desk::ImportProposal* ImportModel::proposalAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row).proposal : nullptr;
}

QList<int> ImportModel::partnersOf(int row) const
{
    QList<int> partners;
    const desk::ImportProposal* proposal = proposalAt(row);
    if (!proposal || !isAlone(*proposal))
        return partners;
    for (int other = 0; other < m_rows.size(); ++other) {
        const desk::ImportProposal& candidate = m_rows.at(other).proposal;
        if (isAlone(candidate) && candidate.french.has_value() != proposal->french.has_value())
            partners.append(other);
    }
    return partners;
}

int ImportModel::pair(int row, int partner)
{
    if (!partnersOf(row).contains(partner))
        return row;
    const desk::ImportProposal& first = m_rows.at(row).proposal;
    const desk::ImportProposal& second = m_rows.at(partner).proposal;
    const desk::ImportedFile french = first.french ? *first.french : *second.french;
    const desk::ImportedFile arabic = first.arabic ? *first.arabic : *second.arabic;
    m_rows[row] = {desk::pair(french, arabic)};
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    remove(partner);
    return partner < row ? row - 1 : row;
}

void ImportModel::separate(int row)
{
    const desk::ImportProposal* found = proposalAt(row);
    if (!found || isAlone(*found) || found->french->isWhole)
        return;
    const desk::ImportProposal both = *found;
    m_rows[row] = {desk::alone(*both.french), true};
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    beginInsertRows({}, row + 1, row + 1);
    m_rows.insert(row + 1, {desk::alone(*both.arabic), true});
    endInsertRows();
}

void ImportModel::remove(int row, int count)
{
    beginRemoveRows({}, row, row + count - 1);
    for (int left = count; left > 0; --left) {
        if (row < m_rows.size())
            m_rows.removeAt(row);
        else
            m_failures.removeAt(row - m_rows.size());
    }
    endRemoveRows();
}

} // namespace tarjuman::ui
