#include "app/text/WordList.h"

#include "app/text/Table.h"

namespace tarjuman::text {

WordList::WordList(const QString& lines)
    : m_lines(lines)
{
    m_words.reserve(std::size_t(m_lines.count(u'\n')) + 1);
    for (const QStringView word : qTokenize(m_lines, u'\n', Qt::SkipEmptyParts)) {
        if (!word.startsWith(u'#'))
            m_words.push_back(word);
    }
    std::ranges::sort(m_words);
}

WordList WordList::read(const QString& name)
{
    return WordList(tableText(name));
}

} // namespace tarjuman::text
