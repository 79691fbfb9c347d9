// Which part of a release each paragraph of a plain text is, by the conventions of French communiqués and
// Arabic press statements. Pure functions, any thread.
#pragma once

#include "app/release/Role.h"
#include "app/text/Language.h"

#include <QDate>
#include <QList>
#include <QString>

namespace tarjuman::formats {

struct Part {
    release::Role role = release::Role::Body;
    QString text = {};

    friend bool operator==(const Part&, const Part&) = default;
};

struct Structure {
    QList<Part> parts = {};
    QDate date = {};    // of the dateline; invalid when there is none
    QString place = {}; // as the dateline writes it
};

Structure structureOf(const QString& text);

// By the letters: Arabic when most are Arabic ones.
text::Language languageOf(const QString& text);

} // namespace tarjuman::formats
