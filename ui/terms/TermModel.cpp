#include "ui/terms/TermModel.h"

#include "app/text/Folding.h"

#include <QCoreApplication>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Term;
using release::TermKind;

QString nameOf(TermKind kind)
{
    switch (kind) {
    case TermKind::Expression:
        return QCoreApplication::translate("TermModel", "Expression");
    case TermKind::Organisation:
        return QCoreApplication::translate("TermModel", "Organisation");
    case TermKind::Acronym:
        return QCoreApplication::translate("TermModel", "Acronym");
    case TermKind::Title:
        return QCoreApplication::translate("TermModel", "Post or rank");
    case TermKind::Place:
        return QCoreApplication::translate("TermModel", "Place");
    case TermKind::Person:
        return QCoreApplication::translate("TermModel", "Person");
    }
    return {};
}

static QString searchKeyOf(const Term& term)
{
    const QStringList words{term.text.french, term.text.arabic,  term.post.french,
                            term.post.arabic, nameOf(term.kind), term.note};
    return text::folded(words.join(u'\n'), text::level::search);
}

// French from the left and Arabic from the right in every interface.
static QVariant alignmentOf(int column)
{
    if (column == TermModel::FrenchColumn)
        return QVariant(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (column == TermModel::ArabicColumn)
        return QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return {};
}

void TermModel::setTerms(const QList<Term>& terms)
{
    beginResetModel();
    m_terms = terms;
    endResetModel();
}

int TermModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_terms.size());
}

int TermModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TermModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_terms.size())
        return {};
    const Term& term = m_terms[index.row()];
    if (role == SearchRole)
        return searchKeyOf(term);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FrenchColumn:
        return term.text.french;
    case ArabicColumn:
        return term.text.arabic;
    case KindColumn:
        return nameOf(term.kind);
    case NoteColumn:
        return term.note;
    default:
        return {};
    }
}

QVariant TermModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FrenchColumn:
        return tr("French");
    case ArabicColumn:
        return tr("Arabic");
    case KindColumn:
        return tr("Kind");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace tarjuman::ui
