// Findings as lines that a row of a test can hold: "elision[que il]qu’il", without the last part where there
// is no fix; and texts to find something in.
#pragma once

#include "app/checks/Finding.h"

#include <QStringList>

namespace tarjuman::checks {

inline QString described(const Finding& finding, const QString& text)
{
    return keyOf(finding.rule) + u'[' + text.mid(finding.where.start, finding.where.length) + u']' +
           finding.fix.value_or(QString());
}

inline QStringList described(const Findings& findings, const QString& text)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << described(finding, text);
    return lines;
}

// Paragraphs numbered from `first`.
inline QList<release::Paragraph> sideOf(const QStringList& texts, int first = 1)
{
    QList<release::Paragraph> side;
    for (const QString& text : texts)
        side.append({.id = release::ParagraphId{first + side.size()}, .text = text});
    return side;
}

// The place of a finding in such a side, from 0.
inline int placeIn(const QList<release::Paragraph>& side, const Finding& finding)
{
    for (int i = 0; i < side.size(); ++i) {
        if (side[i].id == finding.where.paragraph)
            return i;
    }
    return -1;
}

} // namespace tarjuman::checks
