#include "ui/common/PortalScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString schemeKey = u"color-scheme"_s;
const QString contrastKey = u"contrast"_s;

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
    askFor(schemeKey);
    askFor(contrastKey);
}

void PortalScheme::askFor(const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(key, reply.value().variant());
    });
}

void PortalScheme::onSettingChanged(const QString& changedGroup, const QString& changedKey,
                                    const QDBusVariant& value)
{
    if (changedGroup == group)
        take(changedKey, value.variant());
}

void PortalScheme::take(const QString& key, const QVariant& value)
{
    // "Read" wraps the number in one more variant than "SettingChanged".
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const auto before = std::pair(m_scheme, m_contrast);
    if (key == schemeKey)
        m_scheme = schemeOfPortal(inner.toUInt());
    else if (key == contrastKey)
        m_contrast = contrastOfPortal(inner.toUInt());
    if (std::pair(m_scheme, m_contrast) != before)
        Q_EMIT changed();
}

Contrast contrastOfPortal(uint value)
{
    return value == 1 ? Contrast::High : Contrast::Usual;
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
