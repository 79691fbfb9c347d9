// Finds the rows of our tables in a damaged file: first along the trees that the file's own list of tables
// leads to, then in every page that they no longer reach, known by the shape of the rows alone, and last
// between the cells of a page whose own list of them is damaged. No page is read twice. Any thread.
#pragma once

#include "app/base/Progress.h"
#include "app/storage/salvage/SalvageTables.h"

#include <stop_token>

namespace tarjuman::storage {

// Where a row was found; the first is the best.
enum class Trust : quint8 {
    Reached, // where its table leads
    Loose,   // in a page that nothing leads to, or that no longer names the row
    TornLog, // committed, but behind a torn place of the log
    Given,   // in a page or a stretch of one that was given up: deleted, perhaps
};

struct FoundRow {
    SalvageTable table;
    Trust trust;
    PageKind kind;
    PageNumber page;
    qsizetype at; // of the cell, in the page
    // What tells rows of a table apart: release and own number, or the rowid and 0. A number that cannot be
    // right is 0.
    qint64 first;
    qint64 second;
    bool odd; // it has not the shape of its table's rows
};

struct Found {
    QList<FoundRow> rows = {}; // by table, then by key, the best first
    // That a table leads to and that could not be read as what they should be; a table that is lost whole and
    // an end that is cut off count for one each.
    int lostPages = 0;
    bool tornLog = false;
    bool isOurs = false; // the file says so, or rows that are nobody else's were found
};

class SalvageScan {
public:
    explicit SalvageScan(const SqlitePages& pages);
    // Nothing when it was asked to stop.
    std::optional<Found> run(const std::stop_token& stop, const base::Progress& progress);

private:
    enum class Place : quint8 { Unknown, Tree, Foreign, Given, Chain };
    struct PageState {
        Place place = Place::Unknown;
        std::optional<SalvageTable> table = {};
    };
    // What a page holds when it is taken as one of this kind.
    struct Reading {
        PageKind kind;
        std::optional<SalvageTable> table = {};
        QList<SqliteCell> fitting = {};
        QList<SqliteCell> odd = {};
        int lost = 0; // cells that the page names and that are none
    };

    SqlitePage pageAt(PageNumber number) const { return {number, m_pages.page(number)}; }
    void walkTables();
    // All pages below the root are those of this table; without one, of a stranger's. Returns those that may
    // hold rows.
    QList<PageNumber> walk(PageNumber root, std::optional<SalvageTable> table);
    bool belongsBelow(const SqlitePage& page, std::optional<SalvageTable> table) const;
    void markGivenUp();
    void readPage(PageNumber number);
    Reading readingOf(const SqlitePage& page) const;
    Reading readAs(PageKind kind, const SqlitePage& page) const;
    // Rows between the known ones, told by their shape alone.
    QList<SqliteCell> carved(const SqlitePage& page, const Reading& reading) const;
    Trust trustOf(PageNumber number, SalvageTable table) const;
    void add(const SqlitePage& page, const Reading& reading, const SqliteCell& cell, Trust trust);

    const SqlitePages& m_pages;
    QList<PageState> m_states; // by number
    qint64 m_budget;           // pages that chains may still walk
    Found m_found;
};

} // namespace tarjuman::storage
