#include "ui/window/PaletteEntry.h"

#include "app/text/ArabicParticles.h"

#include <algorithm>

namespace tarjuman::ui {

namespace {

// 0: begins with it; 1: a word begins with it; 2: holds every word; -1: doesn't match.
int rankOf(const PaletteEntry& entry, const QString& typed)
{
    if (entry.key.startsWith(typed))
        return 0;
    if (entry.key.contains(u' ' + typed) || entry.key.contains(u'\n' + typed))
        return 1;
    const auto words = QStringView(typed).split(u' ', Qt::SkipEmptyParts);
    const bool holdsAll = std::all_of(words.begin(), words.end(),
                                      [&entry](QStringView word) { return text::holds(entry.key, word); });
    return holdsAll ? 2 : -1;
}

QList<PaletteEntry> best(const QList<PaletteEntry>& entries, const QString& typed, int limit)
{
    QList<PaletteEntry> ranked[3];
    for (const PaletteEntry& entry : entries) {
        const int rank = rankOf(entry, typed);
        if (rank >= 0 && ranked[rank].size() < limit)
            ranked[rank] << entry;
        if (ranked[0].size() == limit)
            break;
    }
    return (ranked[0] + ranked[1] + ranked[2]).mid(0, limit);
}

} // namespace

QList<PaletteEntry> findEntries(const QList<PaletteEntry>& releases, const QList<PaletteEntry>& actions,
                                const QString& typedKey, int limit)
{
    const QString typed = typedKey.simplified();
    if (typed.isEmpty())
        return releases.mid(0, limit);
    return best(releases, typed, limit) + best(actions, typed, limit);
}

void insertTextSearch(QList<PaletteEntry>& entries, const PaletteEntry& search)
{
    const auto place = std::ranges::find_if(entries, [](const PaletteEntry& each) { return each.action; });
    // Whoever names an action and no release wants the action.
    entries.insert(place == entries.begin() ? entries.size() : place - entries.begin(), search);
}

} // namespace tarjuman::ui
