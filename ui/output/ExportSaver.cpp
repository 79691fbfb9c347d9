#include "ui/output/ExportSaver.h"

#include "app/desk/FileName.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Folders.h"
#include "ui/settings/Settings.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

ExportSaver::ExportSaver(Exporter exporter, Settings& settings, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_run(std::move(exporter))
{
    connect(&m_run, &ExportRun::progressed, this, &ExportSaver::progressed);
    connect(&m_run, &ExportRun::failed, this, &ExportSaver::failed);
    connect(&m_run, &ExportRun::finished, this, [this](const QList<desk::ExportOutcome>& outcomes) {
        QStringList files;
        for (const desk::ExportOutcome& outcome : outcomes)
            files.append(outcome.file);
        if (!files.isEmpty())
            remember(files.first());
        Q_EMIT saved(files);
    });
}

QString ExportSaver::lastFolder() const
{
    return lastOrDocuments(m_settings.values().lastFolders.exported);
}

// Once the file is there: a folder that took nothing is not offered again.
void ExportSaver::remember(const QString& file)
{
    LastFolders folders = m_settings.values().lastFolders;
    folders.exported = QFileInfo(file).absolutePath();
    m_settings.set(&SettingsValues::lastFolders, folders);
}

void ExportSaver::ask(const QList<desk::ExportOrder>& orders)
{
    if (orders.size() == 1)
        askForFile(orders.first());
    else
        askForFolder(orders);
}

void ExportSaver::askForFile(const desk::ExportOrder& order)
{
    auto* dialog = new FileDialog(m_window, tr("Save the PDF"), lastFolder(), tr("PDF (*.pdf)"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(desk::suggestedFileName(order.release, order.form));
    connect(dialog, &FileDialog::fileSelected, this,
            [this, order](const QString& file) { saveTo({order}, {file}); });
    dialog->open();
}

void ExportSaver::askForFolder(const QList<desk::ExportOrder>& orders)
{
    auto* dialog = new FileDialog(m_window, tr("Save the two PDFs in a folder"), lastFolder());
    dialog->setObjectName(u"saveFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(FileDialog::Directory);
    dialog->setOption(FileDialog::ShowDirsOnly);
    dialog->setLabelText(FileDialog::Accept, tr("Save here"));
    connect(dialog, &FileDialog::fileSelected, this,
            [this, orders](const QString& folder) { saveIn(folder, orders); });
    dialog->open();
}

void ExportSaver::saveIn(const QString& folder, const QList<desk::ExportOrder>& orders)
{
    QStringList files;
    QStringList present;
    for (const desk::ExportOrder& order : orders) {
        const QString name = desk::suggestedFileName(order.release, order.form);
        files.append(QDir(folder).filePath(name));
        if (QFileInfo::exists(files.last()))
            present.append(name);
    }
    if (present.isEmpty()) {
        saveTo(orders, files);
        return;
    }
    auto* question = new QMessageBox(QMessageBox::Question, tr("Replace the earlier files?"),
                                     tr("The folder already holds:\n%1").arg(present.join(u'\n')),
                                     QMessageBox::Cancel, m_window);
    question->setObjectName(u"replaceQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* replace = question->addButton(tr("Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this, [this, orders, files] { saveTo(orders, files); });
    question->open();
}

void ExportSaver::saveTo(const QList<desk::ExportOrder>& orders, const QStringList& files)
{
    QList<desk::ExportOrder> named = orders;
    for (int index = 0; index < named.size(); ++index)
        named[index].file = files.at(index);
    Q_EMIT started();
    m_run.start(named);
}

} // namespace tarjuman::ui
