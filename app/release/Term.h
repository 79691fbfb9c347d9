// What the house writes one way in each language: an expression, an organisation, a post, a place, or a
// person with the post that goes before the name. Plain value.
#pragma once

#include "app/text/Language.h"

#include <QList>
#include <QString>

#include <optional>

namespace tarjuman::release {

enum class TermKind { Expression, Organisation, Acronym, Title, Place, Person };

inline constexpr TermKind allTermKinds[] = {TermKind::Expression, TermKind::Organisation, TermKind::Acronym,
                                            TermKind::Title,      TermKind::Place,        TermKind::Person};

struct Term {
    qint64 id = 0; // the archive's number; 0 before it was stored
    TermKind kind = TermKind::Expression;
    // One of the two may be empty while it is not known. A pair of texts is in the archive once.
    text::PerLanguage<QString> text = {};
    text::PerLanguage<QString> post = {}; // of a person: rank and function, as they are written
    QString note = {};

    friend bool operator==(const Term&, const Term&) = default;
};

// The kind's name in the archive, in files and on the command line: "term", "organisation", "acronym",
// "title", "place", "person".
QString keyOf(TermKind kind);
// Knows what other lists call the kinds, too: "org", "org-short", "country", "people" ... Case does not
// matter.
std::optional<TermKind> termKindFromKey(QStringView key);

// Without the spaces around and the line ends within, composed. Nothing is left of a term without a text.
Term tidied(Term term);
bool isEmpty(const Term& term);

} // namespace tarjuman::release
