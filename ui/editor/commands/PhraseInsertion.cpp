#include "ui/editor/commands/PhraseInsertion.h"

#include "app/release/Pairing.h"
#include "ui/editor/column/PairArea.h"

#include <algorithm>
#include <optional>

namespace tarjuman::ui {

using release::Pair;
using release::Paragraph;
using release::Phrase;
using release::Role;
using text::Language;
using text::PerLanguage;

namespace {

// Where the phrase goes: in place of a row, or before it.
struct Target {
    int row = 0;
    int rows = 0; // 1: in place of it
};

PerLanguage<QStringList> paragraphsOf(const Phrase& phrase)
{
    PerLanguage<QStringList> texts;
    for (const Language language : text::bothLanguages)
        texts[language] = phrase.text[language].split(u'\n', Qt::SkipEmptyParts);
    return texts;
}

bool isEmptyRow(const release::Release& release, int row)
{
    return std::ranges::all_of(text::bothLanguages, [&](Language language) {
        return release::textOf(release, language, row).trimmed().isEmpty();
    });
}

Role roleOf(const release::Release& release, int row)
{
    const Language side = release.pairs[row].count.french > 0 ? Language::French : Language::Arabic;
    return release.paragraphs[side][release::firstParagraph(release.pairs, side, row)].role;
}

// The empty row with the caret, or else one that waits for this role.
Target targetFor(const release::Release& release, int caretRow, Role role)
{
    if (caretRow >= 0 && caretRow < release.pairs.size() && isEmptyRow(release, caretRow))
        return {caretRow, 1};
    for (int row = 0; row < release.pairs.size(); ++row) {
        if (roleOf(release, row) == role && isEmptyRow(release, row))
            return {row, 1};
    }
    return {std::min(caretRow + 1, int(release.pairs.size())), 0};
}

// The pairs with so many paragraphs at the target, each opposite the other side's.
QList<Pair> pairsWith(const QList<Pair>& pairs, const Target& target, const PerLanguage<int>& counts,
                      const PerLanguage<int>& kept)
{
    QList<Pair> result = pairs.mid(0, target.row);
    const int rows = std::max({counts.french, counts.arabic, kept.french > 0 || kept.arabic > 0 ? 1 : 0});
    for (int i = 0; i < rows; ++i) {
        Pair pair;
        for (const Language language : text::bothLanguages)
            pair.count[language] = (i < counts[language] ? 1 : 0) + (i == 0 ? kept[language] : 0);
        if (pair.count.french + pair.count.arabic > 0)
            result.append(pair);
    }
    return result + pairs.mid(target.row + target.rows);
}

QList<Paragraph> paragraphsFor(desk::OpenRelease& release, const QStringList& texts, Role role,
                               const QList<Paragraph>& before)
{
    QList<Paragraph> paragraphs;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto id = i < before.size() ? before[i].id : release.takeParagraphId();
        paragraphs.append({.id = id, .role = role, .text = texts[i]});
    }
    return paragraphs;
}

} // namespace

void insertPhrase(PairArea& area, desk::OpenRelease& open, const Phrase& phrase)
{
    const PerLanguage<QStringList> texts = paragraphsOf(phrase);
    if (!open.isEditable() || (texts.french.isEmpty() && texts.arabic.isEmpty()))
        return;
    TextColumn& column = area.currentColumn();
    const Target target = targetFor(open.release(), column.caretRow(), phrase.role);
    const QList<Pair> before = open.release().pairs;
    PerLanguage<int> counts;
    PerLanguage<int> kept;
    if (target.rows == 1)
        kept = before[target.row].count;
    const Language first =
        texts[column.language()].isEmpty() ? text::otherLanguage(column.language()) : column.language();
    for (const Language language : {first, text::otherLanguage(first)}) {
        const int place = release::firstParagraph(before, language, target.row);
        const int removed = std::exchange(kept[language], 0);
        counts[language] = int(texts[language].size());
        if (counts[language] == 0 && removed == 0)
            continue;
        const auto by = paragraphsFor(open, texts[language], phrase.role,
                                      open.release().paragraphs[language].mid(place, removed));
        area.text(language).replace(place, removed, by, pairsWith(before, target, counts, kept), {place, 0});
    }
    TextColumn& shown = area.column(first);
    const int place = release::firstParagraph(open.release().pairs, first, target.row);
    shown.setFocus(Qt::OtherFocusReason);
    shown.setCaret({place + counts[first] - 1, int(texts[first].last().size())});
    area.updateCurrentRow();
    area.gutter().update();
}

} // namespace tarjuman::ui
