#include "app/desk/recovery/SoundIds.h"

#include <QSet>

#include <algorithm>

namespace tarjuman::desk {

using release::Release;

namespace {

template <typename Part>
qint64 highestOf(const QList<Part>& parts)
{
    qint64 highest = 0;
    for (const Part& part : parts)
        highest = std::max(highest, qint64(part.id));
    return highest;
}

template <typename Part>
void giveIds(QList<Part>& parts, Release& release)
{
    QSet<qint64> seen;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        qint64 id = parts.at(i).id;
        if (id <= 0 || seen.contains(id)) {
            id = qint64(release.takeParagraphId());
            parts[i].id = id;
        }
        seen.insert(id);
    }
}

} // namespace

Release withSoundIds(Release release)
{
    release.lastParagraphId = std::max({release.lastParagraphId, highestOf(release.paragraphs.french),
                                        highestOf(release.paragraphs.arabic), highestOf(release.figures),
                                        highestOf(release.comments), highestOf(release.waivers)});
    giveIds(release.figures, release);
    giveIds(release.comments, release);
    giveIds(release.waivers, release);
    return release;
}

} // namespace tarjuman::desk
