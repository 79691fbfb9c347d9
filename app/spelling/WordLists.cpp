#include "app/spelling/WordLists.h"

#include "app/text/Folding.h"

namespace tarjuman::spelling {

namespace {

QSet<QString> foldedSet(const QStringList& words)
{
    QSet<QString> result;
    result.reserve(words.size());
    for (const QString& word : words) {
        const QString folded = text::folded(word, text::level::spelling).trimmed();
        if (!folded.isEmpty())
            result.insert(folded);
    }
    return result;
}

bool holds(const QSet<QString>& words, const QString& word)
{
    if (words.isEmpty())
        return false;
    if (words.contains(word))
        return true;
    if (!word.front().isUpper())
        return false;
    const QString lower = word.toLower();
    if (words.contains(lower))
        return true;
    // "VORONINE" for "Voronine".
    const bool capitals = word == word.toUpper();
    return capitals && words.contains(word.first(1) + lower.mid(1));
}

} // namespace

void WordLists::set(WordScope scope, const QStringList& words, quint64 document)
{
    QSet<QString> folded = foldedSet(words);
    switch (scope) {
    case WordScope::Personal:
        m_personal = std::move(folded);
        break;
    case WordScope::House:
        m_house = std::move(folded);
        break;
    case WordScope::Document:
        if (folded.isEmpty())
            m_documents.remove(document);
        else
            m_documents.insert(document, std::move(folded));
        break;
    }
}

bool WordLists::accepts(const QString& word) const
{
    return !word.isEmpty() && (holds(m_personal, word) || holds(m_house, word));
}

bool WordLists::documentAccepts(quint64 document, const QString& word) const
{
    const auto found = m_documents.constFind(document);
    return !word.isEmpty() && found != m_documents.constEnd() && holds(*found, word);
}

void WordLists::setForbidden(const QList<ForbiddenWord>& words)
{
    m_forbidden.clear();
    for (const ForbiddenWord& word : words) {
        const QString folded = text::folded(word.word, text::level::spelling).trimmed();
        if (!folded.isEmpty())
            m_forbidden.insert(folded, word);
    }
}

std::optional<ForbiddenWord> WordLists::forbidden(const QString& word) const
{
    if (const auto found = m_forbidden.constFind(word); found != m_forbidden.constEnd())
        return *found;
    if (word.isEmpty() || !word.front().isUpper())
        return std::nullopt;
    const auto lower = m_forbidden.constFind(word.toLower());
    if (lower == m_forbidden.constEnd())
        return std::nullopt;
    ForbiddenWord inCapitals = *lower;
    const QString& meant = lower->replacement;
    const bool all = word.size() > 1 && word == word.toUpper();
    inCapitals.replacement =
        all ? meant.toUpper() : meant.first(std::min<qsizetype>(1, meant.size())).toUpper() + meant.mid(1);
    return inCapitals;
}

} // namespace tarjuman::spelling
