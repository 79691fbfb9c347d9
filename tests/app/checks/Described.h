// Findings as lines that a row of a test can hold: "elision[que il]qu’il", without the last part where there
// is no fix.
#pragma once

#include "app/checks/Finding.h"

#include <QStringList>

namespace tarjuman::checks {

inline QString described(const Finding& finding, const QString& text)
{
    return keyOf(finding.rule) + u'[' + text.mid(finding.start, finding.length) + u']' +
           finding.fix.value_or(QString());
}

inline QStringList described(const Findings& findings, const QString& text)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << described(finding, text);
    return lines;
}

} // namespace tarjuman::checks
