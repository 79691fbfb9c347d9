// One run of one command: its arguments, the archive it works on, the wish to stop. Lives on the main thread.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/base/GuardedFiles.h"
#include "app/cli/Interruption.h"
#include "app/desk/Desk.h"

#include <QCommandLineParser>
#include <QFuture>

#include <memory>
#include <optional>

namespace tarjuman::cli {

class Invocation {
public:
    // `arguments`: all of the program's, its name first. `summary`: what the command does, for --help.
    Invocation(QStringList arguments, const QString& command, const QString& summary);

    // Declare, then read(). `syntax`: "ID...", shown in the help.
    void takesPositional(const QString& syntax, const QString& description);
    void takesOption(const QString& name, const QString& description, const QString& value = {});
    // The exit status when the run ends here: help was asked for, or the arguments are wrong.
    std::optional<int> read();

    const QStringList& positional() const { return m_positional; }
    bool has(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    // Usage errors name the command.
    int wrongUsage(const QString& why) const;
    // The release that the only positional argument names.
    base::Result<release::ReleaseId> releaseId() const;
    // The value of --language; an error when it is absent or none of the two.
    base::Result<text::Language> language() const;

    std::stop_token stop() const { return m_interruption.token(); }
    const base::ArchiveAddress& archive() const { return m_archive; } // once read() has returned
    // Opens the archive on first use.
    base::Result<desk::Desk*> desk();
    // Says what is wrong with the archive, or with the request.
    int complainOfArchive(const base::Error& error) const;

private:
    Interruption m_interruption;
    QStringList m_arguments;
    QString m_command;
    QStringList m_positional;
    QCommandLineParser m_parser;
    base::ArchiveAddress m_archive;
    base::ArchiveGuard m_guard; // no file that a command reads or writes is its archive
    std::unique_ptr<desk::Desk> m_desk;
};

// Says on standard error what of a release is not as it was saved.
void remarkOnDamage(desk::Desk& desk, release::ReleaseId id);

// The command line has nothing else to do.
template <typename T>
T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace tarjuman::cli
