// The long part of importing: reads files one after another, and stores releases a few at a time, so that
// both can be followed and stopped. A file that cannot be read doesn't stop the others. Owned by the dialog;
// window's thread, which it never blocks.
#pragma once

#include "app/desk/Desk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tarjuman::ui {

class ImportWork : public QObject {
    Q_OBJECT
public:
    using Reader = std::function<QFuture<base::Result<QList<desk::ImportedFile>>>(
        const QStringList& files, std::stop_token stop, std::optional<text::Language> language)>;
    using Importer = std::function<QFuture<base::Result<QList<release::Release>>>(
        const QList<desk::ImportProposal>& proposals)>;

    explicit ImportWork(desk::Desk& desk, QObject* parent = nullptr);
    ImportWork(Reader reader, Importer importer, QObject* parent = nullptr);
    ~ImportWork() override; // asks the worker to stop

    // Adds to what is still to be read. The language is recognised when it is not given.
    void read(const QStringList& files, std::optional<text::Language> language = std::nullopt);
    void store(const QList<desk::ImportProposal>& proposals);
    // What was read or stored so far stays.
    void stop();
    bool isReading() const { return m_reading; }
    bool isStoring() const { return m_storing; }

Q_SIGNALS:
    void progressed(int done, int total);
    void fileRead(const tarjuman::desk::ImportedFile& file);
    void fileRefused(const QString& file, const tarjuman::base::Error& error);
    void readingEnded();
    void stored(int count,
                const QList<tarjuman::release::ReleaseId>& ids); // the first `count` of those that remained
    void storingEnded();
    void storingFailed(const tarjuman::base::Error& error);

private:
    struct Request {
        QString file;
        std::optional<text::Language> language;
    };

    void readNext();
    void takeFile(const Request& request, const base::Result<QList<desk::ImportedFile>>& files);
    void storeNext();

    Reader m_reader;
    Importer m_importer;
    QList<Request> m_toRead;
    QList<desk::ImportProposal> m_toStore;
    std::stop_source m_stop;
    int m_done = 0;
    bool m_reading = false;
    bool m_storing = false;
};

} // namespace tarjuman::ui
