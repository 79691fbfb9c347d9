// What stands before a person's name in either language: titles and offices (السيد, اللواء, Mme, Général) and
// the links within a name (بن, آل, bin, Abou). Read once from resources/tables/titles.tsv, when first asked;
// pure; any thread.
#pragma once

#include "app/text/Language.h"

#include <QSet>
#include <QString>

namespace tarjuman::text {

// An Arabic word comes folded for spelling and with its article, a French one as it is written: "M.", "Mme";
// small letters count as capitals ("le général").
bool isTitle(QStringView word, Language language);

// All of them, small letters; some are of several words.
const QSet<QString>& titles(Language language);

// A word that only leads on to the next part of a name.
bool isLinkOfNames(QStringView word, Language language);

// How many words after this Arabic one may be a name: السيد and باللواء lead to two, بن to the next ones; 0
// for a word that leads to none.
int namesAfter(QStringView word);

} // namespace tarjuman::text
