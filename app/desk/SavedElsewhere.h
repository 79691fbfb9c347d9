// When the archive turns out to hold a text that another window saved meanwhile: whether the one that is open
// here can be put together with it, and what the reader is told. Pure functions; any thread.
#pragma once

#include "app/release/Merging.h"

#include <QCoreApplication>

namespace tarjuman::desk {

class SavedElsewhere {
    Q_DECLARE_TR_FUNCTIONS(tarjuman::desk::OpenRelease)
public:
    // Not when one of the two is published: nothing gets into such a text, and none of it is published by
    // whoever has not read it.
    static bool mayMerge(const release::Release& ours, const release::Release& theirs);
    // Where our paragraphs' words stand now, those that stand under another identity.
    static QHash<release::ParagraphId, release::ParagraphId> placesOfOurs(const release::Merged& merged);

    enum class Cause { Changed, Deleted };
    static QString toldOfCopy(Cause cause);
    // Empty when everything found its place.
    static QString toldOfMerging(const release::Merged& merged);

private:
    static QString nameOf(release::Merged::Field field);
};

} // namespace tarjuman::desk
