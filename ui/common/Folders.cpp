#include "ui/common/Folders.h"

#include <QDir>
#include <QStandardPaths>

namespace tarjuman::ui {

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QDir(documents).exists() ? documents : QDir::homePath();
}

QString lastOrDocuments(const QString& last)
{
    return !last.isEmpty() && QDir(last).exists() ? last : documentsFolder();
}

QString picturesFolder()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return !pictures.isEmpty() && QDir(pictures).exists() ? pictures : documentsFolder();
}

} // namespace tarjuman::ui
