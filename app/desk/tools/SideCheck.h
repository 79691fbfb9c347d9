// All checks within one side of a text that nobody has open, with the names that spelling doesn't know: for
// the command line. Works on the thread that calls it, which then is the one that owns Hunspell: not for a
// process in which a SpellService runs.
#pragma once

#include "app/base/Result.h"
#include "app/checks/Checks.h"
#include "app/spelling/SpellReport.h"

#include <optional>
#include <stop_token>

namespace tarjuman::desk {

class SideChecker {
public:
    // Paragraph by paragraph, in order. Fails with ErrorKind::Missing without the French dictionary, which is
    // read once for all texts; Arabic needs none. What was found is not whole when a stop was asked for.
    base::Result<QList<checks::PlacedFinding>>
    check(const QList<release::Paragraph>& side, text::Language language, const std::stop_token& stop = {});

private:
    base::Result<QList<checks::UnknownName>> namesIn(const QList<release::Paragraph>& side,
                                                     const std::stop_token& stop);

    std::optional<spelling::SpellReport> m_report;
};

} // namespace tarjuman::desk
