// All checks of texts that nobody has open, with the names that spelling doesn't know: for the command line.
// Works on the thread that calls it, which then is the one that owns Hunspell: not for a
// process in which a SpellService runs.
#pragma once

#include "app/base/Result.h"
#include "app/checks/Finding.h"
#include "app/checks/NameVariants.h"
#include "app/spelling/SpellReport.h"

#include <optional>
#include <stop_token>

namespace tarjuman::desk {

// Two texts that nobody has paired, as a release: its paragraphs have identities, and stand opposite what
// says the same.
release::Release pairedTexts(const QList<release::Paragraph>& french,
                             const QList<release::Paragraph>& arabic);

class SideChecker {
public:
    // In reading order, the French before the Arabic; what is missing is placed behind what stands before it.
    // A text of one language is a release with one side. Fails with ErrorKind::Missing without the French
    // dictionary, which is read once for all texts; Arabic needs none. What was found is not whole when a
    // stop was asked for.
    base::Result<checks::Findings> check(const release::Release& release, const std::stop_token& stop = {});

private:
    base::Result<QList<checks::UnknownName>> namesIn(const QList<release::Paragraph>& side,
                                                     const std::stop_token& stop);

    std::optional<spelling::SpellReport> m_report;
};

} // namespace tarjuman::desk
