// Whether one number word by itself is a number where it stands, or an article, a weekday, an adjective, a
// month's name. A part of Numbers, which lists what is none; pure; any thread.
#pragma once

#include "app/text/Numbers.h"
#include "app/text/NumberWords.h"

#include <QStringView>

namespace tarjuman::text {

// All folded for a search.
struct LoneNumberWord {
    NumberWord known;
    QStringView word;
    QStringView before; // the words beside it; empty at the ends of a text
    QStringView next;
    NumberKind kind = NumberKind::Cardinal; // by what stands behind it: "un euro" is money
    bool isBehindNumber = false;
};

bool isNumber(const LoneNumberWord& lone, Language language);

} // namespace tarjuman::text
