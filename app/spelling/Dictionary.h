// One Hunspell dictionary. Made, used and destroyed on one thread only, the same for both languages:
// Hunspell 1.7.1 keeps global state. Words come folded (app/text/Folding.h).
#pragma once

#include "app/base/Result.h"
#include "app/spelling/DictionaryFiles.h"
#include "app/text/Language.h"

#include <QStringList>

#include <memory>
#include <string>

class Hunspell;

namespace tarjuman::spelling {

class Dictionary {
public:
    // Takes 80 to 230 ms. Fails with ErrorKind::Missing, and the command that mends it, when there is none.
    static base::Result<std::unique_ptr<Dictionary>> load(text::Language language,
                                                          const std::optional<DictionaryFiles>& files);
    ~Dictionary();

    const DictionaryFiles& files() const { return m_files; }
    // 5 to 40 µs a word.
    bool accepts(QStringView word);
    // Up to half a second and not to be interrupted; nothing for words that are no use asking about.
    QStringList suggest(QStringView word);

private:
    explicit Dictionary(const DictionaryFiles& files);
    const std::string& asUtf8(QStringView word);

    DictionaryFiles m_files;
    std::unique_ptr<Hunspell> m_hunspell;
    std::string m_buffer; // kept, so that checking allocates nothing
};

} // namespace tarjuman::spelling
