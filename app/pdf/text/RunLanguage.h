// In which language a stretch of foreign letters within a paragraph is read aloud. Pure; any thread.
#pragma once

#include "app/text/Language.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace tarjuman::pdf {

// The tag for a stretch of one direction within a paragraph; empty where it is the paragraph's own. Arabic
// letters in a French paragraph are Arabic. Latin letters in an Arabic one have the language whose little
// words or letters they hold (“of”, “des”, “ü” ...), and else none that is known ("und"): acronyms, names and
// addresses. Digits and signs alone change nothing.
QByteArray foreignLanguageOf(QStringView stretch, text::Language paragraph);

struct ForeignStretch {
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray language = {};

    friend bool operator==(const ForeignStretch&, const ForeignStretch&) = default;
};

// The English titles and quotations within a French text: stretches between signs that hold two little words
// of English and none of French.
QList<ForeignStretch> englishWithin(QStringView french);

} // namespace tarjuman::pdf
