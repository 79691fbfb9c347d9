#include "ui/editor/column/WordAt.h"

#include "app/text/Words.h"

#include <algorithm>

namespace tarjuman::ui {

// The part of "l’institut" that is meant: the name, or the article when the place is within it.
static WordAt withoutElision(const QString& text, const text::Word& word, int offset)
{
    const QStringView letters = QStringView(text).mid(word.start, word.length);
    const auto apostrophe = std::ranges::find_if(letters, [](QChar c) { return c == u'\'' || c == u'’'; });
    const int cut = int(apostrophe - letters.begin()) + 1;
    if (cut >= word.length || !text::isElision(letters.first(cut - 1)))
        return {word.start, word.length};
    if (offset < word.start + cut)
        return {word.start, cut};
    return {word.start + cut, word.length - cut};
}

WordAt wordAt(const QString& text, int offset, text::Language language)
{
    text::WordReader reader(text, language);
    int gap = 0; // behind the word before
    while (const auto word = reader.next()) {
        if (word->start > offset)
            return {gap, word->start - gap};
        const bool endsHere =
            word->end() == offset && (offset == text.size() || !text[offset].isLetterOrNumber());
        if (word->end() > offset || endsHere)
            return withoutElision(text, *word, offset);
        gap = word->end();
    }
    return {gap, int(text.size()) - gap};
}

} // namespace tarjuman::ui
