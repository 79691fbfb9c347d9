#include "ui/output/PrintDialog.h"

#include "app/base/GuardedFiles.h"
#include "ui/common/FileDialog.h"

#include <QAbstractItemModel>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

PrintDialog::PrintDialog(QPrinter* printer, QWidget* parent)
    : QPrintDialog(printer, parent)
{
    takeOverFile();
    setOption(PrintToFile, m_file != nullptr);
}

void PrintDialog::takeOverFile()
{
    auto* name = findChild<QLineEdit*>(u"filename"_s);
    auto* browse = findChild<QToolButton*>(u"fileBrowser"_s);
    if (!name || !browse)
        return;
    // Before its model shows the first folder, which it does once the event loop runs.
    name->setCompleter(nullptr);
    const auto models = name->findChildren<QAbstractItemModel*>(Qt::FindDirectChildrenOnly);
    qDeleteAll(models);
    disconnect(browse, &QAbstractButton::clicked, nullptr, nullptr);
    connect(browse, &QAbstractButton::clicked, this, &PrintDialog::chooseFile);
    m_file = name;
}

void PrintDialog::chooseFile()
{
    const QFileInfo file(m_file->text());
    auto* dialog = new FileDialog(this, tr("Print into a file"), file.absolutePath(), tr("PDF (*.pdf)"));
    dialog->setObjectName(u"printFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setOption(FileDialog::DontConfirmOverwrite); // asked once the printing begins
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(file.fileName());
    connect(dialog, &FileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void PrintDialog::accept()
{
    const bool intoFile = m_file && m_file->isEnabled() && !m_file->text().isEmpty();
    const auto allowed = intoFile ? base::refusal(m_file->text()) : base::Result<void>();
    if (allowed) {
        QPrintDialog::accept();
        return;
    }
    auto* words =
        new QMessageBox(QMessageBox::Warning, windowTitle(), allowed.error().message, QMessageBox::Ok, this);
    words->setObjectName(u"printRefusal"_s);
    words->setAttribute(Qt::WA_DeleteOnClose);
    words->open();
}

} // namespace tarjuman::ui
