// Lists of words as files: UTF-8, a word a line, or with tabs between word, language ("fr", "ar"), list
// ("mine", "house", "forbidden"), what is written instead, and a note. Lines that begin with # are passed
// over. Pure; any thread.
#pragma once

#include "app/base/Result.h"
#include "app/text/Language.h"

#include <QList>

namespace tarjuman::desk {

// A word of the reader's lists.
struct ListedWord {
    enum class List { Mine, House, Forbidden };

    text::Language language = text::Language::French;
    QString word = {};
    List list = List::Mine;
    QString replacement = {}; // of a forbidden word only; may be empty
    QString note = {};

    friend bool operator==(const ListedWord&, const ListedWord&) = default;
};

// The most that one file may bring.
inline constexpr qint64 mostBytesOfWordList = 4'000'000;
inline constexpr qsizetype mostWordsOfWordList = 20'000;

// A language that is not given is that of the word's letters, a list that is not given is `otherwise`. All of
// the file or nothing: ErrorKind::BadInput, with the line, when one cannot be understood.
base::Result<QList<ListedWord>> readWordList(const QByteArray& bytes, ListedWord::List otherwise);
QByteArray wordListFile(const QList<ListedWord>& words);

// Composed, without the spaces around; no word at all when it has spaces within, begins with # or has more
// than 60 characters.
QString listedForm(const QString& typed);
text::Language languageOfLetters(QStringView word);

} // namespace tarjuman::desk
