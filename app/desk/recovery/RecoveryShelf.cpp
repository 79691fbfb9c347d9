#include "app/desk/recovery/RecoveryShelf.h"

#include "app/base/Log.h"

#include <QMutexLocker>

namespace tarjuman::desk {

using base::Result;
using release::Release;
using release::ReleaseId;

RecoveryShelf::RecoveryShelf(base::ArchiveAddress archive)
    : m_archive(std::move(archive))
{
    qRegisterMetaType<Outcome>();
    qRegisterMetaType<ReleaseId>();
    m_thread.setMaxThreadCount(1);
    m_settler.setMaxThreadCount(1);
}

RecoveryShelf::~RecoveryShelf()
{
    m_thread.waitForDone();
    m_settler.waitForDone();
}

void RecoveryShelf::setArchiveIdentity(const QString& identity)
{
    const QMutexLocker lock(&m_mutex);
    m_identity = identity;
}

QString RecoveryShelf::archiveIdentity() const
{
    const QMutexLocker lock(&m_mutex);
    return m_identity;
}

void RecoveryShelf::expect(const QList<release::Figure>& figures)
{
    if (figures.isEmpty())
        return;
    m_thread.start([this, figures] {
        m_digests.forgetUnused();
        for (const release::Figure& figure : figures)
            m_digests.of(figure.image);
    });
}

void RecoveryShelf::keep(const Release& release, const Release& saved, quint64 change)
{
    ask(release.id, {.isKept = true, .release = release, .saved = saved, .change = change});
}

void RecoveryShelf::forget(ReleaseId id)
{
    Wish wish;
    wish.isKept = false;
    ask(id, wish);
}

void RecoveryShelf::ask(ReleaseId id, const Wish& wish)
{
    const QMutexLocker lock(&m_mutex);
    m_wishes[id] = wish;
    if (!std::exchange(m_isWorking, true))
        m_thread.start([this] { work(); });
}

std::optional<std::pair<ReleaseId, RecoveryShelf::Wish>> RecoveryShelf::nextWish()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_wishes.empty()) {
        const auto first = m_wishes.begin();
        std::pair<ReleaseId, Wish> wish = *first;
        m_wishes.erase(first);
        return wish;
    }
    m_isWorking = !m_unanswered.empty();
    return {};
}

void RecoveryShelf::work()
{
    for (;;) {
        if (const auto wish = nextWish())
            fulfil(wish->first, wish->second);
        else if (!m_unanswered.empty())
            writeNextPicture();
        else
            return;
    }
}

void RecoveryShelf::fulfil(ReleaseId id, const Wish& wish)
{
    m_unanswered.erase(id);
    if (!wish.isKept) {
        {
            const QMutexLocker lock(&m_mutex);
            m_unsettled.erase(id);
        }
        if (const auto text = m_texts.find(id); text != m_texts.end()) {
            text->second.remove();
            m_texts.erase(text);
        }
        m_digests.forgetUnused();
        return;
    }
    KeptText& text = m_texts.try_emplace(id, m_archive, id).first->second;
    RecoveryText recovery{
        .release = wish.release, .archive = archiveIdentity(), .base = fingerprintOf(wish.saved, m_digests)};
    for (const release::Figure& figure : wish.release.figures)
        recovery.pictures.append(m_digests.of(figure.image));
    if (const auto written = text.write(recovery))
        m_unanswered[id] = wish.change;
    else
        answer(id, wish.change, written);
}

void RecoveryShelf::writeNextPicture()
{
    const auto [id, done] = *m_unanswered.begin(); // a copy, which outlives its entry
    KeptText& text = m_texts.at(id);
    const auto written = text.writePicture();
    if (written && *written == KeptText::Pictures::MoreToWrite)
        return;
    m_unanswered.erase(id);
    if (written)
        askToSettle(id, done, text.takeUnsettled());
    else
        answer(id, done, written.error());
}

// A text that was replaced by a newer one meanwhile need not settle any more.
void RecoveryShelf::askToSettle(ReleaseId id, quint64 change, const KeptText::Unsettled& files)
{
    const QMutexLocker lock(&m_mutex);
    const auto [found, isFirst] = m_unsettled.try_emplace(id);
    Settling& settling = found->second;
    if (!isFirst)
        settling.files.removeLast();
    settling.change = change;
    settling.files += files;
    if (isFirst)
        m_settler.start([this] { settle(); });
}

void RecoveryShelf::settle()
{
    QMutexLocker lock(&m_mutex);
    if (m_unsettled.empty())
        return;
    const auto first = m_unsettled.begin();
    const ReleaseId id = first->first;
    const Settling settling = first->second;
    m_unsettled.erase(first);
    lock.unlock();
    Result<void> settled;
    for (const auto& file : settling.files) {
        if (settled)
            settled = file->settle();
    }
    answer(id, settling.change, settled);
}

void RecoveryShelf::answer(ReleaseId id, quint64 change, const Result<void>& result)
{
    if (!result)
        qCWarning(base::logDesk) << "no recovery file:" << result.error().message << result.error().detail;
    Q_EMIT answered(id, change, result ? Outcome::Kept : Outcome::NotKept);
}

} // namespace tarjuman::desk
