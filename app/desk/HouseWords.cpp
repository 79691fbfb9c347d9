#include "app/desk/HouseWords.h"

#include "app/desk/Desk.h"
#include "app/desk/KnownWords.h"
#include "app/storage/Store.h"

namespace tarjuman::desk {

using base::Result;

QFuture<Result<HouseWords>> houseWords(const Desk& desk)
{
    return archiveWords(*desk.store()).then([](const Result<StoredWords>& stored) -> Result<HouseWords> {
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
