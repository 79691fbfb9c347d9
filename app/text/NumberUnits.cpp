#include "app/text/NumberUnits.h"

#include "app/text/Table.h"

#include <QHash>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

constexpr char16_t raisedFigure = u'\uFFFC';

struct Name {
    QString text;
    Unit unit;
};
using Names = QHash<QChar, QList<Name>>; // by the first character, the longest name first

UnitKind kindNamed(QStringView name)
{
    if (name == u"percent")
        return UnitKind::Percent;
    return name == u"money" ? UnitKind::Money : UnitKind::Measure;
}

void add(Names& names, const Row& row)
{
    const QString text = foldedForNumbers(row[4]).text;
    names[text.front()].append({text, {kindNamed(row[0]), row[1].toString(), row[2].toInt(), 0}});
}

void sort(Names& names)
{
    for (QList<Name>& list : names)
        std::ranges::stable_sort(
            list, [](const Name& one, const Name& other) { return one.text.size() > other.text.size(); });
}

const Names& namesIn(Language language)
{
    static const PerLanguage<Names> read = [] {
        PerLanguage<Names> made;
        const QStringList columns{u"kind"_s, u"code"_s, u"scale"_s, u"language"_s, u"name"_s};
        readTable(u"units.tsv"_s, columns, [&made](const Row& row) {
            for (const Language each : bothLanguages) {
                if (row[3].isEmpty() || languageFromTag(row[3]) == each)
                    add(made[each], row);
            }
        });
        sort(made.french);
        sort(made.arabic);
        return made;
    }();
    return read[language];
}

bool isOfWord(QChar unit)
{
    return unit.isLetterOrNumber();
}

} // namespace

Folded foldedForNumbers(QStringView original)
{
    Folds level = level::search;
    level.setFlag(Fold::Digits, false);
    Folded folded = fold(original, level);
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QChar written = original[folded.offsets[i]];
        if (written == u'²' || written == u'³')
            folded.text[i] = written;
        else if (folded.text[i].isDigit() && !written.isDigit())
            folded.text[i] = QChar(raisedFigure);
    }
    return folded;
}

std::optional<Unit> unitAt(QStringView text, qsizetype at, Language language)
{
    if (at >= text.size())
        return std::nullopt;
    const Names& names = namesIn(language);
    const auto list = names.constFind(text[at]);
    if (list == names.constEnd())
        return std::nullopt;
    const QStringView rest = text.sliced(at);
    for (const Name& name : *list) {
        if (!rest.startsWith(name.text))
            continue;
        const QChar next = name.text.size() < rest.size() ? rest[name.text.size()] : QChar(u' ');
        const bool endsInWord = isOfWord(name.text.back());
        if (endsInWord && (isOfWord(next) || next == u'\''))
            continue;
        Unit found = name.unit;
        found.end = at + name.text.size();
        return found;
    }
    return std::nullopt;
}

std::optional<Unit> unitBefore(QStringView text, qsizetype end, Language language)
{
    constexpr qsizetype longestSign = 3;
    for (qsizetype length = std::min(longestSign, end); length > 0; --length) {
        const qsizetype start = end - length;
        if (isOfWord(text[start]) && start > 0 && isOfWord(text[start - 1]))
            continue;
        const auto unit = unitAt(text.first(end), start, language);
        if (!unit || unit->end != end || unit->scale != 0)
            continue;
        const bool isPercent = unit->kind == UnitKind::Percent && language == Language::Arabic;
        // Codes of three letters; a sign is never a letter.
        const bool isMoney =
            unit->kind == UnitKind::Money && (length == longestSign || !isOfWord(text[start]));
        if (isPercent || isMoney)
            return unit;
    }
    return std::nullopt;
}

} // namespace tarjuman::text
