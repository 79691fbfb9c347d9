// A text as a reader searches for it: without case, accents and vowel marks, ligatures opened, and the
// letters that people type for one another made one (the alifs, yeh for alif maqsura, heh for teh marbuta,
// Western digits for Arabic-Indic ones). Two texts match when one key holds the other. Pure; any thread.
#pragma once

#include <QString>
#include <QStringView>

namespace tarjuman::text {

QString searchKey(QStringView text);

} // namespace tarjuman::text
