// What will be imported, a row a release: the French file and the Arabic file that belong together, or one
// alone; below them the files that cannot be read, with the reason. The two columns of texts stand as on the
// printed page, French left, in every interface. Window's thread.
#pragma once

#include "app/desk/Import.h"

#include <QAbstractTableModel>

namespace tarjuman::ui {

class ImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SecondLineRole = Qt::UserRole, // file and encoding, or the place
        FailureRole,                   // true for a file that cannot be read
        AbsentRole,                    // true where a release has no text of that language
        LanguageRole,                  // of the column's text, as int; invalid where it follows the interface
    };

    // `direction` of the interface: it decides which language the first column shows.
    explicit ImportModel(Qt::LayoutDirection direction, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void addFile(const desk::ImportedFile& file);
    void addFailure(const QString& file, const QString& sentence);
    bool holds(const QString& file) const;

    // The files that may still be paired: alone and not taken apart by the reader.
    QList<desk::ImportedFile> unpaired() const;
    // Puts the proposals in the place of those files.
    void takeProposals(const QList<desk::ImportProposal>& proposals);

    // Of the rows before the failures.
    int releaseCount() const { return static_cast<int>(m_rows.size()); }
    QList<desk::ImportProposal> proposals() const;
    const desk::ImportProposal* proposalAt(int row) const; // null for a failure
    QList<int> partnersOf(int row) const;                  // rows with just the other language
    int pair(int row, int partner);                        // returns the new row
    void separate(int row);
    void remove(int row, int count = 1);

private:
    struct Row {
        desk::ImportProposal proposal;
        bool takenApart = false;
    };
    struct Failure {
        QString file;
        QString sentence;
    };

    std::optional<text::Language> languageOf(int column) const;
    QVariant textData(const desk::ImportProposal& proposal, text::Language language, int role) const;
    QVariant absentData(text::Language language, int role) const;
    QVariant placeData(const release::Release& release, int role) const;
    QVariant failureData(const Failure& failure, int column, int role) const;

    Qt::LayoutDirection m_direction;
    QList<Row> m_rows;
    QList<Failure> m_failures;
};

} // namespace tarjuman::ui
