#include "app/spelling/LeanDictionary.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

// The program waits for a quarter of a million lines, so they are looked at where they lie and copied once.
constexpr std::string_view blanks = " \t";

std::string_view viewOf(const QByteArray& text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

template <typename Visit>
void forEachLine(std::string_view text, Visit visit)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        visit(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::vector<std::string_view> leanFieldsOf(std::string_view line)
{
    std::vector<std::string_view> fields;
    std::size_t start = line.find_first_not_of(blanks);
    while (start != std::string_view::npos) {
        const std::size_t end = std::min(line.find_first_of(blanks, start), line.size());
        fields.push_back(line.substr(start, end - start));
        start = line.find_first_not_of(blanks, end);
    }
    return fields;
}

// The sets of flags, numbered from 1 in the order in which they are met: the AF lines. They lie in the text.
class FlagSets {
public:
    std::string numberOf(std::string_view flags)
    {
        std::size_t& number = m_numbers[flags];
        if (number == 0) {
            m_flags.push_back(flags);
            number = m_flags.size();
        }
        return std::to_string(number);
    }

    std::string lines() const
    {
        std::string lines = "AF " + std::to_string(m_flags.size()) + '\n';
        for (std::string_view flags : m_flags)
            lines.append("AF ").append(flags).append(1, '\n');
        return lines;
    }

private:
    std::vector<std::string_view> m_flags;
    std::unordered_map<std::string_view, std::size_t> m_numbers;
};

// Where the flags begin: behind the first slash that neither opens the line nor is part of the word ("\/").
std::size_t flagsOf(std::string_view entry)
{
    std::size_t slash = entry.find('/', 1);
    while (slash != std::string_view::npos && entry[slash - 1] == '\\')
        slash = entry.find('/', slash + 1);
    return slash == std::string_view::npos ? slash : slash + 1;
}

// A word with its flags ends at a tab, or at blanks before the first field of the kind "po:noun".
std::string_view withoutMorphology(std::string_view line)
{
    constexpr std::size_t fieldName = 2;
    std::string_view entry = line.substr(0, line.find('\t'));
    for (std::size_t colon = entry.find(':'); colon != std::string_view::npos;
         colon = entry.find(':', colon + 1)) {
        if (colon > fieldName && entry[colon - fieldName - 1] == ' ') {
            entry = entry.substr(0, colon - fieldName - 1);
            break;
        }
    }
    return entry.substr(0, entry.find_last_not_of(blanks) + 1);
}

bool numbersFlags(std::string_view affixes)
{
    return affixes.starts_with("AF ") || affixes.find("\nAF ") != std::string_view::npos;
}

// Words and affix rules whose flags are numbered; what stands before the first rule stays before it.
class Slimming {
public:
    explicit Slimming(bool alreadyNumbered)
        : m_alreadyNumbered(alreadyNumbered)
    {
    }

    void takeAffixes(std::string_view affixes)
    {
        forEachLine(affixes, [this](std::string_view line) {
            if (line.starts_with("AM ") || line.starts_with("AM\t") || line.starts_with('#'))
                return;
            const bool isRule = line.starts_with("PFX") || line.starts_with("SFX");
            if (isRule)
                appendRule(line);
            else
                (m_rules.empty() ? m_head : m_rules).append(line);
            (m_rules.empty() ? m_head : m_rules) += '\n';
        });
    }

    // The first line is about the number of words, for the size of Hunspell's table. Half as large a table is
    // hardly slower to search.
    void takeWords(std::string_view words)
    {
        std::unordered_set<std::string_view> seen;
        std::string lean;
        bool isFirst = true;
        forEachLine(words, [&](std::string_view line) {
            const std::string_view entry = withoutMorphology(line);
            if (std::exchange(isFirst, false) || entry.empty() || !seen.insert(entry).second)
                return;
            appendNumbered(lean, entry, flagsOf(entry));
            lean += '\n';
        });
        m_words = std::to_string((seen.size() + 1) / 2) + '\n' + lean;
    }

    LeanDictionary result() const
    {
        const std::string flags = m_alreadyNumbered ? std::string() : m_flagSets.lines();
        return {QByteArray::fromStdString(m_head + flags + m_rules), QByteArray::fromStdString(m_words)};
    }

private:
    void appendNumbered(std::string& out, std::string_view entry, std::size_t flags)
    {
        if (flags == std::string_view::npos || m_alreadyNumbered)
            out.append(entry);
        else if (flags == entry.size())
            out.append(entry.substr(0, flags - 1));
        else
            out.append(entry.substr(0, flags)).append(m_flagSets.numberOf(entry.substr(flags)));
    }

    // "SFX F. er és/D. er is:pl": its name, what it takes away, what it adds with flags, the condition, and
    // what is no matter here. The first line of a group has four fields and stays as it is.
    void appendRule(std::string_view line)
    {
        constexpr std::size_t meaningful = 5;
        constexpr std::size_t added = 3;
        const std::vector<std::string_view> fields = leanFieldsOf(line);
        if (fields.size() < meaningful) {
            m_rules.append(line);
            return;
        }
        for (std::size_t i = 0; i < meaningful; ++i) {
            const std::size_t slash = i == added ? fields[i].find('/') : std::string_view::npos;
            if (i > 0)
                m_rules += ' ';
            appendNumbered(m_rules, fields[i], slash == std::string_view::npos ? slash : slash + 1);
        }
    }

    bool m_alreadyNumbered;
    FlagSets m_flagSets;
    std::string m_head;
    std::string m_rules;
    std::string m_words;
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
    const std::string_view rules = viewOf(affixes);
    const std::string_view entries = viewOf(words);
    constexpr auto nowhere = std::string_view::npos;
    if (rules.find("ph:") != nowhere || entries.find("ph:") != nowhere)
        return std::nullopt;
    Slimming slimming(numbersFlags(rules));
    slimming.takeAffixes(rules);
    slimming.takeWords(entries);
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
