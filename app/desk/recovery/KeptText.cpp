#include "app/desk/recovery/KeptText.h"

#include "app/desk/recovery/Recovery.h"
#include "app/desk/recovery/RecoveryPlace.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <utility>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

// Filling the rest of a full disk with the beginning of a picture at each change would help nobody.
static constexpr std::chrono::seconds patience{10};

KeptText::KeptText(const base::ArchiveAddress& archive, release::ReleaseId id)
    : m_places(recoveryPlaces(archive, id))
{
}

Result<void> KeptText::writeText(qsizetype place)
{
    if (place > 0)
        makeStateFolder();
    auto held = std::make_shared<const HeldFile>(TRY(HeldFile::write(m_places[place], m_json)));
    if (place != m_place)
        removeAt(m_place);
    m_held = std::move(held); // lets go of the one before, which has no name any more
    m_place = place;
    return {};
}

Result<void> KeptText::write(const RecoveryText& text)
{
    m_json = toRecoveryJson(text);
    m_figures = text.release.figures;
    m_digests = text.pictures;
    auto written = writeText(m_place);
    if (!written)
        written = writeText(m_place == 0 ? 1 : 0);
    if (written)
        return {};
    return Error{ErrorKind::Output,
                 QCoreApplication::translate("Recovery", "The text could not be kept in a recovery file."),
                 written.error().detail};
}

Result<KeptText::Pictures> KeptText::writePicture()
{
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const QByteArray digest = m_digests.value(i);
        if (!digest.isEmpty() && !m_written.contains(digest))
            return writePicture(digest, m_figures.at(i).image);
    }
    removeUnused();
    return Pictures::AllThere;
}

Result<KeptText::Pictures> KeptText::writePicture(const QByteArray& digest, const QByteArray& picture)
{
    const Error refused{ErrorKind::Output,
                        QCoreApplication::translate("Recovery", "A picture could not be kept.")};
    if (m_refused.isValid() && !m_refused.hasExpired(std::chrono::milliseconds(patience).count()))
        return refused;
    if (auto file = HeldFile::write(pictureFile(m_places[m_place], digest), picture)) {
        m_newPictures.append(std::make_shared<const HeldFile>(std::move(*file)));
        m_written.insert(digest);
        m_refused.invalidate();
        return Pictures::MoreToWrite;
    }
    // Text and pictures stay together, so both go where there may be more room.
    if (m_place == 0 && writeText(1))
        return Pictures::MoreToWrite;
    m_refused.start();
    return refused;
}

KeptText::Unsettled KeptText::takeUnsettled()
{
    return std::exchange(m_newPictures, {}) << m_held;
}

void KeptText::removeUnused()
{
    for (const QByteArray& digest : QSet<QByteArray>(m_written)) {
        if (!m_digests.contains(digest)) {
            QFile::remove(pictureFile(m_places[m_place], digest));
            m_written.remove(digest);
        }
    }
}

void KeptText::remove()
{
    for (qsizetype place = 0; place < m_places.size(); ++place)
        removeAt(place);
    m_held.reset();
}

void KeptText::removeAt(qsizetype place)
{
    removeRecovery(m_places[place]);
    if (place == m_place) {
        m_written.clear();
        m_newPictures.clear();
    }
}

} // namespace tarjuman::desk
