// Reads the affixes of a Hunspell dictionary, as hunspell(5) describes them: only what is needed to list the
// forms of its words. Pure but for reading the file; any thread.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace tarjuman::spelling {

// One rule of a prefix or suffix: what it takes away, what it adds, and the letters it wants to find.
struct AffixRule {
    QString stripped;
    QString added;
    // For suffixes, what the last letters of the word must be, in their order.
    struct Letters {
        QString set;
        bool excluded = false; // none of the set
    };
    std::vector<Letters> condition;

    bool fits(QStringView word) const;
};

class AffixFile {
public:
    // Empty where the file can't be read.
    static AffixFile read(const QString& path);

    // The rules of the suffixes that a word with these flags (as they stand in the .dic file) may take.
    std::vector<const AffixRule*> suffixesOf(QStringView flags) const;
    const std::vector<AffixRule>& prefixes() const { return m_prefixes; }
    // The rules of the suffixes that may follow another affix: the pronouns of Arabic, after case and number.
    std::vector<const AffixRule*> laterSuffixes() const;

private:
    void take(QStringView line);
    QStringList flagsIn(QStringView flags) const;

    QHash<QString, std::vector<AffixRule>> m_suffixes;
    std::vector<AffixRule> m_prefixes;
    QSet<QString> m_flagsOfAffixes; // as they stand behind the slash of a rule
    QStringList m_aliases;
    bool m_longFlags = false;
};

} // namespace tarjuman::spelling
