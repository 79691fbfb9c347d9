#include "app/desk/words/HouseWords.h"

#include "app/desk/archive/Archive.h"
#include "app/desk/words/KnownWords.h"

namespace tarjuman::desk {

using base::Result;

QFuture<Result<HouseWords>> houseWords(Archive& archive)
{
    return archiveWords(archive.store()).then([](const Result<StoredWords>& stored) -> Result<HouseWords> {
        KnownWords words{QString()};
        words.learnStored(TRY(stored).words);
        words.learnTerms(stored->ofTerms);
        HouseWords found;
        for (const text::Language language : text::bothLanguages) {
            found.known[language] = words.houseWords(language);
            found.forbidden[language] = words.forbiddenWords(language);
        }
        return found;
    });
}

} // namespace tarjuman::desk
