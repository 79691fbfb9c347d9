#include "ui/common/FileDialog.h"

#include <QCoreApplication>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

namespace {

// Pictures and names of kinds. Asked by the thread that reads folders, so the pictures are made before.
class FileKinds : public QFileIconProvider {
public:
    FileKinds()
        : m_folder(QFileIconProvider::icon(Folder))
        , m_file(QFileIconProvider::icon(File))
        , m_drive(QFileIconProvider::icon(Drive))
    {
        setOptions(DontUseCustomDirectoryIcons);
    }

    QIcon icon(IconType type) const override
    {
        switch (type) {
        case File:
            return m_file;
        case Folder:
            return m_folder;
        case Drive:
            return m_drive;
        default:
            return QFileIconProvider::icon(type);
        }
    }
    QIcon icon(const QFileInfo& file) const override
    {
        if (file.isRoot())
            return m_drive;
        return file.isDir() ? m_folder : m_file;
    }
    QString type(const QFileInfo& file) const override
    {
        if (file.isDir())
            return QFileIconProvider::type(file);
        // By the name alone.
        const auto kinds = QMimeDatabase().mimeTypesForFileName(file.fileName());
        return kinds.isEmpty() ? QCoreApplication::translate("FileDialog", "File") : kinds.first().comment();
    }

private:
    const QIcon m_folder;
    const QIcon m_file;
    const QIcon m_drive;
};

// Outlives every dialog: the thread that reads folders may still ask when its dialog goes.
FileKinds& fileKinds()
{
    static FileKinds kinds;
    return kinds;
}

// A place without files. The dialog begins to read its first folder before it can be told of our pictures.
QString nowhere()
{
    return u":/"_s;
}

} // namespace

FileDialog::FileDialog(QWidget* parent, const QString& title, const QString& folder, const QString& filters)
    : QFileDialog(parent, title, nowhere())
{
    setOption(DontUseNativeDialog, !isOfPortal());
    setOption(DontUseCustomDirectoryIcons);
    setIconProvider(&fileKinds());
    if (!filters.isEmpty())
        setNameFilter(filters);
    setDirectory(folder);
}

bool FileDialog::isOfPortal()
{
    // As Qt decides it: by wish, or in a sandbox.
    return qEnvironmentVariable("QT_QPA_PLATFORMTHEME") == u"xdgdesktopportal" ||
           qEnvironmentVariableIsSet("SNAP") || QFileInfo::exists(u"/.flatpak-info"_s);
}

} // namespace tarjuman::ui
