// Slips that need no dictionary to be mended, because the writing itself shows them: ordinals in full,
// tatweel as a dash, a shadda on the first letter, a particle written apart. Pure; any thread. Words come as
// the author wrote them.
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace tarjuman::spelling {

// "2e" for "2ème", "1re" for "1ère", "XXIe" for "XXIème".
std::optional<QString> shortenedOrdinal(QStringView word);
// XXIe, Ve, Ier: as they should be.
bool isRomanOrdinal(QStringView word);

bool hasTatweelAtEdge(QStringView word);
bool hasShaddaFirst(QStringView word);

// What the word should be, or nothing where the writing shows no such slip.
std::optional<QString> repairOf(const QString& word);

} // namespace tarjuman::spelling
