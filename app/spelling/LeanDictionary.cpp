#include "app/spelling/LeanDictionary.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

template <typename Visit>
void forEachLine(const QByteArray& text, Visit visit)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf('\n', start);
        end = end < 0 ? text.size() : end;
        QByteArrayView line(text.constData() + start, end - start);
        if (line.endsWith('\r'))
            line.chop(1);
        visit(line);
        start = end + 1;
    }
}

// The sets of flags, numbered from 1 in the order in which they are met: the AF lines.
class FlagSets {
public:
    QByteArray numberOf(QByteArrayView flags)
    {
        const QByteArray set = flags.toByteArray();
        qsizetype& number = m_numbers[set];
        if (number == 0) {
            m_flags.append(set);
            number = m_flags.size();
        }
        return QByteArray::number(number);
    }

    QByteArray lines() const
    {
        QByteArray lines = "AF " + QByteArray::number(m_flags.size()) + '\n';
        for (const QByteArray& flags : m_flags)
            lines += "AF " + flags + '\n';
        return lines;
    }

private:
    QList<QByteArray> m_flags;
    QHash<QByteArray, qsizetype> m_numbers;
};

// Where the flags begin: behind the first slash that neither opens the line nor is part of the word ("\/").
qsizetype flagsOf(QByteArrayView entry)
{
    for (qsizetype slash = entry.indexOf('/'); slash >= 0; slash = entry.indexOf('/', slash + 1)) {
        if (slash > 0 && entry[slash - 1] != '\\')
            return slash + 1;
    }
    return -1;
}

// A word with its flags ends at a tab, or at blanks before the first field of the kind "po:noun".
QByteArrayView withoutMorphology(QByteArrayView line)
{
    constexpr qsizetype fieldName = 2;
    qsizetype end = line.indexOf('\t');
    end = end < 0 ? line.size() : end;
    for (qsizetype colon = line.indexOf(':'); colon > fieldName && colon < end;
         colon = line.indexOf(':', colon + 1)) {
        if (isBlank(line[colon - fieldName - 1])) {
            end = colon - fieldName - 1;
            break;
        }
    }
    while (end > 0 && isBlank(line[end - 1]))
        --end;
    return line.first(end);
}

bool numbersFlags(const QByteArray& affixes)
{
    return affixes.startsWith("AF ") || affixes.contains("\nAF ");
}

// Words and affix rules whose flags are numbered; what stands before the first rule stays before it.
class Slimming {
public:
    explicit Slimming(bool alreadyNumbered)
        : m_alreadyNumbered(alreadyNumbered)
    {
    }

    void takeAffixes(const QByteArray& affixes)
    {
        forEachLine(affixes, [this](QByteArrayView line) {
            if (line.startsWith("AM ") || line.startsWith("AM\t") || line.startsWith('#'))
                return;
            const bool isRule = line.startsWith("PFX") || line.startsWith("SFX");
            (isRule || !m_rules.isEmpty() ? m_rules : m_head) +=
                (isRule ? rule(line) : line.toByteArray()) + '\n';
        });
    }

    // The first line is about the number of words, for the size of Hunspell's table. Half as large a table is
    // hardly slower to search.
    void takeWords(const QByteArray& words)
    {
        QSet<QByteArrayView> seen;
        bool isFirst = true;
        forEachLine(words, [&](QByteArrayView line) {
            const QByteArrayView entry = withoutMorphology(line);
            if (std::exchange(isFirst, false) || entry.isEmpty() || seen.contains(entry))
                return;
            seen.insert(entry);
            m_words += numbered(entry, flagsOf(entry)) + '\n';
        });
        m_words.prepend(QByteArray::number((seen.size() + 1) / 2) + '\n');
    }

    LeanDictionary result() const
    {
        return {m_alreadyNumbered ? m_head + m_rules : m_head + m_flagSets.lines() + m_rules, m_words};
    }

private:
    QByteArray numbered(QByteArrayView entry, qsizetype flags)
    {
        if (flags < 0 || m_alreadyNumbered)
            return entry.toByteArray();
        if (flags == entry.size())
            return entry.chopped(1).toByteArray();
        return entry.first(flags).toByteArray() + m_flagSets.numberOf(entry.sliced(flags));
    }

    // "SFX F. er és/D. er is:pl": its name, what it takes away, what it adds with flags, the condition, and
    // what is no matter here. The first line of a group has four fields and stays as it is.
    QByteArray rule(QByteArrayView line)
    {
        constexpr qsizetype meaningful = 5;
        constexpr qsizetype added = 3;
        const QList<QByteArray> fields = line.toByteArray().simplified().split(' ');
        if (fields.size() < meaningful)
            return line.toByteArray();
        QByteArray lean;
        for (qsizetype i = 0; i < meaningful; ++i) {
            const qsizetype flags = i == added ? fields[i].indexOf('/') + 1 : 0;
            lean += (i > 0 ? " " : "") + numbered(fields[i], flags > 0 ? flags : -1);
        }
        return lean;
    }

    bool m_alreadyNumbered;
    FlagSets m_flagSets;
    QByteArray m_head;
    QByteArray m_rules;
    QByteArray m_words;
};

std::optional<QByteArray> contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

bool write(const QString& path, const QByteArray& contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() && file.flush();
}

} // namespace

std::optional<LeanDictionary> LeanDictionary::of(const QByteArray& affixes, const QByteArray& words)
{
    if (affixes.contains("ph:") || words.contains("ph:"))
        return std::nullopt;
    Slimming slimming(numbersFlags(affixes));
    slimming.takeAffixes(affixes);
    slimming.takeWords(words);
    return slimming.result();
}

DictionaryFiles leanFiles(const DictionaryFiles& files, const QString& folder)
{
    const auto affixes = contentsOf(files.affixes);
    const auto words = contentsOf(files.words);
    if (!affixes || !words)
        return files;
    const auto lean = LeanDictionary::of(*affixes, *words);
    const DictionaryFiles result{QDir(folder).filePath(u"lean.aff"_s), QDir(folder).filePath(u"lean.dic"_s)};
    if (!lean || !write(result.affixes, lean->affixes) || !write(result.words, lean->words))
        return files;
    return result;
}

} // namespace tarjuman::spelling
