#include "app/formats/TableRows.h"

#include <algorithm>
#include <optional>

namespace tarjuman::formats {

namespace {

class TableReader {
public:
    explicit TableReader(const QString& text)
        : m_text(text)
    {
        if (m_text.startsWith(QChar(0xFEFF)))
            m_at = 1;
        // Excel may say in the first line what it writes between the cells.
        if (m_text.sliced(m_at).startsWith(QStringView(u"sep="))) {
            m_separator = m_at + 4 < m_text.size() ? m_text[m_at + 4] : QChar(u'\t');
            skipLine();
        } else {
            m_separator = separatorOf(m_text.sliced(m_at));
        }
    }

    QList<TableRow> run()
    {
        QList<TableRow> rows;
        while (m_at < m_text.size()) {
            const QStringView rest = m_text.sliced(m_at);
            const QStringView line = rest.first(std::max<qsizetype>(0, lineEnd(rest)));
            if (line.trimmed().isEmpty() || line.startsWith(u'#'))
                skipLine();
            else
                rows.append(row());
        }
        return rows;
    }

private:
    static qsizetype lineEnd(QStringView text)
    {
        const qsizetype end = text.indexOf(u'\n');
        return end < 0 ? text.size() : end;
    }

    // Outside quotation marks, in the first line that holds anything.
    static QChar separatorOf(QStringView text)
    {
        if (text.contains(u'\t'))
            return u'\t';
        while (!text.isEmpty() && (text.first(lineEnd(text)).trimmed().isEmpty() || text.startsWith(u'#')))
            text = text.sliced(std::min(text.size(), lineEnd(text) + 1));
        bool quoted = false;
        bool hasComma = false;
        for (const QChar c : text) {
            quoted = quoted != (c == u'"');
            if (!quoted && c == u';')
                return c;
            hasComma = hasComma || (!quoted && c == u',');
            if (!quoted && c == u'\n')
                break;
        }
        return hasComma ? u',' : u'\t';
    }

    void skipLine()
    {
        m_at += lineEnd(m_text.sliced(m_at)) + 1;
        ++m_line;
    }

    TableRow row()
    {
        TableRow row{m_line, {}};
        do {
            row.cells.append(cell());
        } while (m_at < m_text.size() && m_text[m_at++] != u'\n');
        ++m_line;
        return row;
    }

    bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == m_separator || m_text[at] == u'\n';
    }

    // Up to what ends it.
    QString cell()
    {
        if (!endsCell(m_at) && m_text[m_at] == u'"') {
            if (const auto quoted = quotedCell())
                return *quoted;
        }
        const qsizetype start = m_at;
        while (!endsCell(m_at))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    // Nothing where the mark at its head quotes a word and not the cell: "vert" et bleu.
    std::optional<QString> quotedCell()
    {
        QString words;
        int lines = 0;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"') {
                const bool isLineEnd = m_text[at] == u'\n';
                lines += isLineEnd;
                words.append(isLineEnd ? QChar(u' ') : m_text[at]);
            } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                words.append(m_text[at++]);
            } else if (endsCell(at + 1)) {
                m_at = at + 1;
                m_line += lines;
                return words;
            } else {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    QStringView m_text;
    QChar m_separator = u'\t';
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QList<TableRow> rowsOfTable(const QString& text)
{
    return TableReader(text).run();
}

} // namespace tarjuman::formats
