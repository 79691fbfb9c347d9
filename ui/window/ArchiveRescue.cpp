#include "ui/window/ArchiveRescue.h"

#include "app/base/WhenDone.h"
#include "app/base/Workers.h"
#include "app/desk/RestoreJob.h"
#include "app/desk/SalvageJob.h"
#include "ui/common/FileDialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QtConcurrentRun>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using base::Result;

static FileDialog* archiveDialog(QWidget* window, const QString& title, const QString& archive)
{
    auto* dialog = new FileDialog(window, title, QFileInfo(archive).absolutePath(),
                                  ArchiveRescue::tr("Archives (*.tarjuman);;All files (*)"));
    dialog->setObjectName(u"archiveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(FileDialog::ExistingFile);
    return dialog;
}

ArchiveRescue::ArchiveRescue(const QString& archive, QWidget* window)
    : QObject(window)
    , m_archive(archive)
    , m_window(window)
{
}

void ArchiveRescue::openAnother()
{
    FileDialog* dialog = archiveDialog(m_window, tr("Open another archive"), m_archive);
    connect(dialog, &FileDialog::fileSelected, this, &ArchiveRescue::openInAnotherWindow);
    dialog->open();
}

void ArchiveRescue::restoreBackup()
{
    FileDialog* dialog = archiveDialog(m_window, tr("Choose the backup to restore"), m_archive);
    connect(dialog, &FileDialog::fileSelected, this, &ArchiveRescue::restoreFrom);
    dialog->open();
}

void ArchiveRescue::salvage()
{
    FileDialog* dialog = archiveDialog(m_window, tr("Name the new archive for what can be read"), m_archive);
    dialog->setFileMode(FileDialog::AnyFile);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tarjuman"_s);
    dialog->selectFile(QFileInfo(m_archive).completeBaseName() + u'-' + tr("salvaged") + u".tarjuman"_s);
    connect(dialog, &FileDialog::fileSelected, this, &ArchiveRescue::salvageInto);
    dialog->open();
}

void ArchiveRescue::restoreFrom(const QString& backup)
{
    Q_EMIT begun(tr("The backup is being checked and put in the archive’s place…"));
    const auto restoring = QtConcurrent::run(&base::workers(), desk::restoreArchive, m_archive, backup);
    base::whenDone(this, restoring, [this](const Result<desk::Restored>& done) {
        if (done)
            Q_EMIT restored();
        else
            Q_EMIT told(done.error().message);
    });
}

void ArchiveRescue::salvageInto(const QString& target)
{
    Q_EMIT begun(tr("What can be read is being brought into a new archive…"));
    const auto salvaging = QtConcurrent::run(
        &base::workers(), [archive = m_archive, target] { return desk::salvageArchive(archive, target); });
    base::whenDone(this, salvaging, [this, target](const Result<desk::Salvaged>& done) {
        if (!done) {
            Q_EMIT told(done.error().message);
            return;
        }
        const QString saved =
            tr("%n release(s) were saved into the new archive, which opens in its own window.", nullptr,
               done->releases);
        const auto doubtful = static_cast<int>(done->doubts.size());
        Q_EMIT told(doubtful == 0
                        ? saved
                        : saved + u' ' +
                              tr("%n place(s) in them are in doubt: look at them before you use them.",
                                 nullptr, doubtful));
        openInAnotherWindow(target);
    });
}

void ArchiveRescue::openInAnotherWindow(const QString& archive)
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--archive"_s, archive}))
        Q_EMIT told(tr("Another window could not be opened."));
}

} // namespace tarjuman::ui
