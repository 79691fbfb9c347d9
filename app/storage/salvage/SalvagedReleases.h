// The releases of an archive that is made of a damaged one: what is known of each while its rows are put in,
// and then the release made sound, counted and described anew. What does not fit is named. Lives on the
// thread of the new archive's database, inside the transaction of SalvageWriter.
#pragma once

#include "app/storage/salvage/SalvageChecks.h"
#include "app/storage/salvage/Salvaged.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace tarjuman::storage {

// Where the release's own row came from.
enum class Origin { Found, GivenUp, Lost };

class SalvagedReleases {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
public:
    explicit SalvagedReleases(Database& database);

    bool knows(qint64 release) const { return m_known.contains(release); }
    qint64 highestNumber() const { return m_known.isEmpty() ? 0 : m_known.lastKey(); }
    // `row`: as it is in the archive, its columns in the order of the schema.
    void add(qint64 release, Origin origin, const QVariantList& row);
    void addParagraph(qint64 release) { ++m_known[release].found; }
    void doubtParagraph(qint64 release, qint64 paragraph, const QString& reason);
    void doubtPart(qint64 release) { m_known[release].oddParts = true; }
    // Something of it was found, but neither its row nor a text.
    void addLost(qint64 release) { m_lost += release; }
    void doubtAll(const QString& reason) { m_doubts += SalvageDoubt{.reason = reason}; }
    // Whether it says itself that it had more paragraphs.
    bool lacksParagraphs(qint64 release) const;

    base::Result<Salvaged> finish();

private:
    struct Known {
        Origin origin = Origin::Lost;
        text::PerLanguage<int> counted = {}; // paragraphs, as its row says
        text::PerLanguage<QString> title = {};
        qint64 checksum = 0;
        bool deleted = false;
        int found = 0; // paragraphs
        bool oddParts = false;
        QList<std::pair<qint64, QString>> paragraphs = {}; // that are in doubt, and why
    };

    base::Result<void> finishRelease(qint64 id, const Known& known);
    // As its rows say, with the ranks of its paragraphs.
    base::Result<release::Release> loadedRow(qint64 id);
    base::Result<release::Release> loaded(qint64 id, text::PerLanguage<QList<qint64>>& ranks);
    base::Result<void> store(const release::Release& before, const release::Release& sound);
    void doubt(const release::Release& release, const QString& reason);
    void doubtParagraphs(const release::Release& release, const Known& known);
    void doubtCounts(const release::Release& release, const release::Release& sound, const Known& known);

    Database& m_database;
    QMap<qint64, Known> m_known;
    QSet<qint64> m_lost;
    QList<SalvageDoubt> m_doubts;
    Salvaged m_salvaged;
};

} // namespace tarjuman::storage
