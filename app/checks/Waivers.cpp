#include "app/checks/Waivers.h"

#include <algorithm>

namespace tarjuman::checks {

using release::Paragraph;
using release::Waiver;

static QStringView wordsOf(const Finding& finding, const Paragraph& paragraph)
{
    return QStringView(paragraph.text).mid(finding.anchor().start, finding.anchor().length);
}

Waiver waiverOf(const Finding& finding, const Paragraph& paragraph)
{
    return {.paragraph = paragraph.id,
            .start = finding.anchor().start,
            .length = finding.anchor().length,
            .rule = keyOf(finding.rule),
            .words = wordsOf(finding, paragraph).toString()};
}

bool covers(const Waiver& waiver, const Finding& finding, const Paragraph& paragraph)
{
    return waiver.paragraph == paragraph.id && waiver.start == finding.anchor().start &&
           waiver.words == wordsOf(finding, paragraph) && waiver.rule == keyOf(finding.rule);
}

const Waiver* waiverFor(const Finding& finding, const Paragraph& paragraph, const QList<Waiver>& waivers)
{
    const auto found = std::ranges::find_if(
        waivers, [&](const Waiver& waiver) { return covers(waiver, finding, paragraph); });
    return found == waivers.end() ? nullptr : &*found;
}

} // namespace tarjuman::checks
