// The house's terms and people, one a row. Window's thread.
#pragma once

#include "app/release/Term.h"

#include <QAbstractTableModel>

namespace tarjuman::ui {

// "Term", "Person" ... in the language of the interface.
QString nameOf(release::TermKind kind);

class TermModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FrenchColumn, ArabicColumn, KindColumn, NoteColumn, ColumnCount };
    // What a filter looks through: all words of the card, without accents and vowel marks.
    static constexpr int SearchRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setTerms(const QList<release::Term>& terms);
    const QList<release::Term>& terms() const { return m_terms; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<release::Term> m_terms;
};

} // namespace tarjuman::ui
