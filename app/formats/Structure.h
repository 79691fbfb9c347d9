// Which part of a release each paragraph of a text is: as the file says it, and for the rest by the
// conventions of French communiqués and Arabic press statements. Pure functions, any thread.
#pragma once

#include "app/formats/Document.h"

#include <QDate>
#include <QList>
#include <QString>

namespace tarjuman::formats {

struct Structure {
    QList<Block> blocks = {}; // as they came, each with its role; items without their signs
    QDate date = {};          // of the dateline; invalid when there is none
    QString place = {};       // as the dateline writes it
};

// Of one language. A role that the file gives goes before one that is guessed, but a heading over the contact
// or over what the house says of itself belongs to that, and only the first title is one.
Structure structureOf(const QList<Block>& blocks);

// By the letters: Arabic when most are Arabic ones.
text::Language languageOf(const QString& text);

} // namespace tarjuman::formats
