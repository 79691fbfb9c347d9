#include "app/checks/MixedDigits.h"

#include "app/checks/TypographicSlips.h"
#include "app/text/DigitSets.h"

namespace tarjuman::checks {

Findings mixedDigits(const QList<release::Paragraph>& arabic)
{
    QList<QStringView> texts;
    for (const release::Paragraph& paragraph : arabic)
        texts.append(paragraph.text);
    const QList<text::TypographyChanges> changes = text::mixedDigits(texts);
    Findings found;
    for (qsizetype i = 0; i < arabic.size(); ++i) {
        for (const text::TypographyChange& change : changes[i]) {
            Finding finding = findingOf(change, texts[i], text::Language::Arabic);
            finding.where.paragraph = arabic[i].id;
            found.append(finding);
        }
    }
    return found;
}

} // namespace tarjuman::checks
