#include "app/desk/SavedElsewhere.h"

namespace tarjuman::desk {

using release::Merged;
using release::ParagraphId;

bool SavedElsewhere::mayMerge(const release::Release& ours, const release::Release& theirs)
{
    return !release::isFrozen(ours.status) && !release::isFrozen(theirs.status);
}

QHash<ParagraphId, ParagraphId> SavedElsewhere::placesOfOurs(const Merged& merged)
{
    QHash<ParagraphId, ParagraphId> places;
    for (auto number = merged.renumbered.begin(); number != merged.renumbered.end(); ++number)
        places.insert(ParagraphId{number.key()}, ParagraphId{number.value()});
    for (const Merged::Conflict& conflict : merged.conflicts)
        places.insert(conflict.theirs, conflict.ours);
    return places;
}

QString SavedElsewhere::toldOfCopy(Cause cause)
{
    if (cause == Cause::Deleted) {
        return tr("This release was deleted elsewhere meanwhile. Your text was kept as a release of its own, "
                  "which you are editing now.");
    }
    return tr("This release was changed in another window meanwhile. Your text was kept as a release of its "
              "own, which you are editing now; the other text is in the list.");
}

QString SavedElsewhere::toldOfMerging(const Merged& merged)
{
    QStringList sentences;
    if (!merged.conflicts.isEmpty()) {
        sentences += tr("This release was changed in another window at the same time. Two texts of %n "
                        "paragraph(s) were kept, one behind the other.",
                        nullptr, int(merged.conflicts.size()));
    }
    QStringList fields;
    for (const Merged::Field field : merged.overruled)
        fields += nameOf(field);
    if (!fields.isEmpty())
        sentences +=
            tr("Set differently in another window, and kept as it is there: %1.").arg(fields.join(tr(", ")));
    return sentences.join(u' ');
}

QString SavedElsewhere::nameOf(Merged::Field field)
{
    switch (field) {
    case Merged::Field::Status:
        return tr("status");
    case Merged::Field::Date:
        return tr("date");
    case Merged::Field::FrenchPlace:
        return tr("place (French)");
    case Merged::Field::ArabicPlace:
        return tr("place (Arabic)");
    case Merged::Field::Embargo:
        return tr("embargo");
    }
    return {};
}

} // namespace tarjuman::desk
