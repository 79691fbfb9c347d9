#include "app/desk/HouseWords.h"

#include "app/desk/Desk.h"
#include "app/desk/KnownWords.h"
#include "app/storage/Store.h"

namespace tarjuman::desk {

using base::Result;

QFuture<Result<HouseWords>> houseWords(const Desk& desk)
{
    const auto terms = desk.store()->terms();
    // Answered after the terms, so nobody waits for them.
    return desk.store()->words().then(
        [terms](const Result<QList<storage::StoredWord>>& stored) -> Result<HouseWords> {
            KnownWords words{QString()};
            words.learnStored(TRY(stored));
            words.learnTerms(wordsOf(TRY(terms.result())));
            HouseWords found;
            for (const text::Language language : text::bothLanguages) {
                found.known[language] = words.houseWords(language);
                found.forbidden[language] = words.forbiddenWords(language);
            }
            return found;
        });
}

} // namespace tarjuman::desk
