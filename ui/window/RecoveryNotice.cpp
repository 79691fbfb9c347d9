#include "ui/window/RecoveryNotice.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(RecoveryNotice)
};

} // namespace

RecoveryNotice noticeOf(const desk::Recovered& found)
{
    QStringList sentences;
    if (!found.updated.isEmpty())
        sentences += Sentences::tr("%n release(s) had a text that was not saved; it is in the archive now.",
                                   nullptr, static_cast<int>(found.updated.size()));
    if (!found.added.isEmpty())
        sentences +=
            Sentences::tr("%n text(s) that had not been saved became releases of their own, since it "
                          "is not certain that the archive still holds what they were based on.",
                          nullptr, static_cast<int>(found.added.size()));
    if (found.left > 0)
        sentences += Sentences::tr("%n text(s) that had not been saved could not be stored yet and are tried "
                                   "again at the next start: %1",
                                   nullptr, found.left)
                         .arg(found.reason);
    for (const QString& file : found.setAside)
        sentences +=
            Sentences::tr("A file of an unsaved text cannot be read, or not wholly. It is kept as “%1”.")
                .arg(file);
    const bool isTrouble = !found.added.isEmpty() || found.left > 0 || !found.setAside.isEmpty();
    return {sentences.join(u' '), isTrouble ? Notice::Kind::Trouble : Notice::Kind::Passing};
}

} // namespace tarjuman::ui
