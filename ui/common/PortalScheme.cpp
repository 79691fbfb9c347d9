#include "ui/common/PortalScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;

} // namespace

PortalScheme::PortalScheme(QObject* parent)
    : QObject(parent)
{
}

void PortalScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void PortalScheme::onSettingChanged(const QString& changedGroup, const QString& changedKey,
                                    const QDBusVariant& value)
{
    if (changedGroup == group && changedKey == key)
        take(value.variant());
}

void PortalScheme::take(const QVariant& value)
{
    // "Read" wraps the number in one more variant than "SettingChanged".
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const std::optional<Scheme> wish = schemeOfPortal(inner.toUInt());
    if (wish == m_scheme)
        return;
    m_scheme = wish;
    Q_EMIT changed();
}

std::optional<Scheme> schemeOfPortal(uint value)
{
    if (value == 1)
        return Scheme::Dark;
    if (value == 2)
        return Scheme::Light;
    return std::nullopt;
}

} // namespace tarjuman::ui
