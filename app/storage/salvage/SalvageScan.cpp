#include "app/storage/salvage/SalvageScan.h"

#include <algorithm>
#include <tuple>

namespace tarjuman::storage {

namespace {

constexpr PageNumber pagesBetweenReports = 256;
// "TRJM", where the file's header names its owner.
constexpr quint32 applicationId = 0x54524a4d;
constexpr qsizetype ownerAt = 68;
constexpr qsizetype freeListAt = 32;

SqliteFields fieldsIn(const SqlitePage& page, const SqliteCell& cell)
{
    return fieldsOf(page.bytes.sliced(cell.local, cell.localSize), cell.size).value_or(SqliteFields());
}

bool isOf(SalvageTable table, PageKind kind, const SqlitePage& page, const SqliteCell& cell)
{
    const SalvageShape& shape = shapeOf(table);
    return (shape.leaf == PageKind::TableLeaf) == (kind == PageKind::TableLeaf) &&
           matches(shape, fieldsIn(page, cell), page.bytes.sliced(cell.local, cell.localSize), cell.rowid);
}

// The end of what the cell takes of its page.
qsizetype endOf(const SqliteCell& cell)
{
    return cell.local + cell.localSize + (cell.overflow == 0 ? 0 : 4);
}

// A size that is damaged may make a cell reach over others; its beginning tells whether it is one.
bool beginsWithin(const QList<SqliteCell>& others, const SqliteCell& cell)
{
    return std::any_of(others.begin(), others.end(), [&](const SqliteCell& other) {
        return cell.at >= other.at && cell.at < endOf(other);
    });
}

qint64 sizeOf(const QList<SqliteCell>& cells)
{
    qint64 size = 0;
    for (const SqliteCell& cell : cells)
        size += std::max<qint64>(4, endOf(cell) - cell.at);
    return size;
}

// How many bytes the page's own account leaves for its cells; less than nothing where it makes no sense.
qint64 sizeByAccount(const SqlitePage& page, PageKind kind)
{
    const qsizetype header = page.header();
    const qsizetype size = page.bytes.size();
    const qsizetype first = header + (kind == PageKind::IndexInterior ? 12 : 8);
    const qsizetype begin = twoBytes(page.bytes, header + 5) == 0 ? 65536 : twoBytes(page.bytes, header + 5);
    qint64 left = size - begin - static_cast<quint8>(page.bytes[header + 7]);
    qsizetype block = twoBytes(page.bytes, header + 1);
    for (qsizetype last = first; block > last && block + 4 <= size; block = twoBytes(page.bytes, block)) {
        left -= twoBytes(page.bytes, block + 2);
        last = block;
    }
    return left;
}

bool isEmpty(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

} // namespace

SalvageScan::SalvageScan(const SqlitePages& pages)
    : m_pages(pages)
    , m_states(static_cast<qsizetype>(pages.total()) + 1)
    , m_budget(4 * static_cast<qint64>(pages.total()))
{
}

std::optional<Found> SalvageScan::run(const std::stop_token& stop, const base::Progress& progress)
{
    walkTables();
    markGivenUp();
    const QByteArrayView first = m_pages.page(1);
    m_found.isOurs = first.size() >= ownerAt + 4 && fourBytes(first, ownerAt) == applicationId;
    m_found.tornLog = m_pages.total() > m_pages.count();
    // What the tables lead to comes first: the chains of its rows are then known not to be anything else.
    for (const bool reached : {true, false}) {
        for (PageNumber number = 1; number <= m_pages.total(); ++number) {
            if ((m_states[number].place == Place::Tree) == reached)
                readPage(number);
            if (number % pagesBetweenReports != 0)
                continue;
            if (stop.stop_requested())
                return std::nullopt;
            if (progress)
                progress(static_cast<int>(reached ? number / 4 : number / 4 * 3),
                         static_cast<int>(m_pages.total()));
        }
    }
    const auto order = [](const FoundRow& row) {
        // Of the torn log, what was written last.
        const qint64 age = row.trust == Trust::TornLog ? -qint64(row.page) : qint64(row.page);
        return std::tuple(row.table, row.first, row.second, row.odd, row.trust, age, row.at);
    };
    std::sort(m_found.rows.begin(), m_found.rows.end(),
              [&](const FoundRow& left, const FoundRow& right) { return order(left) < order(right); });
    return m_found;
}

void SalvageScan::walkTables()
{
    QList<PageNumber> others;
    QList<std::pair<PageNumber, SalvageTable>> ours;
    for (const PageNumber number : walk(1, std::nullopt)) {
        const SqlitePage page = pageAt(number);
        for (const SqliteCell& cell : cellsOf(page, PageKind::TableLeaf, m_pages.pageSize())) {
            const QByteArrayView begin = page.bytes.sliced(cell.local, cell.localSize);
            const auto fields = fieldsIn(page, cell).fields;
            if (fields.size() < 4)
                continue;
            const auto root = static_cast<PageNumber>(integerOf(fields[3], begin).value_or(0));
            const auto table = salvageTableNamed(bytesOf(fields[1], begin));
            if (table && bytesOf(fields[0], begin) == "table")
                ours += {root, *table};
            else
                others += root;
        }
    }
    // Every version of the program had these; without them the list itself is lost in part.
    for (const SalvageTable table : {SalvageTable::Release, SalvageTable::Paragraph, SalvageTable::Pair}) {
        const auto isIt = [table](const auto& one) { return one.second == table; };
        m_found.lostPages += std::none_of(ours.begin(), ours.end(), isIt) ? 1 : 0;
    }
    m_found.lostPages += m_pages.isCut() ? 1 : 0;
    for (const auto& [root, table] : std::as_const(ours))
        walk(root, table);
    for (const PageNumber root : std::as_const(others))
        walk(root, std::nullopt);
}

bool SalvageScan::belongsBelow(const SqlitePage& page, std::optional<SalvageTable> table) const
{
    const PageKind kind = kindOf(page);
    if (!table)
        return kind != PageKind::Other;
    const bool ofTable = kind == PageKind::TableLeaf || kind == PageKind::TableInterior;
    return kind != PageKind::Other && ofTable == (shapeOf(*table).leaf == PageKind::TableLeaf);
}

QList<PageNumber> SalvageScan::walk(PageNumber root, std::optional<SalvageTable> table)
{
    QList<PageNumber> rows;
    QList<PageNumber> ahead{root};
    while (!ahead.isEmpty()) {
        const PageNumber number = ahead.takeLast();
        const bool isThere = number > 0 && number <= m_pages.count();
        if (!isThere || m_states[number].place != Place::Unknown) {
            m_found.lostPages += table ? 1 : 0;
            continue;
        }
        const SqlitePage page = pageAt(number);
        const bool belongs = belongsBelow(page, table);
        m_found.lostPages += table && !belongs ? 1 : 0;
        // A stranger's tree does not take what it cannot own.
        if (!belongs && !table)
            continue;
        m_states[number] = {table ? Place::Tree : Place::Foreign, table};
        if (belongs)
            ahead += childrenOf(page);
        if (kindOf(page) != PageKind::TableInterior)
            rows += number;
    }
    return rows;
}

void SalvageScan::markGivenUp()
{
    const auto mark = [this](PageNumber number) {
        const bool isFree =
            number > 0 && number <= m_pages.count() && m_states[number].place == Place::Unknown;
        if (isFree)
            m_states[number].place = Place::Given;
        return isFree;
    };
    const QByteArrayView first = m_pages.page(1);
    PageNumber trunk = first.size() >= 100 ? fourBytes(first, freeListAt) : 0;
    while (mark(trunk)) {
        const QByteArrayView bytes = m_pages.page(trunk);
        if (bytes.size() < 8)
            break;
        const qsizetype named = std::min<qsizetype>(fourBytes(bytes, 4), bytes.size() / 4 - 2);
        for (qsizetype i = 0; i < named; ++i)
            mark(fourBytes(bytes, 8 + 4 * i));
        trunk = fourBytes(bytes, 0);
    }
    for (PageNumber number = m_pages.end() + 1; number <= m_pages.count(); ++number)
        mark(number);
}

SalvageScan::Reading SalvageScan::readAs(PageKind kind, const SqlitePage& page) const
{
    Reading reading{kind};
    const QList<SqliteCell> cells = cellsOf(page, kind, m_pages.pageSize(), &reading.lost);
    const bool known = m_states[page.number].place == Place::Tree;
    int most = 0;
    for (const SalvageShape& shape : salvageShapes()) {
        if (!known && shape.isVague() && m_states[page.number].place == Place::Foreign)
            continue;
        const auto fitting = std::count_if(cells.begin(), cells.end(), [&](const SqliteCell& cell) {
            return isOf(shape.table, kind, page, cell);
        });
        if (fitting > most) {
            most = static_cast<int>(fitting);
            reading.table = shape.table;
        }
    }
    if (!reading.table && known)
        reading.table = m_states[page.number].table;
    for (const SqliteCell& cell : cells) {
        if (reading.table && isOf(*reading.table, kind, page, cell) && !beginsWithin(reading.fitting, cell))
            reading.fitting += cell;
        else
            reading.odd += cell;
    }
    return reading;
}

SalvageScan::Reading SalvageScan::readingOf(const SqlitePage& page) const
{
    const auto table = m_states[page.number].table;
    const PageKind expected = table ? shapeOf(*table).leaf : PageKind::TableLeaf;
    const PageKind named = kindOf(page);
    if (named == PageKind::TableLeaf || named == PageKind::IndexLeaf || named == PageKind::IndexInterior) {
        Reading reading = readAs(named, page);
        if (!reading.fitting.isEmpty() || named == expected)
            return reading;
        Reading other = readAs(expected, page);
        return other.fitting.isEmpty() ? reading : other;
    }
    return readAs(expected, page);
}

void SalvageScan::readPage(PageNumber number)
{
    const SqlitePage page = pageAt(number);
    const PageState state = m_states[number];
    const bool isInterior = kindOf(page) == PageKind::TableInterior && state.place != Place::Unknown;
    if (state.place == Place::Chain || isInterior || page.bytes.size() < page.header() + 12 ||
        isEmpty(page.bytes))
        return;
    Reading reading = readingOf(page);
    const bool isKnown = state.place == Place::Tree && kindOf(page) == reading.kind;
    const qint64 account = sizeByAccount(page, reading.kind);
    QList<SqliteCell> between;
    const bool isUnsound = reading.lost > 0 || !reading.odd.isEmpty() || kindOf(page) != reading.kind ||
                           sizeOf(reading.fitting) != account;
    if (isUnsound && state.place != Place::Foreign)
        between = carved(page, reading);
    if (reading.table) {
        for (const SqliteCell& cell : std::as_const(reading.fitting))
            add(page, reading, cell, trustOf(number, *reading.table));
    }
    // Between the cells may lie what was deleted. It was not when the page lost as many cells, or when its
    // account has room for them, or when nothing else is known of it.
    const bool lives = reading.fitting.isEmpty() || between.size() <= reading.lost + reading.odd.size() ||
                       sizeOf(reading.fitting) + sizeOf(between) <= account;
    for (const SqliteCell& cell : std::as_const(between)) {
        for (const SalvageShape& shape : salvageShapes()) {
            if (!isOf(shape.table, reading.kind, page, cell))
                continue;
            reading.table = shape.table;
            add(page, reading, cell,
                std::max(lives ? Trust::Loose : Trust::Given, trustOf(number, shape.table)));
            break;
        }
    }
    if (!isKnown && reading.odd.size() > reading.fitting.size())
        return;
    for (const SqliteCell& cell : std::as_const(reading.odd)) {
        if (reading.table && !beginsWithin(reading.fitting, cell) && !beginsWithin(between, cell))
            add(page, reading, cell, trustOf(number, *reading.table));
    }
}

QList<SqliteCell> SalvageScan::carved(const SqlitePage& page, const Reading& reading) const
{
    QList<SqliteCell> known = reading.fitting;
    std::sort(known.begin(), known.end(),
              [](const SqliteCell& left, const SqliteCell& right) { return left.at < right.at; });
    QList<SqliteCell> between;
    qsizetype next = 0; // of the known cells
    for (qsizetype at = page.header() + 8; at + 4 < page.bytes.size(); ++at) {
        while (next < known.size() && endOf(known[next]) <= at)
            ++next;
        if (next < known.size() && at >= known[next].at) {
            at = endOf(known[next]) - 1;
            continue;
        }
        const auto cell = cellAt(page, reading.kind, at, m_pages.pageSize());
        if (!cell || (next < known.size() && endOf(*cell) > known[next].at))
            continue;
        for (const SalvageShape& shape : salvageShapes()) {
            const bool wanted = !shape.isVague() || m_states[page.number].table == shape.table;
            if (wanted && isOf(shape.table, reading.kind, page, *cell)) {
                between += *cell;
                at = endOf(*cell) - 1;
                break;
            }
        }
    }
    return between;
}

Trust SalvageScan::trustOf(PageNumber number, SalvageTable table) const
{
    if (number > m_pages.count())
        return Trust::TornLog;
    if (m_states[number].place == Place::Given)
        return Trust::Given;
    return m_states[number].table == table ? Trust::Reached : Trust::Loose;
}

void SalvageScan::add(const SqlitePage& page, const Reading& reading, const SqliteCell& cell, Trust trust)
{
    const SalvageShape& shape = shapeOf(*reading.table);
    const QByteArrayView begin = page.bytes.sliced(cell.local, cell.localSize);
    const SqliteFields record = fieldsIn(page, cell);
    const bool odd = !matches(shape, record, begin, cell.rowid);
    if (record.fields.size() < std::min(shape.least, 6))
        return;
    const auto key = [&](qsizetype column) { return integerOf(record.fields[column], begin).value_or(0); };
    FoundRow row{shape.table, trust, reading.kind, page.number, cell.at, cell.rowid, 0, odd};
    if (shape.table == SalvageTable::Setting) {
        row.first = static_cast<qint64>(qHash(bytesOf(record.fields[0], begin)) >> 2) + 1;
    } else if (shape.hasTwoKeys()) {
        row.first = isKey(key(0)) ? key(0) : 0;
        row.second = isKey(key(1)) || shape.table == SalvageTable::Pair ? key(1) : 0;
    } else if (!isKey(row.first)) {
        row.first = 0;
    }
    m_found.rows += row;
    m_found.isOurs = m_found.isOurs || (!odd && !shape.isVague());
    if (cell.overflow == 0 || odd)
        return;
    for (const PageNumber number : chainOf(m_pages, cell, m_budget, nullptr)) {
        if (m_states[number].place == Place::Unknown)
            m_states[number].place = Place::Chain;
    }
}

} // namespace tarjuman::storage
