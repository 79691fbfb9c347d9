#include "app/release/Release.h"

#include <algorithm>

namespace tarjuman::release {

bool holdsText(const Paragraph& paragraph)
{
    return !QStringView(paragraph.text).trimmed().isEmpty();
}

QString titleOf(const Release& release, Language language)
{
    const auto& paragraphs = release.paragraphs[language];
    const auto title = std::find_if(paragraphs.begin(), paragraphs.end(),
                                    [](const Paragraph& paragraph) { return paragraph.role == Role::Title; });
    if (title != paragraphs.end())
        return title->text;
    return paragraphs.isEmpty() ? QString() : paragraphs.first().text;
}

// The share of pairs, in percent, whose paragraphs of this language hold a text. Pairs may ask for more
// paragraphs than there are: a damaged archive is summed up as well.
static int completenessOf(const Release& release, Language language)
{
    if (release.pairs.isEmpty())
        return 0;
    qsizetype filled = 0;
    qsizetype next = 0;
    const auto& paragraphs = release.paragraphs[language];
    for (const Pair& pair : release.pairs) {
        const auto count = std::clamp<qsizetype>(pair.count[language], 0, paragraphs.size() - next);
        const auto begin = paragraphs.begin() + next;
        filled += std::any_of(begin, begin + count, holdsText);
        next += count;
    }
    return static_cast<int>(100 * filled / release.pairs.size());
}

ReleaseSummary summaryOf(const Release& release)
{
    ReleaseSummary summary;
    summary.id = release.id;
    summary.date = release.date;
    summary.place = release.place;
    summary.status = release.status;
    summary.embargoUntil = release.embargoUntil;
    summary.changed = release.changed;
    for (Language language : text::bothLanguages) {
        summary.title[language] = titleOf(release, language);
        summary.completeness[language] = completenessOf(release, language);
        summary.paragraphCount[language] = static_cast<int>(release.paragraphs[language].size());
    }
    return summary;
}

} // namespace tarjuman::release
