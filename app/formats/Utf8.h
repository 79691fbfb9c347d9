// Whether bytes are UTF-8, and where they cease to be. Pure functions, any thread.
#pragma once

#include <QByteArrayView>

namespace tarjuman::formats {

struct Utf8Survey {
    qsizetype sequences = 0;   // whole characters of two bytes or more
    qsizetype broken = 0;      // places with bytes that belong to no character
    qsizetype firstBroken = 0; // the place of the first one, from 0
};

// By table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing above U+10FFFF.
Utf8Survey surveyUtf8(QByteArrayView bytes);

} // namespace tarjuman::formats
