// Lists of words: the short ones that stand in the code and the long ones of resources/tables. Pure; any
// thread.
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <iterator>
#include <vector>

namespace tarjuman::text {

// Whether the word stands in the list, letter by letter; a list is an array of QStringView.
template <typename List>
bool isOneOf(QStringView word, const List& list)
{
    return std::ranges::find(list, word) != std::ranges::end(list);
}

// One word a line; a line that begins with # is a note. The words stay in one piece of memory, in order, so
// that a list takes little more than its letters.
class WordList {
public:
    explicit WordList(const QString& lines);
    // From a file of resources/tables.
    static WordList read(const QString& name);

    bool contains(QStringView word) const { return std::ranges::binary_search(m_words, word); }
    const std::vector<QStringView>& words() const { return m_words; }

private:
    QString m_lines; // what the words are stretches of
    std::vector<QStringView> m_words;
};

} // namespace tarjuman::text
