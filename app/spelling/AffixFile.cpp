#include "app/spelling/AffixFile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

QList<QStringView> fieldsOf(QStringView line)
{
    QList<QStringView> fields;
    qsizetype at = 0;
    while (at < line.size()) {
        while (at < line.size() && line[at].isSpace())
            ++at;
        const qsizetype start = at;
        while (at < line.size() && !line[at].isSpace())
            ++at;
        if (at > start)
            fields.append(line.mid(start, at - start));
    }
    return fields;
}

QString lettersOf(QStringView field)
{
    const qsizetype slash = field.indexOf(u'/');
    const QStringView letters = slash < 0 ? field : field.first(slash);
    return letters == u"0" ? QString() : letters.toString();
}

std::vector<AffixRule::Letters> conditionOf(QStringView field)
{
    std::vector<AffixRule::Letters> condition;
    if (field == u".")
        return condition;
    for (qsizetype at = 0; at < field.size(); ++at) {
        const qsizetype close = field[at] == u'[' ? field.indexOf(u']', at) : -1;
        if (close < 0) {
            const bool any = field[at] == u'.';
            condition.push_back({any ? QString() : QString(field[at]), any});
            continue;
        }
        const bool excluded = field[at + 1] == u'^';
        const qsizetype start = at + (excluded ? 2 : 1);
        condition.push_back({field.mid(start, close - start).toString(), excluded});
        at = close;
    }
    return condition;
}

} // namespace

bool AffixRule::fits(QStringView word) const
{
    const auto length = qsizetype(condition.size());
    if (word.size() < length)
        return false;
    // From the end, where the rules of one suffix differ.
    for (qsizetype i = 1; i <= length; ++i) {
        const Letters& letters = condition[std::size_t(length - i)];
        if (letters.set.contains(word[word.size() - i]) == letters.excluded)
            return false;
    }
    return word.endsWith(stripped);
}

AffixFile AffixFile::read(const QString& path)
{
    AffixFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    while (!file.atEnd())
        result.take(QString::fromUtf8(file.readLine()));
    return result;
}

void AffixFile::take(QStringView line)
{
    const bool affix = line.startsWith(u"SFX") || line.startsWith(u"PFX");
    if (!affix && !line.startsWith(u"FLAG") && !line.startsWith(u"AF"))
        return;
    const QList<QStringView> fields = fieldsOf(line);
    constexpr qsizetype fieldsOfRule = 5;
    if (fields.size() < 2)
        return;
    if (fields[0] == u"FLAG")
        m_longFlags = fields[1] == u"long";
    else if (fields[0] == u"AF")
        m_aliases.append(fields[1].toString()); // the first is their number, so that they count from 1
    else if (fields.size() >= fieldsOfRule) {
        if (const qsizetype slash = fields[3].indexOf(u'/'); slash >= 0)
            m_flagsOfAffixes.insert(fields[3].sliced(slash + 1).toString());
        AffixRule rule{lettersOf(fields[2]), lettersOf(fields[3]), conditionOf(fields[4])};
        if (fields[0] == u"SFX")
            m_suffixes[fields[1].toString()].push_back(std::move(rule));
        else
            m_prefixes.push_back(std::move(rule));
    } else if (fields[0] == u"SFX") {
        m_suffixes[fields[1].toString()];
    }
}

QStringList AffixFile::flagsIn(QStringView flags) const
{
    QString own = flags.toString();
    if (!m_aliases.isEmpty()) {
        const int alias = own.toInt();
        own = m_aliases.value(alias);
    }
    const qsizetype width = m_longFlags ? 2 : 1;
    QStringList result;
    for (qsizetype at = 0; at + width <= own.size(); at += width)
        result.append(own.mid(at, width));
    return result;
}

std::vector<const AffixRule*> AffixFile::suffixesOf(QStringView flags) const
{
    std::vector<const AffixRule*> rules;
    for (const QString& flag : flagsIn(flags)) {
        const auto found = m_suffixes.constFind(flag);
        if (found == m_suffixes.constEnd())
            continue;
        for (const AffixRule& rule : *found)
            rules.push_back(&rule);
    }
    return rules;
}

std::vector<const AffixRule*> AffixFile::laterSuffixes() const
{
    QSet<QString> flags;
    for (const QString& ofAffix : m_flagsOfAffixes) {
        for (const QString& flag : flagsIn(ofAffix))
            flags.insert(flag);
    }
    std::vector<const AffixRule*> rules;
    for (const QString& flag : std::as_const(flags)) {
        const auto found = m_suffixes.constFind(flag);
        if (found == m_suffixes.constEnd())
            continue;
        for (const AffixRule& rule : *found)
            rules.push_back(&rule);
    }
    return rules;
}

} // namespace tarjuman::spelling
