// The words accepted besides a dictionary: the reader's own, the house's, and those ignored in one release.
// Words are kept folded. One for each language; lives on the thread of its dictionary.
#pragma once

#include "app/spelling/UsedWords.h"
#include "app/spelling/Verdict.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace tarjuman::spelling {

class WordLists {
public:
    // Replaces the words of a scope; `document` matters only to WordScope::Document, where an empty list
    // drops it.
    void set(WordScope scope, const QStringList& words, quint64 document);

    // Personal and house words. A word in capitals, or with its first letter one, is also found in small
    // letters.
    bool accepts(const QString& word) const;
    bool documentAccepts(quint64 document, const QString& word) const;
    bool hasDocument(quint64 document) const { return m_documents.contains(document); }

    // Forms that the house forbids; a replacement takes the capital of what it replaces.
    void setForbidden(const QList<ForbiddenWord>& words);
    bool hasForbidden() const { return !m_forbidden.isEmpty(); }
    std::optional<ForbiddenWord> forbidden(const QString& word) const;

    // Words that the house's own texts hold: no verdict, but a reason to suggest them first.
    void setUsed(const UsedWords& words) { m_used = words; }
    bool isUsed(QStringView word) const { return m_used.holds(word); }

private:
    QSet<QString> m_personal;
    QSet<QString> m_house;
    QHash<quint64, QSet<QString>> m_documents;
    QHash<QString, ForbiddenWord> m_forbidden; // by the folded form
    UsedWords m_used;
};

} // namespace tarjuman::spelling
