#include "app/formats/docx/DocxTables.h"

#include "app/formats/Structure.h"

#include <algorithm>

namespace tarjuman::formats {

using text::Language;

namespace {

QString textOf(const QList<Block>& blocks, const QList<qsizetype>& some)
{
    QString text;
    for (const qsizetype block : some)
        text += blocks[block].text + u'\n';
    return text;
}

bool hasTwoCells(const QList<QList<qsizetype>>& row)
{
    return row.size() == 2;
}

// One column of a table.
QList<qsizetype> column(const QList<QList<QList<qsizetype>>>& rows, qsizetype cell)
{
    QList<qsizetype> all;
    for (const auto& row : rows) {
        if (hasTwoCells(row))
            all += row[cell];
    }
    return all;
}

} // namespace

void DocxTables::beginTable()
{
    if (m_depth++ == 0)
        m_tables.append(Table());
}

void DocxTables::endTable()
{
    --m_depth;
}

void DocxTables::beginRow()
{
    if (m_depth == 1)
        m_tables.last().append(Row());
}

void DocxTables::beginCell()
{
    if (m_depth == 1 && !m_tables.last().isEmpty())
        m_tables.last().last().append(QList<qsizetype>());
}

void DocxTables::add(qsizetype block)
{
    const bool isInCell = m_depth > 0 && !m_tables.last().isEmpty() && !m_tables.last().last().isEmpty();
    if (isInCell)
        m_tables.last().last().last().append(block);
}

QList<BlockPair> DocxTables::pairsOf(const QList<Block>& blocks) const
{
    QList<BlockPair> pairs;
    qsizetype letters = 0;
    qsizetype paired = 0;
    for (const Block& block : blocks)
        letters += block.text.size();
    for (const Table& table : m_tables) {
        const QString first = textOf(blocks, column(table, 0));
        const QString second = textOf(blocks, column(table, 1));
        const Language language = languageOf(first);
        if (table.size() < 2 || language == languageOf(second))
            continue;
        paired += first.size() + second.size();
        for (const Row& row : table) {
            if (!hasTwoCells(row) || (row[0].isEmpty() && row[1].isEmpty()))
                continue;
            BlockPair pair;
            pair[language] = row[0];
            pair[text::otherLanguage(language)] = row[1];
            pairs.append(pair);
        }
    }
    return 2 * paired >= letters ? pairs : QList<BlockPair>();
}

} // namespace tarjuman::formats
