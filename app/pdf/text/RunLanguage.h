// In which language a stretch of foreign letters within a paragraph is read aloud. Pure; any thread.
#pragma once

#include "app/text/Language.h"

#include <QByteArray>
#include <QStringView>

namespace tarjuman::pdf {

// The tag for a stretch of one direction within a paragraph; empty where it is the paragraph's own. Arabic
// letters in a French paragraph are Arabic. Latin letters in an Arabic one are English when they hold one of
// the little words that every English title has and French has not (“of”, “the” ...), and else French, the
// language of the release's other side: names and acronyms have none of their own. Digits and signs alone
// change nothing.
QByteArray foreignLanguageOf(QStringView stretch, text::Language paragraph);

} // namespace tarjuman::pdf
