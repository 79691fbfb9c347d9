// What the XMP packet of a file says that rules ask about: the standards it claims, its title, dates and
// words about itself. Pure; any thread.
#pragma once

#include "app/pdf/setup/Delivery.h"

#include <QByteArray>
#include <QStringList>

namespace tarjuman::conformance {

struct XmpPacket {
    // PDF/A
    QString part = {};
    QString conformance = {};
    QString revision = {};
    // PDF/UA
    QString accessible = {};
    QString accessibleRevision = {};
    // PDF/X
    QString press = {};
    QString trapped = {};
    QString document = {};
    QString version = {};
    QString rendition = {};
    QString described = {}; // when the packet itself was made
    QStringList declarations = {};
    QString title = {};
    QString summary = {};
    QStringList creators = {};
    QString keywords = {};
    QString created = {};
    QString modified = {};
    QString producer = {};
    QString extensionPrefix = {};
    bool languagesNamed = true; // every text that stands in several languages
    bool wellFormed = false;

    static XmpPacket read(const QByteArray& bytes);
    // The standard that it claims; the house's usual one where it claims none that is known.
    pdf::Standard claim() const;
};

} // namespace tarjuman::conformance
