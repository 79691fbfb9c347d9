// Figures, comments and waivers of two sides together, by their numbers. A part of merged(); any thread.
#pragma once

#include "app/release/TextAnchors.h"

#include <tuple>

namespace tarjuman::release {

// What a part says, besides where it stands.
template <typename Part>
auto wordsOf(Part& part)
{
    using Plain = std::remove_const_t<Part>;
    if constexpr (std::is_same_v<Plain, Comment>)
        return std::tie(part.author, part.written, part.text, part.resolved);
    else if constexpr (std::is_same_v<Plain, Waiver>)
        return std::tie(part.rule, part.words, part.author, part.given, part.reason);
    else
        return std::tie(part.image, part.caption.french, part.caption.arabic, part.alternative.french,
                        part.alternative.arabic, part.credit);
}

// Three-way: as the side has it that changed it, as theirs when both did.
template <typename T>
const T& chosenOf(const T& base, const T& ours, const T& theirs)
{
    return theirs == base ? ours : theirs;
}

template <typename T>
bool areAtOdds(const T& base, const T& ours, const T& theirs)
{
    return ours != base && theirs != base && ours != theirs;
}

// Calls `put(base, ours, theirs)` for each part that is left, with null for a side that has it not; never
// with null for both of ours and theirs. What one side removed is left when the other changed what it says.
template <typename Part, typename Put>
void forEachLeft(const QList<Part>& base, const QList<Part>& ours, const QList<Part>& theirs, Put put)
{
    const auto find = [](const QList<Part>& parts, qint64 id) {
        const auto found = std::ranges::find(parts, id, &Part::id);
        return found == parts.end() ? nullptr : &*found;
    };
    const Part* const none = nullptr;
    const auto isLeft = [](const Part* before, const Part& part) {
        return !before || wordsOf(*before) != wordsOf(part);
    };
    for (const Part& part : theirs) {
        const Part* before = find(base, part.id);
        const Part* own = find(ours, part.id);
        if (own || isLeft(before, part))
            put(before, own, &part);
    }
    for (const Part& part : ours) {
        const Part* before = find(base, part.id);
        if (!find(theirs, part.id) && isLeft(before, part))
            put(before, &part, none);
    }
}

// Field by field; false when both sides changed one, each in its own way, so that one part cannot say it.
template <typename Part>
bool chooseWords(Part& into, const Part& base, const Part& ours, const Part& theirs)
{
    const auto choose = [&]<std::size_t... N>(std::index_sequence<N...>)
    {
        const auto before = wordsOf(base);
        const auto mine = wordsOf(ours);
        const auto other = wordsOf(theirs);
        if ((areAtOdds(std::get<N>(before), std::get<N>(mine), std::get<N>(other)) || ...))
            return false;
        const auto words = wordsOf(into);
        ((std::get<N>(words) = chosenOf(std::get<N>(before), std::get<N>(mine), std::get<N>(other))), ...);
        return true;
    };
    return choose(std::make_index_sequence<std::tuple_size_v<decltype(wordsOf(base))>>());
}

} // namespace tarjuman::release
