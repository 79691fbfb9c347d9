// Types keys into an empty paragraph, one by one, with a rule that corrects, as the editor does.
#pragma once

#include "app/text/WritingHelp.h"

namespace tarjuman::testing {

template <typename Rule>
QString typed(const QString& keys, Rule rule)
{
    QString paragraph;
    for (const QChar key : keys) {
        paragraph += key;
        if (const auto correction = rule(QStringView(paragraph), int(paragraph.size())))
            paragraph.replace(correction->start, correction->length, correction->by);
    }
    return paragraph;
}

} // namespace tarjuman::testing
