// What the French dictionary can't know of a word's shape: accents left off capitals, prefixes, inclusive
// endings, particles of names. Elision is text's (text/FrenchElision.h). Pure; any thread. Words come folded:
// one apostrophe ', one hyphen -.
#pragma once

#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>

namespace tarjuman::spelling {
namespace french {

// The word with accents that may have been left off its capitals: ETAT, SIEGE, Iles, Etats. At most some
// sixty.
QStringList withAccentsOnCapitals(const QString& word);

// co-, éco-, ex-: what may stand before any word.
bool isCompoundPrefix(QStringView part);

// Whether the word begins with a prefix that is written solid before any word, and `isWord` says so of what
// stands behind it: autoliquidation, préprofessionnelle, interhospitalier. Prefixes that are words of their
// own and run together with others (sur, sous, contre) are not taken for such.
bool isSolidCompound(const QString& word, const std::function<bool(const QString&)>& isWord);

// What stands before a capital within the word: Par for ParTner, la for laTVA. Nothing in other words.
std::optional<QStringView> beforeInnerCapital(QStringView word);

// "Al", "bin", "Abou": what may stand before a name from Arabic, and before one from elsewhere.
bool isNameParticle(QStringView part);

// The word without inclusive endings: étudiant for étudiant·e·s, invité for invité(e)s.
std::optional<QString> inclusiveStem(const QString& word);

bool isCapitalised(QStringView word);
bool isAllCapitals(QStringView word);

} // namespace french
} // namespace tarjuman::spelling
