// What typography makes of a text, as lines that a row of a test can hold: "[ ?]\u202F?"; "habit[...]…" where
// nothing is wrong, and "[گ]" where there is no one answer.
#pragma once

#include "app/text/Typography.h"

#include <QStringList>

namespace tarjuman::testing {

inline QString described(const text::TypographyChange& change, const QString& paragraph)
{
    const QString kind = change.reason == text::TypographyReason::Habit ? QStringLiteral("habit") : QString();
    return kind + u'[' + paragraph.mid(change.start, change.length) + u']' + change.by.value_or(QString());
}

inline QStringList typeset(const QString& paragraph, text::Language language,
                           text::FrenchProfile profile = text::FrenchProfile::France)
{
    QStringList lines;
    for (const text::TypographyChange& change : text::typography(paragraph, language, profile))
        lines << described(change, paragraph);
    return lines;
}

inline QString settled(const QString& paragraph, text::Language language,
                       text::FrenchProfile profile = text::FrenchProfile::France)
{
    return text::withChanges(paragraph, text::settledTypography(paragraph, language, profile));
}

} // namespace tarjuman::testing
