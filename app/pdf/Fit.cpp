#include "app/pdf/Fit.h"

#include <algorithm>

namespace tarjuman::pdf {

static constexpr double printable = 28;

Tightening tighteningOf(double strength, const FitLimits& limits)
{
    const double first = std::clamp(2 * strength, 0.0, 1.0);
    const double second = std::clamp(2 * strength - 1, 0.0, 1.0);
    const auto factor = [](double limit, double share) { return 1 - (1 - limit) * share; };
    return {factor(limits.type, second), factor(limits.leading, first), factor(limits.margins, first)};
}

static double marginOf(double margin, double factor)
{
    return std::max(margin * factor, std::min(margin, printable));
}

PageSetup tightened(const PageSetup& setup, const Tightening& factors)
{
    PageSetup tight = setup;
    const QMarginsF& margins = setup.margins;
    for (text::Language language : text::bothLanguages) {
        tight.fontSize[language] *= factors.type;
        tight.titleSize[language] *= factors.type;
        tight.leading[language] *= factors.leading;
    }
    tight.margins = {marginOf(margins.left(), factors.margins), marginOf(margins.top(), factors.margins),
                     marginOf(margins.right(), factors.margins), marginOf(margins.bottom(), factors.margins)};
    return tight;
}

} // namespace tarjuman::pdf
