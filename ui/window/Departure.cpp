#include "ui/window/Departure.h"

#include "app/base/WhenDone.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/OwnForm.h"
#include "app/desk/Releases.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Folders.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using base::Result;
using desk::OpenRelease;
using release::Release;
using Whereabouts = OpenRelease::Whereabouts;

Departure::Departure(desk::Desk& desk, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
}

Departure::Releases Departure::atRisk() const
{
    Releases releases = m_desk.releases().unsaved();
    releases.removeIf([](const std::shared_ptr<OpenRelease>& open) {
        const Whereabouts where = open->whereabouts();
        return where == Whereabouts::Archive || where == Whereabouts::RecoveryFile;
    });
    return releases;
}

bool Departure::mayLeave()
{
    if (m_isFree || atRisk().isEmpty())
        return true;
    if (m_question)
        m_question->raise();
    else
        save();
    return false;
}

void Departure::save()
{
    m_isLeaving = true;
    for (const auto& open : atRisk()) {
        connect(open.get(), &OpenRelease::saveStateChanged, this, &Departure::renew, Qt::UniqueConnection);
        open->saveNow();
    }
}

void Departure::renew()
{
    if (!m_isLeaving)
        return;
    const Releases releases = atRisk();
    if (releases.isEmpty()) {
        leave();
        return;
    }
    const bool isLost = std::ranges::all_of(
        releases, [](const auto& open) { return open->whereabouts() == Whereabouts::Nowhere; });
    if (isLost && !m_question)
        ask(releases, releases.first()->lastError().message);
}

// Through the event loop: the release that says so is not to vanish with its window meanwhile.
void Departure::leave()
{
    m_isLeaving = false;
    if (m_question)
        m_question->deleteLater();
    QMetaObject::invokeMethod(this, &Departure::ready, Qt::QueuedConnection);
}

void Departure::ask(const Releases& lost, const QString& reason)
{
    m_question = new QMessageBox(QMessageBox::Warning, tr("Close without saving?"),
                                 tr("The newest words of %n release(s) are in this window only: neither the "
                                    "archive nor a recovery file "
                                    "took them.",
                                    nullptr, static_cast<int>(lost.size())),
                                 QMessageBox::NoButton, m_window);
    m_question->setObjectName(u"unsavedQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(reason);
    // Their roles put them in this order, the one that loses words last.
    const auto* elsewhere = m_question->addButton(tr("Keep a copy elsewhere…"), QMessageBox::AcceptRole);
    const auto* again = m_question->addButton(tr("Try again"), QMessageBox::AcceptRole);
    QPushButton* stay = m_question->addButton(tr("Stay"), QMessageBox::AcceptRole);
    const auto* close = m_question->addButton(tr("Close without saving"), QMessageBox::RejectRole);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(elsewhere, &QPushButton::clicked, this, &Departure::askForFolder);
    connect(again, &QPushButton::clicked, this, [this] {
        m_question.clear();
        save();
    });
    connect(stay, &QPushButton::clicked, this, [this] { m_isLeaving = false; });
    connect(close, &QPushButton::clicked, this, [this] {
        m_isFree = true;
        leave();
    });
    m_question->open();
}

void Departure::askForFolder()
{
    m_isLeaving = false; // nothing else is asked meanwhile
    auto* dialog = new FileDialog(m_window, tr("Keep a copy in a folder"), documentsFolder());
    dialog->setObjectName(u"keepFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(FileDialog::Directory);
    dialog->setOption(FileDialog::ShowDirsOnly);
    dialog->setLabelText(FileDialog::Accept, tr("Keep here"));
    connect(dialog, &FileDialog::fileSelected, this, &Departure::keepIn);
    dialog->open();
}

void Departure::keepIn(const QString& folder)
{
    QList<Release> releases;
    for (const auto& open : atRisk())
        releases.append(open->release());
    base::whenDone(this, desk::keepElsewhere(releases, folder),
                   [this, releases](const Result<QStringList>& files) { takeKept(releases, files); });
}

void Departure::takeKept(const QList<Release>& kept, const Result<QStringList>& files)
{
    const Releases releases = atRisk();
    if (!files && !releases.isEmpty()) {
        ask(releases, files.error().message);
        return;
    }
    m_isFree =
        std::ranges::all_of(releases, [&](const auto& open) { return kept.contains(open->release()); });
    if (m_isFree)
        leave();
    else
        save(); // somebody wrote on meanwhile
}

} // namespace tarjuman::ui
