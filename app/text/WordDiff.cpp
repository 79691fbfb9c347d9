#include "app/text/WordDiff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace tarjuman::text {

namespace {

// More changed words than this, and the texts differ as a whole: what little they share would only confuse,
// and the table of the search grows with the square.
constexpr int mostChanges = 2000;

// A word, a run of spaces, or one other character. Equal ones have the same name.
struct Token {
    int start = 0;
    int length = 0;
    int name = 0;
    bool isSpace = false;

    int end() const { return start + length; }
};
using Tokens = std::vector<Token>;

enum class TokenKind { Word, Space, Other };

// Characters that cannot be seen go with the word beside them: alone they could not be shown as changed.
TokenKind kindOf(char32_t character)
{
    if (QChar::isSpace(character))
        return TokenKind::Space;
    if (QChar::isLetterOrNumber(character) || QChar::isMark(character) ||
        QChar::category(character) == QChar::Other_Format)
        return TokenKind::Word;
    return TokenKind::Other;
}

char32_t characterAt(QStringView text, int at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at + 1]);
    return first.unicode();
}

int widthAt(QStringView text, int at)
{
    return QChar::requiresSurrogates(characterAt(text, at)) ? 2 : 1;
}

int tokenEnd(QStringView text, int start)
{
    const TokenKind kind = kindOf(characterAt(text, start));
    int end = start + widthAt(text, start);
    while (end < text.size()) {
        const char32_t next = characterAt(text, end);
        const bool belongs = kind == TokenKind::Other ? QChar::isMark(next) : kindOf(next) == kind;
        if (!belongs)
            break;
        end += widthAt(text, end);
    }
    return end;
}

Tokens tokensOf(QStringView text, QHash<QStringView, int>& names)
{
    Tokens tokens;
    for (int at = 0; at < text.size();) {
        const int end = tokenEnd(text, at);
        const QStringView token = text.mid(at, end - at);
        const auto name = names.constFind(token);
        const int number = name == names.constEnd() ? int(names.size()) : *name;
        if (name == names.constEnd())
            names.insert(token, number);
        tokens.push_back({at, end - at, number, kindOf(characterAt(text, at)) == TokenKind::Space});
        at = end;
    }
    return tokens;
}

// Tokens [beforeFirst, beforeLast) gave way to [afterFirst, afterLast).
struct Hunk {
    int beforeFirst = 0;
    int beforeLast = 0;
    int afterFirst = 0;
    int afterLast = 0;
};
using Hunks = std::vector<Hunk>;

// The search of Myers over the tokens of two texts whose first and last tokens differ. Diagonal k holds the
// points where (place in `before`) - (place in `after`) = k.
class Search {
public:
    Search(const Tokens& before, const Tokens& after, const Hunk& within)
        : m_before(before)
        , m_after(after)
        , m_within(within)
        , m_rows(within.beforeLast - within.beforeFirst)
        , m_columns(within.afterLast - within.afterFirst)
    {
    }

    Hunks run()
    {
        const int most = std::min(m_rows + m_columns, mostChanges);
        for (int cost = 0; cost <= most; ++cost) {
            if (reachesEnd(cost))
                return hunksBack(cost);
        }
        return {m_within};
    }

private:
    // The farthest place in `before` on a diagonal with `cost` changes; the trace keeps them for each cost.
    int farthest(int cost, int diagonal) const
    {
        return m_trace[std::size_t(cost)][std::size_t(diagonal + cost)];
    }

    // Whether the best way to a diagonal comes down from the one above (an insertion), not across.
    bool comesByInsertion(int cost, int diagonal) const
    {
        if (diagonal == -cost)
            return true;
        return diagonal != cost && farthest(cost - 1, diagonal - 1) < farthest(cost - 1, diagonal + 1);
    }

    int startOn(int cost, int diagonal) const
    {
        if (cost == 0)
            return 0;
        return comesByInsertion(cost, diagonal) ? farthest(cost - 1, diagonal + 1)
                                                : farthest(cost - 1, diagonal - 1) + 1;
    }

    bool isSame(int row, int column) const
    {
        return m_before[std::size_t(m_within.beforeFirst + row)].name ==
               m_after[std::size_t(m_within.afterFirst + column)].name;
    }

    bool reachesEnd(int cost)
    {
        m_trace.emplace_back(std::size_t(2 * cost + 1), outside);
        for (int diagonal = -cost; diagonal <= cost; diagonal += 2) {
            int row = startOn(cost, diagonal);
            if (row < 0 || row > m_rows || row - diagonal > m_columns)
                continue; // beyond the texts
            while (row < m_rows && row - diagonal < m_columns && isSame(row, row - diagonal))
                ++row;
            m_trace.back()[std::size_t(diagonal + cost)] = row;
            if (row == m_rows && row - diagonal == m_columns)
                return true;
        }
        return false;
    }

    Hunks hunksBack(int cost) const
    {
        Hunks hunks;
        for (int diagonal = m_rows - m_columns; cost > 0; --cost) {
            const int row = startOn(cost, diagonal);
            const bool inserted = comesByInsertion(cost, diagonal);
            const int beforeLast = m_within.beforeFirst + row;
            const int afterLast = m_within.afterFirst + row - diagonal;
            hunks.push_back(
                {beforeLast - (inserted ? 0 : 1), beforeLast, afterLast - (inserted ? 1 : 0), afterLast});
            diagonal += inserted ? 1 : -1;
        }
        std::reverse(hunks.begin(), hunks.end());
        return hunks;
    }

    static constexpr int outside = -2; // a diagonal that left the texts; one step on is still outside
    const Tokens& m_before;
    const Tokens& m_after;
    Hunk m_within;
    int m_rows;
    int m_columns;
    std::vector<std::vector<int>> m_trace;
};

Hunk differingMiddle(const Tokens& before, const Tokens& after)
{
    const auto isSame = [](const Token& one, const Token& other) { return one.name == other.name; };
    const auto [left, right] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end(), isSame);
    const int head = int(left - before.begin());
    int beforeLast = int(before.size());
    int afterLast = int(after.size());
    while (beforeLast > head && afterLast > head &&
           isSame(before[std::size_t(beforeLast - 1)], after[std::size_t(afterLast - 1)])) {
        --beforeLast;
        --afterLast;
    }
    return {head, beforeLast, head, afterLast};
}

// Changes that only spaces part are one for the reader.
Hunks joined(const Hunks& hunks, const Tokens& before)
{
    Hunks whole;
    for (const Hunk& hunk : hunks) {
        const auto isSpace = [](const Token& token) { return token.isSpace; };
        if (!whole.empty() && std::all_of(before.begin() + whole.back().beforeLast,
                                          before.begin() + hunk.beforeFirst, isSpace)) {
            whole.back().beforeLast = hunk.beforeLast;
            whole.back().afterLast = hunk.afterLast;
        } else {
            whole.push_back(hunk);
        }
    }
    return whole;
}

int offsetOf(const Tokens& tokens, int token)
{
    if (tokens.empty())
        return 0;
    return token < int(tokens.size()) ? tokens[std::size_t(token)].start : tokens.back().end();
}

} // namespace

QList<Change> wordDiff(QStringView before, QStringView after)
{
    QHash<QStringView, int> names;
    const Tokens old = tokensOf(before, names);
    const Tokens now = tokensOf(after, names);
    const Hunk middle = differingMiddle(old, now);
    if (middle.beforeFirst == middle.beforeLast && middle.afterFirst == middle.afterLast)
        return {};
    QList<Change> changes;
    const Hunks hunks = joined(Search(old, now, middle).run(), old);
    for (const Hunk& hunk : hunks) {
        const int beforeStart = offsetOf(old, hunk.beforeFirst);
        const int afterStart = offsetOf(now, hunk.afterFirst);
        changes.append({beforeStart, offsetOf(old, hunk.beforeLast) - beforeStart, afterStart,
                        offsetOf(now, hunk.afterLast) - afterStart});
    }
    return changes;
}

double likeness(QStringView before, QStringView after)
{
    const qsizetype longer = std::max(before.size(), after.size());
    if (longer == 0)
        return 1;
    qsizetype removed = 0;
    qsizetype inserted = 0;
    const QList<Change> changes = wordDiff(before, after);
    for (const Change& change : changes) {
        removed += change.beforeLength;
        inserted += change.afterLength;
    }
    const qsizetype same = std::min(before.size() - removed, after.size() - inserted);
    return double(same) / double(longer);
}

} // namespace tarjuman::text
