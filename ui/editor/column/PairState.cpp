#include "ui/editor/column/PairState.h"

#include "app/release/Agreement.h"
#include "app/release/Pairing.h"

#include <QCoreApplication>

#include <algorithm>

namespace tarjuman::ui {

using text::Language;

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(tarjuman::ui::PairState)
};

bool isEmpty(const release::Release& release, Language language, int pair)
{
    const int first = release::firstParagraph(release.pairs, language, pair);
    const auto side = release.paragraphs[language].sliced(first, release.pairs[pair].count[language]);
    return std::ranges::all_of(side, [](const auto& paragraph) { return paragraph.text.isEmpty(); });
}

} // namespace

PairState stateOf(const release::Release& release, int pair)
{
    if (isEmpty(release, Language::French, pair) || isEmpty(release, Language::Arabic, pair))
        return PairState::Missing;
    if (release.pairs[pair].state == release::TranslationState::Draft)
        return PairState::Draft;
    return release::isStale(release, pair) ? PairState::Stale : PairState::Done;
}

QString nameOf(PairState state)
{
    switch (state) {
    case PairState::Missing:
        return Names::tr("missing");
    case PairState::Draft:
        return Names::tr("draft");
    case PairState::Stale:
        return Names::tr("to review");
    case PairState::Done:
        return Names::tr("done");
    }
    return {};
}

} // namespace tarjuman::ui
