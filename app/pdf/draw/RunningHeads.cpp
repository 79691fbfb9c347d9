#include "app/pdf/draw/RunningHeads.h"

#include "app/pdf/text/SourceText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Result;
using text::Language;

static constexpr QRgb headGrey = 0xFF4A4A4A;
static constexpr double usualDepth = 27; // of the baseline below the page's upper edge

double RunningHeads::depth(const PageSetup& setup)
{
    return std::min(usualDepth, 0.4 * setup.margins.top());
}

Result<RunningHeads> RunningHeads::create(const PageSetup& setup, const PageColumns& columns,
                                          const PerLanguage<QString>& titles, TextMeasurer& measurer)
{
    RunningHeads heads;
    if (!setup.furniture.runningHead)
        return heads;
    const double baseline = sizeOf(setup.paper).height() - depth(setup);
    for (Language language : text::bothLanguages) {
        const QString house =
            setup.letterhead.shown ? comparable(setup.letterhead.organisation[language]) : QString();
        const QString title = comparable(titles[language]);
        const QString words = house.isEmpty() || title.isEmpty() ? house + title : house + u" – "_s + title;
        if (!words.isEmpty()) {
            heads.m_operators[language] =
                TRY(drawText(words, language, furnitureStyle(), columns.of(language), baseline, measurer));
        }
    }
    return heads;
}

std::string RunningHeads::operatorsFor(int page, const std::vector<Language>& languages) const
{
    std::string operators;
    for (Language language : languages)
        operators += m_operators[language];
    return page == 0 ? std::string() : artifact(ArtifactKind::Header, headGrey, operators);
}

} // namespace tarjuman::pdf
