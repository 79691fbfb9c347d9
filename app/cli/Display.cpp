#include "app/cli/Display.h"

#include <QDir>
#include <QFileInfo>

#include <xcb/xcb.h>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

static QString platformOf(const QStringList& arguments)
{
    for (qsizetype i = 1; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == u"-platform" || arguments[i] == u"--platform")
            return arguments[i + 1];
    }
    return qEnvironmentVariable("QT_QPA_PLATFORM");
}

static bool hasWayland()
{
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    return !name.isEmpty() && QFileInfo::exists(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(name));
}

static bool hasX()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return false;
    xcb_connection_t* connection = xcb_connect(nullptr, nullptr);
    const bool connected = xcb_connection_has_error(connection) == 0;
    xcb_disconnect(connection);
    return connected;
}

bool hasDisplay(const QStringList& arguments)
{
    const QString platform = platformOf(arguments);
    const bool needsDisplay =
        platform.isEmpty() || platform.startsWith(u"xcb"_s) || platform.startsWith(u"wayland"_s);
    return !needsDisplay || hasWayland() || hasX();
}

} // namespace tarjuman::cli
