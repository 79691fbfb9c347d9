#include "ui/list/ImportDialog.h"

#include "app/base/Workers.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Folders.h"
#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Icon.h"
#include "ui/list/ImportActions.h"
#include "ui/list/ImportModel.h"
#include "ui/list/ImportPreview.h"
#include "ui/list/ImportTable.h"
#include "ui/settings/Settings.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

constexpr int sideMargin = 16;

ImportDialog::ImportDialog(desk::Desk& desk, Settings& settings, QWidget* parent)
    : ImportDialog(new ImportWork(desk), settings, parent)
{
}

ImportDialog::ImportDialog(ImportWork* work, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_work(work)
    , m_model(new ImportModel(layoutDirection(), this))
    , m_table(new ImportTable(*m_model))
    , m_actions(new ImportActions(*m_model, *m_table))
{
    m_work->setParent(this);
    setObjectName(u"importDialog"_s);
    m_table->setObjectName(u"importTable"_s);
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    resize(980, 700);

    auto* list = new QWidget;
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(sideMargin, 0, sideMargin, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_table, 1);
    listColumn->addWidget(m_actions);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(list);
    halves->addWidget(makePreview());
    halves->setSizes({340, 250});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeading());
    column->addWidget(halves, 1);
    column->addWidget(makeFoot());
    connect(m_table, &ImportTable::rowChosen, this, &ImportDialog::showChosen);
    connect(m_actions, &ImportActions::readingAsked, this,
            [this](const QString& file, text::Language language) {
                m_work->read({file}, language);
                tellState();
            });
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &ImportDialog::tellState);
    connectWork();
    tellState();
}

QWidget* ImportDialog::makeHeading()
{
    auto* heading = new QWidget;
    auto* title = new QLabel(tr("Import releases"));
    title->setFont(uiFont(FontRole::PaneTitle));
    auto* choose = new QPushButton(icon(IconName::Import), tr("Choose files…"));
    choose->setObjectName(u"importChoose"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(sideMargin, 10, sideMargin, 10);
    row->addWidget(title, 1);
    row->addWidget(choose);
    return heading;
}

QWidget* ImportDialog::makePreview()
{
    m_preview = new ImportPreview;
    m_preview->setObjectName(u"importPreview"_s);
    m_notes = new QLabel;
    m_notes->setObjectName(u"importNotes"_s);
    m_notes->setWordWrap(true);
    m_notes->setFont(uiFont(FontRole::Second));
    m_notes->setContentsMargins(0, 8, 0, 8);
    m_notes->hide();
    auto* half = new QWidget;
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(sideMargin, 0, sideMargin, 0);
    column->setSpacing(0);
    column->addWidget(m_notes);
    column->addWidget(m_preview, 1);
    return half;
}

QWidget* ImportDialog::makeFoot()
{
    m_state = new QLabel;
    m_state->setObjectName(u"importState"_s);
    m_state->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->hide();
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"importCancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::cancel);
    m_import = new QPushButton;
    m_import->setObjectName(u"importStore"_s);
    m_import->setDefault(true);
    setManner(m_import, Manner::Main);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_work->store(m_model->proposals());
        tellState();
    });
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(sideMargin, 12, sideMargin, 12);
    row->addWidget(m_state, 1);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    row->addWidget(m_import);
    return foot;
}

void ImportDialog::connectWork()
{
    connect(m_work, &ImportWork::progressed, this, [this](int done, int total) {
        m_bar->setRange(0, total);
        m_bar->setValue(done);
    });
    connect(m_work, &ImportWork::fileRead, this, [this](const desk::ImportedFile& file) {
        remember(file.file);
        m_model->addFile(file);
        if (m_table->chosenRow() < 0)
            m_table->chooseRow(0);
    });
    connect(m_work, &ImportWork::fileRefused, this, [this](const QString& file, const base::Error& error) {
        m_model->addFailure(file, error.message);
    });
    connect(m_work, &ImportWork::readingEnded, this, &ImportDialog::proposePairs);
    connect(m_work, &ImportWork::stored, this, [this](int count, const QList<release::ReleaseId>& ids) {
        m_stored += ids;
        m_model->remove(0, count);
    });
    connect(m_work, &ImportWork::storingEnded, this, &ImportDialog::endStoring);
    connect(m_work, &ImportWork::storingFailed, this, [this](const base::Error& error) {
        tellState();
        m_state->setText(error.message);
    });
}

void ImportDialog::setFiles(const QStringList& files)
{
    QStringList fresh;
    for (const QString& file : files) {
        if (!m_model->holds(file) && !fresh.contains(file))
            fresh.append(file);
    }
    m_work->read(fresh);
    tellState();
}

void ImportDialog::setChosenFiles(const QStringList& files)
{
    m_asked = QFileInfo(files.value(0)).absolutePath();
    setFiles(files);
}

void ImportDialog::chooseFiles()
{
    auto* dialog = new FileDialog(this, tr("Choose files to import"),
                                  lastOrDocuments(m_settings.values().lastFolders.imported),
                                  tr("Texts (*.docx *.html *.htm *.txt);;All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(FileDialog::ExistingFiles);
    connect(dialog, &FileDialog::filesSelected, this, &ImportDialog::setChosenFiles);
    dialog->open();
}

// Once a file of the folder could be read.
void ImportDialog::remember(const QString& file)
{
    if (m_asked.isEmpty() || QFileInfo(file).absolutePath() != m_asked)
        return;
    LastFolders folders = m_settings.values().lastFolders;
    folders.imported = std::exchange(m_asked, {});
    m_settings.set(&SettingsValues::lastFolders, folders);
}

void ImportDialog::proposePairs()
{
    const QList<desk::ImportedFile> files = m_model->unpaired();
    m_pairing = true;
    tellState();
    auto* watcher = new QFutureWatcher<QList<desk::ImportProposal>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, count = files.size()] {
        watcher->deleteLater();
        m_pairing = false;
        // Files that came or went meanwhile: their reading ends with proposals of its own.
        if (!m_work->isReading() && m_model->unpaired().size() == count)
            m_model->takeProposals(watcher->result());
        tellState();
    });
    watcher->setFuture(QtConcurrent::run(&base::workers(), desk::proposePairs, files));
}

void ImportDialog::showChosen(int row)
{
    const desk::ImportProposal* proposal = m_model->proposalAt(row);
    m_notes->hide();
    if (!proposal) {
        m_preview->clearTexts();
        return;
    }
    m_preview->show(*proposal);
    QStringList notes;
    for (const auto& file : {proposal->french, proposal->arabic}) {
        if (file)
            notes += file->notes;
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setHidden(notes.isEmpty());
}

void ImportDialog::tellState()
{
    const int releases = m_model->releaseCount();
    const int failures = m_model->rowCount() - releases;
    const bool busy = m_work->isReading() || m_work->isStoring() || m_pairing;
    m_bar->setVisible(busy);
    m_actions->setEnabled(!m_work->isStoring());
    m_import->setEnabled(!busy && releases > 0);
    m_import->setText(releases == 0 ? tr("Import") : tr("Import %n release(s)", nullptr, releases));
    if (m_work->isStoring())
        m_state->setText(tr("Storing…"));
    else if (busy)
        m_state->setText(tr("Reading…"));
    else if (failures > 0)
        m_state->setText(tr("%n file(s) cannot be read and will be left out.", nullptr, failures));
    else
        m_state->clear();
}

void ImportDialog::endStoring()
{
    const bool stopped = m_model->releaseCount() > 0;
    tellState();
    if (stopped) {
        m_state->setText(tr("Stopped. %n release(s) are stored; the others are still in this list.", nullptr,
                            static_cast<int>(m_stored.size())));
        return;
    }
    accept();
}

void ImportDialog::cancel()
{
    if (m_work->isReading() || m_work->isStoring())
        m_work->stop();
    else
        reject();
}

void ImportDialog::reject()
{
    if (m_work->isStoring())
        m_work->stop();
    else
        QDialog::reject();
}

// However the dialog ends, what was stored is told.
void ImportDialog::done(int result)
{
    m_work->stop();
    if (!m_stored.isEmpty())
        Q_EMIT imported(std::exchange(m_stored, {}));
    QDialog::done(result);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    setFiles(files);
    event->acceptProposedAction();
}

void ImportDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && !m_work->isStoring())
        m_actions->removeChosen();
    else
        QDialog::keyPressEvent(event);
}

} // namespace tarjuman::ui
