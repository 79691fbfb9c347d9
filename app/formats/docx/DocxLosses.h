// What of a Word file does not come along as it was, counted while it is read and then said. Owned by one
// reading.
#pragma once

#include <QString>
#include <QStringList>

namespace tarjuman::formats {

struct DocxLosses {
    int changes = 0; // tracked ones
    QStringList authors = {};
    int symbols = 0;
    int footnotes = 0;
    int pictures = 0;
    QStringList descriptions = {}; // of pictures
    bool hasHiddenText = false;
    bool hasLetterhead = false;

    void addChange(const QString& author);
    QStringList notes() const;
};

} // namespace tarjuman::formats
