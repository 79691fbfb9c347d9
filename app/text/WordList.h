// Closed lists of words: months, titles, particles. Pure; any thread.
#pragma once

#include <QStringView>

#include <algorithm>
#include <iterator>

namespace tarjuman::text {

// Whether the word stands in the list, letter by letter; a list is an array of QStringView.
template <typename List>
bool isOneOf(QStringView word, const List& list)
{
    return std::ranges::find(list, word) != std::ranges::end(list);
}

} // namespace tarjuman::text
