#include "app/checks/MissingParagraphs.h"

#include <QCoreApplication>

#include <algorithm>

namespace tarjuman::checks {

using release::Paragraph;
using text::Language;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

bool saysSomething(const Paragraph& paragraph)
{
    return std::ranges::any_of(paragraph.text, [](QChar c) { return c.isLetterOrNumber(); });
}

bool isEmpty(const QList<Paragraph>& paragraphs)
{
    return std::ranges::none_of(paragraphs, release::holdsText);
}

} // namespace

Findings missingParagraphs(const PairScope& pair)
{
    Findings found;
    for (const Language language : text::bothLanguages) {
        const QList<Paragraph>& opposite = pair.paragraphs[text::otherLanguage(language)];
        if (!pair.isDue || !isEmpty(pair.paragraphs[language]))
            continue;
        const Paragraph gap = pair.paragraphs[language].value(0);
        for (const Paragraph& paragraph : opposite) {
            if (!saysSomething(paragraph))
                continue;
            found.append({Rule::MissingParagraph,
                          Severity::Warning,
                          {language, 0, 0, gap.id},
                          language == Language::Arabic
                              ? Sentences::tr("The Arabic text has nothing for this paragraph.")
                              : Sentences::tr("The French text has nothing for this paragraph."),
                          {},
                          wholeOf(paragraph, text::otherLanguage(language))});
        }
    }
    return found;
}

} // namespace tarjuman::checks
