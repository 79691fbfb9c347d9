// What the spelling of the command line learns from an archive: the house's words, those of its terms and
// people, and the forms that it forbids.
#pragma once

#include "app/base/Result.h"
#include "app/spelling/Verdict.h"
#include "app/text/Language.h"

#include <QFuture>
#include <QStringList>

namespace tarjuman::desk {

class Desk;

struct HouseWords {
    text::PerLanguage<QStringList> known = {};
    text::PerLanguage<QList<spelling::ForbiddenWord>> forbidden = {};
};

// Ends on the storage thread. The desk's own spelling, if it has one, knows them without being told.
QFuture<base::Result<HouseWords>> houseWords(const Desk& desk);

} // namespace tarjuman::desk
