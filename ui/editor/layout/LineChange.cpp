#include "ui/editor/layout/LineChange.h"

#include <QTextLayout>

#include <algorithm>

namespace tarjuman::ui {

int LineBreaks::lineOf(int place) const
{
    const auto behind = std::ranges::upper_bound(starts, place);
    return std::max(0, int(behind - starts.begin()) - 1);
}

LineBreaks lineBreaksOf(const QTextLayout& layout)
{
    LineBreaks breaks;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        breaks.starts.append(line.textStart());
        breaks.end = line.textStart() + line.textLength();
    }
    return breaks;
}

std::optional<ChangedLines> changedLines(const LineBreaks& before, const LineBreaks& after, int from,
                                         int removed, int added)
{
    const int growth = added - removed;
    const int count = int(after.starts.size());
    if (count == 0 || before.starts.size() != count || after.end != before.end + growth)
        return {};
    const auto endOf = [](const LineBreaks& breaks, int line) {
        return line + 1 < breaks.starts.size() ? breaks.starts[line + 1] : breaks.end;
    };
    ChangedLines changed{0, count - 1};
    // A line that ends where the edit begins may have been broken there because of what followed.
    while (changed.first < changed.last && endOf(after, changed.first) < from &&
           endOf(after, changed.first) == endOf(before, changed.first))
        ++changed.first;
    while (changed.last > changed.first && after.starts[changed.last] > from + added &&
           after.starts[changed.last] == before.starts[changed.last] + growth)
        --changed.last;
    return changed;
}

} // namespace tarjuman::ui
