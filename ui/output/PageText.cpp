#include "ui/output/PageText.h"

#include "app/text/Folding.h"

namespace tarjuman::ui {

namespace {

// How engines write the hyphen of a word that goes on in the next line.
bool isLineHyphen(QChar letter)
{
    return letter == u'\u00AD' || letter == u'\u0002' || letter == u'\uFFFE';
}

bool isBlank(QChar letter)
{
    return letter.isSpace() || letter == u'\uFEFF';
}

qsizetype endOfBlanks(const QString& text, qsizetype from)
{
    while (from < text.size() && isBlank(text.at(from)))
        ++from;
    return from;
}

} // namespace

PageText::PageText(const QString& text)
{
    m_key.reserve(text.size());
    m_starts.reserve(text.size());
    m_ends.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QChar letter = text.at(at);
        if (isLineHyphen(letter)) {
            at = endOfBlanks(text, at + 1);
        } else if (isBlank(letter)) {
            const qsizetype end = endOfBlanks(text, at);
            if (!m_key.isEmpty())
                put(QStringLiteral(" "), at, end);
            at = end;
        } else {
            const qsizetype length = letter.isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            put(text::folded(QStringView(text).mid(at, length), text::level::search), at, at + length);
            at += length;
        }
    }
}

void PageText::put(const QString& key, qsizetype start, qsizetype end)
{
    // Marks belong to the letter before them: they are lit with it.
    if (key.isEmpty() && !m_ends.isEmpty() && m_key.back() != u' ')
        m_ends.last() = static_cast<int>(end);
    for (const QChar letter : key) {
        m_key += letter;
        m_starts += static_cast<int>(start);
        m_ends += static_cast<int>(end);
    }
}

QList<PageStretch> PageText::find(const QString& words) const
{
    const QString wanted = text::folded(words.simplified(), text::level::search);
    QList<PageStretch> found;
    if (wanted.isEmpty())
        return found;
    for (qsizetype at = m_key.indexOf(wanted); at >= 0; at = m_key.indexOf(wanted, at + wanted.size())) {
        const int start = m_starts.at(at);
        found.append({start, m_ends.at(at + wanted.size() - 1) - start});
    }
    return found;
}

} // namespace tarjuman::ui
