#include "ui/window/MainWindow.h"

#include "app/base/WhenDone.h"
#include "app/desk/archive/Archive.h"
#include "app/desk/DamagedText.h"
#include "app/desk/Releases.h"
#include "app/spelling/SpellService.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Folders.h"
#include "ui/common/Interface.h"
#include "ui/list/ImportDialog.h"
#include "ui/list/ReleaseListModel.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/WordListDialog.h"
#include "ui/window/AboutDialog.h"
#include "ui/window/Departure.h"
#include "ui/window/HelpDialog.h"
#include "ui/window/Notice.h"
#include "ui/window/RecoveryNotice.h"
#include "ui/window/ReleaseCommands.h"
#include "ui/window/WindowActions.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QTimer>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using base::Result;
using desk::OpenRelease;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;

MainWindow::MainWindow(desk::Desk& desk, Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_model(std::make_unique<ReleaseListModel>())
    , m_commands(std::make_unique<ReleaseCommands>(desk))
    , m_archiveWords(desk.archive(), desk.vocabulary())
    , m_watch(desk.archive())
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    // Room is left for the frame that the desktop draws around it.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(16, 48)));
    m_leaveFullScreen = new QAction(this);
    m_leaveFullScreen->setObjectName(u"leaveFullScreen"_s);
    m_leaveFullScreen->setShortcut(Qt::Key_Escape);
    m_leaveFullScreen->setEnabled(false);
    addAction(m_leaveFullScreen);
    connect(m_leaveFullScreen, &QAction::triggered, this, [this] { setTextsAlone(false); });
    build();
    const WindowPlace& place = m_settings.values().place;
    if (!place.geometry.isEmpty())
        restoreGeometry(place.geometry);
    m_workspace->restorePlace(place);
    connect(m_commands.get(), &ReleaseCommands::opened, this, &MainWindow::takeRelease);
    connect(&m_desk.archive(), &desk::Archive::summariesChanged, this, &MainWindow::takeChanges);
    connect(&m_watch, &desk::ArchiveWatch::openDeleted, this, &MainWindow::tellDeleted);
    connect(&m_savePause, &SavePause::rested, this,
            [this] { m_model->apply(std::exchange(m_whileTyped, {}), {}); });
    for (const auto trouble : {&desk::Desk::saveFailed, &desk::Desk::logSetAside}) {
        connect(&m_desk, trouble, this, [this](const QString& sentence) {
            m_workspace->notice().tell(sentence, Notice::Kind::Trouble);
        });
    }
    m_departure = new Departure(m_desk, this);
    connect(m_departure, &Departure::ready, this, &QWidget::close);
    if (Interface::instance())
        connect(Interface::instance(), &Interface::changed, this, &MainWindow::build);
}

MainWindow::~MainWindow()
{
    delete m_workspace; // before the model and the release it shows
}

void MainWindow::build()
{
    WindowPlace place = m_settings.values().place;
    if (m_workspace)
        m_workspace->storePlace(place);
    setWindowTitle(tr("Tarjuman"));
    QGuiApplication::setApplicationDisplayName(tr("Tarjuman")); // behind the titles of all windows
    auto* workspace = new Workspace(m_desk, m_settings, *m_model, *m_commands, this);
    connectActions(workspace->actions());
    connect(workspace, &Workspace::retryRequested, this, &MainWindow::openArchive);
    // The window is built anew, and with it whoever asks for that.
    connect(
        workspace, &Workspace::languageChosen, &m_settings,
        [this](LanguageChoice choice) { m_settings.set(&SettingsValues::language, choice); },
        Qt::QueuedConnection);
    workspace->restorePlace(place);
    const bool isRebuilt = m_workspace != nullptr;
    delete takeCentralWidget();
    m_workspace = workspace;
    setCentralWidget(workspace);
    if (isRebuilt && m_isOpened) {
        workspace->takeArchive();
        workspace->showRelease(m_release);
        workspace->showDictionaries();
    }
}

void MainWindow::connectActions(const WindowActions& actions)
{
    connect(actions.named("importFiles"), &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(actions.named("settings"), &QAction::triggered, this, &MainWindow::showSettings);
    connect(actions.named("about"), &QAction::triggered, this, &MainWindow::showAbout);
    connect(actions.named("help"), &QAction::triggered, this, [this, &actions] {
        auto* dialog = new HelpDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &HelpDialog::allActionsWanted, actions.named("allActions"), &QAction::trigger);
        dialog->open();
    });
    connect(actions.named("fullScreen"), &QAction::triggered, this, &MainWindow::setTextsAlone);
    connect(actions.named("quit"), &QAction::triggered, this, &QWidget::close);
}

void MainWindow::start(std::optional<ReleaseId> release, const QStringList& files)
{
    m_wanted = release;
    m_wantedFiles = files;
    openArchive();
}

void MainWindow::openArchive()
{
    base::whenDone(this, m_desk.open(), [this](const Result<void>& opened) { takeOpened(opened); });
}

void MainWindow::takeOpened(const Result<void>& opened)
{
    if (!opened) {
        m_workspace->showProblem(opened.error(), m_desk.archiveFile());
        return;
    }
    m_isOpened = true;
    if (m_desk.isReadOnly())
        m_workspace->notice().tell(tr("This archive can be read but not changed: its file or folder is "
                                      "protected, or its disk is full. Nothing is lost."),
                                   Notice::Kind::Trouble);
    recover();
}

// Before anything is opened: what was not saved belongs to the text that the reader sees.
void MainWindow::recover()
{
    base::whenDone(this, m_desk.releases().recover(), [this](const Result<desk::Recovered>& found) {
        const RecoveryNotice notice = found ? noticeOf(*found) : RecoveryNotice();
        if (!notice.words.isEmpty())
            m_workspace->notice().tell(notice.words, notice.kind);
        askSummaries();
    });
}

void MainWindow::askSummaries()
{
    base::whenDone(this, m_desk.releases().summaries(),
                   [this](const Result<QList<ReleaseSummary>>& summaries) {
                       if (summaries)
                           takeSummaries(*summaries);
                       else
                           m_workspace->showProblem(summaries.error(), m_desk.archiveFile());
                   });
}

void MainWindow::takeSummaries(const QList<ReleaseSummary>& summaries)
{
    m_model->setSummaries(summaries);
    m_watch.begin(summaries);
    ReleaseId id = m_wanted.value_or(m_settings.values().place.release);
    if (!m_wanted && !m_model->rowOf(id))
        id = summaries.isEmpty() ? ReleaseId::None : summaries.first().id;
    m_workspace->takeArchive();
    if (id == ReleaseId::None)
        m_workspace->showRelease(nullptr);
    else
        m_commands->open(id);
    if (!m_wantedFiles.isEmpty())
        importFiles(std::exchange(m_wantedFiles, {}));
    QTimer::singleShot(0, this, &MainWindow::startSpelling);
    learnWords(summaries);
}

// Once the window has long been painted and its texts are marked.
void MainWindow::learnWords(const QList<ReleaseSummary>& newestFirst)
{
    QList<ReleaseId> newest;
    for (const ReleaseSummary& summary : newestFirst)
        newest.append(summary.id);
    m_archiveWords.learnAfter(std::chrono::seconds(5), newest);
}

void MainWindow::startSpelling()
{
    const spelling::SpellService& spelling = m_desk.spelling();
    showDictionaries();
    // A second try at opening the archive comes here once more.
    if (!std::exchange(m_isSpelling, true))
        m_settings.follow(this, &SettingsValues::bareCapitals, [this](spelling::BareCapitals choice) {
            m_desk.spelling().setBareCapitals(choice);
        });
    connect(&spelling, &spelling::SpellService::stateChanged, this, &MainWindow::showDictionaries,
            Qt::UniqueConnection);
}

void MainWindow::showDictionaries()
{
    m_workspace->showDictionaries();
}

void MainWindow::takeRelease(std::shared_ptr<OpenRelease> release)
{
    m_model->apply(std::exchange(m_whileTyped, {}), {});
    m_release = std::move(release);
    m_savePause.watch(m_release);
    m_deletedElsewhere = ReleaseId::None;
    m_watch.setOpen(m_release && m_release->isDeleted() ? nullptr : m_release);
    m_workspace->showRelease(m_release);
    if (m_release)
        tellOfDamage(m_release->release().id);
}

// Once the text is there to be read: whether it is what was saved.
void MainWindow::tellOfDamage(ReleaseId id)
{
    base::whenDone(this, desk::damageOf(m_desk.archive(), id), [this, id](const Result<QStringList>& damage) {
        if (damage && !damage->isEmpty() && m_release && m_release->release().id == id)
            m_workspace->notice().tell(damage->join(u' '), Notice::Kind::Trouble);
    });
}

void MainWindow::takeChanges(const QList<ReleaseSummary>& changed, const QList<ReleaseId>& removed)
{
    leaveRemoved(removed);
    const bool isTyped = m_release && removed.isEmpty() && changed.size() == 1 &&
                         changed.first().id == m_release->release().id &&
                         m_model->rowOf(changed.first().id) && !m_savePause.isResting();
    if (isTyped) {
        m_whileTyped = changed;
        return;
    }
    m_model->apply(std::exchange(m_whileTyped, {}), {});
    m_model->apply(changed, removed);
}

void MainWindow::leaveRemoved(const QList<ReleaseId>& removed)
{
    if (!m_release || m_release->isDeleted() || !removed.contains(m_release->release().id))
        return;
    // What another program deleted stays in the editor: the reader may be in the middle of a word.
    if (std::exchange(m_deletedElsewhere, ReleaseId::None) == m_release->release().id)
        return;
    const ReleaseId next = m_workspace->successorOf(removed);
    takeRelease(nullptr);
    if (next != ReleaseId::None)
        m_commands->open(next);
}

void MainWindow::tellDeleted(ReleaseId id)
{
    m_deletedElsewhere = id;
    m_workspace->notice().offer(
        tr("This release was deleted elsewhere. What you write now is kept as a release of its own."),
        tr("Bring it back"), [this, id] { m_commands->bringBack({id}); }, Notice::Kind::Trouble);
}

void MainWindow::chooseFiles()
{
    auto* dialog =
        new FileDialog(this, tr("Import files"), lastOrDocuments(m_settings.values().lastFolders.imported));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(FileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Texts (*.docx *.html *.htm *.txt)"), tr("All files (*)")});
    connect(dialog, &FileDialog::filesSelected, this,
            [this](const QStringList& files) { openImport()->setChosenFiles(files); });
    dialog->open();
}

void MainWindow::importFiles(const QStringList& files)
{
    openImport()->setFiles(files);
}

ImportDialog* MainWindow::openImport()
{
    auto* dialog = new ImportDialog(m_desk, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QList<ReleaseId>& releases) {
        if (releases.isEmpty())
            return;
        m_commands->openImported(releases.first());
        m_workspace->notice().tell(tr("%n release(s) imported", nullptr, static_cast<int>(releases.size())));
    });
    dialog->open();
    return dialog;
}

void MainWindow::showSettings()
{
    auto* dialog = new SettingsDialog(m_settings, m_desk.spelling(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::showSettings, Qt::QueuedConnection);
    connect(dialog, &SettingsDialog::wordListsWanted, dialog,
            [this, dialog] { (new WordListDialog(m_desk, dialog))->open(); });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* dialog = new AboutDialog(m_desk.archiveFile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setTextsAlone(bool alone)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, alone));
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_watch.setWatching(desk::ArchiveWatch::Watching::Shown);
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    m_watch.setWatching(desk::ArchiveWatch::Watching::Hidden);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::WindowStateChange || !m_workspace)
        return;
    m_workspace->setTextsAlone(isFullScreen());
    m_leaveFullScreen->setEnabled(isFullScreen());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_isOpened && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    importFiles(files);
}

void MainWindow::storePlace()
{
    WindowPlace place = m_settings.values().place;
    if (!isFullScreen())
        place.geometry = saveGeometry();
    const ReleaseId before = place.release;
    m_workspace->storePlace(place);
    if (!m_isOpened)
        place.release = before;
    m_settings.set(&SettingsValues::place, place);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    storePlace();
    if (m_departure->mayLeave())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

} // namespace tarjuman::ui
