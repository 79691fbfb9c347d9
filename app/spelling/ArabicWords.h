// What the Arabic dictionary can't know: the slips of hamza, ta marbuta and Persian letters.
// Particles and titles are text's (text/ArabicParticles.h, text/Titles.h). Pure; any thread. Words come
// folded, without vowel marks.
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace tarjuman::spelling {
namespace arabic {

// The word with one slip of the keyboard's neighbours in meaning mended: hamza seats, ه for ة, ى for ي,
// Persian letters, بناءاً for بناءً; the likeliest first.
QStringList repairs(const QString& word);

// What a word written as it is spoken may stand for: نايب for نائب, أعضا for أعضاء, قضاية for قضايا.
QStringList asSpoken(const QString& word);

bool hasPersianLetter(QStringView word);

// The word without the hamza that the alif of a tenth form's verbal noun never takes, also behind particles:
// استرقاق for إسترقاق, بالاستقالة for بالإستقالة. Nothing for other words, loans among them: إستراتيجية,
// إستونيا.
std::optional<QString> withoutHamzaOfTenthForm(const QString& word);

// The word without the alif that the tanwin of its last letter does not take: behind an alif and hamza, a
// hamza on alif, a ta marbuta. بناءً for بناءا, خطأً for خطأاً. Nothing for others, which take it (جزءاً), and
// for verbs of two: جاءا, شاءا.
std::optional<QString> withoutAlifOfTanwin(const QString& word);

// What a regular feminine plural may be one of: نطاق and نطاقة for نطاقات. Empty for other words.
QStringList singulars(const QString& word);

} // namespace arabic
} // namespace tarjuman::spelling
