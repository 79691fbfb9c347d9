#include "ui/list/ImportWork.h"

#include "app/base/WhenDone.h"

namespace tarjuman::ui {

// One transaction of the archive: few enough to be followed and stopped, enough to be quick.
constexpr int storedAtOnce = 20;

ImportWork::ImportWork(desk::Desk& desk, QObject* parent)
    : ImportWork(
          [&desk](const QStringList& files, std::stop_token stop, std::optional<text::Language> language) {
              return desk.readFiles(files, std::move(stop), language);
          },
          [&desk](const QList<desk::ImportProposal>& proposals) { return desk.import(proposals); }, parent)
{
}

ImportWork::ImportWork(Reader reader, Importer importer, QObject* parent)
    : QObject(parent)
    , m_reader(std::move(reader))
    , m_importer(std::move(importer))
{
}

ImportWork::~ImportWork()
{
    m_stop.request_stop();
}

void ImportWork::read(const QStringList& files, std::optional<text::Language> language)
{
    for (const QString& file : files)
        m_toRead.append({file, language});
    if (m_reading || m_toRead.isEmpty())
        return;
    m_reading = true;
    m_done = 0;
    m_stop = std::stop_source();
    readNext();
}

void ImportWork::readNext()
{
    if (m_toRead.isEmpty()) {
        m_reading = false;
        Q_EMIT readingEnded();
        return;
    }
    Q_EMIT progressed(m_done, m_done + static_cast<int>(m_toRead.size()));
    const Request request = m_toRead.takeFirst();
    base::whenDone(
        this, m_reader({request.file}, m_stop.get_token(), request.language),
        [this, request](const base::Result<QList<desk::ImportedFile>>& files) { takeFile(request, files); });
}

void ImportWork::takeFile(const Request& request, const base::Result<QList<desk::ImportedFile>>& files)
{
    ++m_done;
    if (files) {
        for (const desk::ImportedFile& file : *files)
            Q_EMIT fileRead(file);
    } else if (files.error().kind != base::ErrorKind::Cancelled) {
        Q_EMIT fileRefused(request.file, files.error());
    }
    readNext();
}

void ImportWork::store(const QList<desk::ImportProposal>& proposals)
{
    if (m_storing || proposals.isEmpty())
        return;
    m_storing = true;
    m_toStore = proposals;
    m_done = 0;
    storeNext();
}

void ImportWork::storeNext()
{
    if (m_toStore.isEmpty()) {
        m_storing = false;
        Q_EMIT storingEnded();
        return;
    }
    Q_EMIT progressed(m_done, m_done + static_cast<int>(m_toStore.size()));
    const QList<desk::ImportProposal> batch = m_toStore.mid(0, storedAtOnce);
    m_toStore.remove(0, batch.size());
    base::whenDone(this, m_importer(batch),
                   [this, count = static_cast<int>(batch.size())](
                       const base::Result<QList<release::Release>>& releases) {
                       if (!releases) {
                           m_storing = false;
                           m_toStore.clear();
                           Q_EMIT storingFailed(releases.error());
                           return;
                       }
                       m_done += count;
                       QList<release::ReleaseId> ids;
                       for (const release::Release& release : *releases)
                           ids.append(release.id);
                       Q_EMIT stored(count, ids);
                       storeNext();
                   });
}

void ImportWork::stop()
{
    m_stop.request_stop();
    m_toRead.clear();
    m_toStore.clear();
}

} // namespace tarjuman::ui
