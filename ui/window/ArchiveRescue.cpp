#include "ui/window/ArchiveRescue.h"

#include "app/base/WhenDone.h"
#include "app/base/Workers.h"
#include "app/desk/archive/Archive.h"
#include "app/desk/Desk.h"
#include "app/desk/RestoreJob.h"
#include "app/desk/SalvageJob.h"
#include "ui/common/FileDialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QtConcurrentRun>

#include <algorithm>

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

ArchiveRescue::ArchiveRescue(desk::Desk& desk, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
}

void ArchiveRescue::openAnother()
{
    FileDialog* dialog = archiveDialog(m_window, tr("Open another archive"), m_desk.archiveFile());
    connect(dialog, &FileDialog::fileSelected, this, &ArchiveRescue::openInAnotherWindow);
    dialog->open();
}

void ArchiveRescue::restoreBackup()
{
    FileDialog* dialog = archiveDialog(m_window, tr("Choose the backup to restore"), m_desk.archiveFile());
    connect(dialog, &FileDialog::fileSelected, this, &ArchiveRescue::restoreFrom);
    dialog->open();
}

void ArchiveRescue::salvage()
{
    FileDialog* dialog =
        archiveDialog(m_window, tr("Name the new archive for what can be read"), m_desk.archiveFile());
    dialog->setFileMode(FileDialog::AnyFile);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tarjuman"_s);
    dialog->selectFile(QFileInfo(m_desk.archiveFile()).completeBaseName() + u'-' + tr("salvaged") +
                       u".tarjuman"_s);
    connect(dialog, &FileDialog::fileSelected, this, &ArchiveRescue::salvageInto);
    dialog->open();
}

// Part of it may have been read, and it is closed before others lay hands on its file.
void ArchiveRescue::restoreFrom(const QString& backup)
{
    Q_EMIT begun(tr("The backup is being checked and put in the archive’s place…"));
    base::whenDone(this, m_desk.archive().close(), [this, backup](const Result<void>&) {
        const auto restoring =
            QtConcurrent::run(&base::workers(), desk::restoreArchive, m_desk.archive().address(), backup);
        base::whenDone(this, restoring, [this](const Result<desk::Restored>& done) {
            if (done)
                Q_EMIT restored();
            else
                Q_EMIT told(done.error().message);
        });
    });
}

void ArchiveRescue::salvageInto(const QString& target)
{
    Q_EMIT begun(tr("What can be read is being brought into a new archive…"));
    base::whenDone(this, m_desk.archive().close(), [this, target](const Result<void>&) {
        const auto salvaging = QtConcurrent::run(&base::workers(), [archive = m_desk.archiveFile(), target] {
            return desk::salvageArchive(archive, target);
        });
        base::whenDone(this, salvaging, [this, target](const Result<desk::Salvaged>& done) {
            if (done)
                tellSalvaged(*done, target);
            else
                Q_EMIT told(done.error().message);
        });
    });
}

void ArchiveRescue::tellSalvaged(const desk::Salvaged& done, const QString& target)
{
    QStringList words{tr("%n release(s) were saved into the new archive, which opens in its own window.",
                         nullptr, done.releases)};
    if (!done.doubts.isEmpty()) {
        words += tr("%n place(s) in them are in doubt: look at them before you use them.", nullptr,
                    static_cast<int>(done.doubts.size()));
        constexpr qsizetype most = 5;
        for (const auto& doubt : done.doubts.first(std::min(most, done.doubts.size())))
            words += tr("“%1”: %2")
                         .arg(doubt.title.french.isEmpty() ? doubt.title.arabic : doubt.title.french,
                              doubt.reason);
    }
    Q_EMIT told(words.join(u' '));
    openInAnotherWindow(target);
}

void ArchiveRescue::openInAnotherWindow(const QString& archive)
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--archive"_s, archive}))
        Q_EMIT told(tr("Another window could not be opened."));
}

} // namespace tarjuman::ui
