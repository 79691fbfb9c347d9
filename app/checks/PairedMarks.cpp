#include "app/checks/PairedMarks.h"

#include "app/text/MarkPairs.h"

#include <QCoreApplication>

#include <algorithm>

namespace tarjuman::checks {

using text::Language;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

Findings unpairedMarks(QStringView paragraph, Language language)
{
    const text::MarkPairs marks = text::markPairsIn(paragraph, language);
    Findings found;
    const auto add = [&](int at, const QString& message) {
        found.append(
            {Rule::Unbalanced, Severity::Warning, {language, at, 1}, message.arg(paragraph[at]), {}});
    };
    for (const int at : marks.unclosed)
        add(at, Sentences::tr("“%1” is opened and not closed."));
    for (const int at : marks.unopened)
        add(at, Sentences::tr("“%1” closes what nothing opened."));
    std::ranges::sort(found, {}, [](const Finding& finding) { return finding.where.start; });
    return found;
}

} // namespace tarjuman::checks
