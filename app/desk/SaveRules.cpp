#include "app/desk/SaveRules.h"

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::Release;
using release::Status;

static Error forbiddenStep(const QString& sentence, Status from, Status to)
{
    return {ErrorKind::Usage, sentence.arg(keyOf(from), keyOf(to))};
}

Result<void> SaveRules::checkStep(Status from, Status to)
{
    if (release::mayChange(from, to))
        return {};
    return forbiddenStep(tr("The workflow has no step from “%1” to “%2”; nothing was changed."), from, to);
}

Result<void> SaveRules::checkSave(const Release& saved, const Release& current)
{
    if (!release::mayReach(saved.status, current.status)) {
        return forbiddenStep(tr("The workflow has no step from “%1” to “%2”; nothing was changed."),
                             saved.status, current.status);
    }
    if (release::isFrozen(saved.status) &&
        (saved.paragraphs != current.paragraphs || saved.pairs != current.pairs ||
         saved.figures != current.figures)) {
        return Error{ErrorKind::Usage,
                     tr("The release is published: its text and pictures can no longer be changed. Make a "
                        "copy, and correct that.")};
    }
    return {};
}

} // namespace tarjuman::desk
