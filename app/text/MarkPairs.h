// Which bracket or quotation mark of a paragraph belongs to which. The letters of a list ("a)") need no
// opening, and inches (5") no partner. Pure; any thread.
#pragma once

#include "app/text/Language.h"

#include <QList>
#include <QStringView>

namespace tarjuman::text {

struct MarkPair {
    int opening = 0;
    int closing = 0;
    int level = 0; // how many quotations it lies in

    friend bool operator==(const MarkPair&, const MarkPair&) = default;
};

struct MarkPairs {
    QList<MarkPair> pairs = {}; // by their ends; what opens as “ and closes as » is one
    QList<int> unclosed = {};
    QList<int> unopened = {};
};

MarkPairs markPairsIn(QStringView text, Language language);

} // namespace tarjuman::text
