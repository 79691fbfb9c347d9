// Where the system keeps its Hunspell dictionaries, and how to get one that is missing. Pure but for looking
// at the file system; any thread.
#pragma once

#include "app/text/Language.h"

#include <QStringList>

#include <optional>

namespace tarjuman::spelling {

struct DictionaryFiles {
    QString affixes; // .aff
    QString words;   // .dic
};

// $DICPATH, the hunspell folders of $XDG_DATA_HOME and $XDG_DATA_DIRS, then the usual ones; in this order.
QStringList dictionaryFolders();

// French means the "classical" dictionary, the only one strict enough for the press: it comes as fr.aff or
// fr_FR.aff.
std::optional<DictionaryFiles> findDictionary(text::Language language,
                                              const QStringList& folders = dictionaryFolders());

// What a dictionary says of itself in the comments at its head; empty where it says nothing.
struct DictionaryEdition {
    QString variety; // as the file writes it, in small letters: "classique"
    QString version; // "7.0"
};

DictionaryEdition editionOf(const DictionaryFiles& files);

// "sudo apt install hunspell-ar"
QString installCommandFor(text::Language language);

} // namespace tarjuman::spelling
