#include "ui/output/DesktopFiles.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

void openFile(const QString& file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

static void openFolderOf(const QString& file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

void showInFolder(const QStringList& files)
{
    if (files.isEmpty())
        return;
    const QString& first = files.first();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        openFolderOf(first);
        return;
    }
    QStringList addresses;
    for (const QString& file : files)
        addresses.append(
            QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded));
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
                                       u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    call << addresses << QString();
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, qApp, [watcher, first] {
        watcher->deleteLater();
        if (watcher->isError())
            openFolderOf(first);
    });
}

} // namespace tarjuman::ui
