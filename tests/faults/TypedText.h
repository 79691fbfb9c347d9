// A text known by its length, for typing it and knowing afterwards how much of it is there.
#pragma once

#include <QString>

namespace tarjuman::testing {

inline QChar keyNumber(qsizetype number)
{
    static const QString keys = QStringLiteral("marée haute, vent du nord. ");
    return keys.at(number % keys.size());
}

inline QString typedText(qsizetype length)
{
    QString text;
    for (qsizetype number = 0; number < length; ++number)
        text += keyNumber(number);
    return text;
}

} // namespace tarjuman::testing
