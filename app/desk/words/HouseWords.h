// What the spelling of the command line learns from an archive: the house's words, those of its terms and
// people, and the forms that it forbids.
#pragma once

#include "app/base/Result.h"
#include "app/spelling/Verdict.h"
#include "app/text/Language.h"

#include <QFuture>
#include <QStringList>

namespace tarjuman::desk {

class Archive;

struct HouseWords {
    text::PerLanguage<QStringList> known = {};
    text::PerLanguage<QList<spelling::ForbiddenWord>> forbidden = {};
};

// Ends on a thread of the store's. The vocabulary knows them without being told.
QFuture<base::Result<HouseWords>> houseWords(Archive& archive);

} // namespace tarjuman::desk
