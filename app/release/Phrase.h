// A standing paragraph of the house in both languages at once: boilerplate, contact, closing words. Plain
// value.
#pragma once

#include "app/release/Role.h"
#include "app/text/Language.h"

#include <QList>
#include <QString>

namespace tarjuman::release {

struct Phrase {
    qint64 id = 0; // the archive's number; 0 before it was stored
    Role role = Role::Boilerplate;
    QString name = {};                    // as the reader calls it, in any language
    text::PerLanguage<QString> text = {}; // several paragraphs are parted by line feeds

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

} // namespace tarjuman::release
