// What the desktop says of light and dark and of contrast, through its portal (org.freedesktop.appearance,
// color-scheme and contrast).
// Asked without waiting; a desktop without a portal never answers, and then nothing is signalled. Made and
// used on the window's thread.
#pragma once

#include "ui/common/Tokens.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace tarjuman::ui {

class PortalScheme : public QObject {
    Q_OBJECT
public:
    explicit PortalScheme(QObject* parent = nullptr);

    void ask();
    // The desktop's wish; none when it has no preference or did not answer.
    std::optional<Scheme> scheme() const { return m_scheme; }
    Contrast contrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askFor(const QString& key);
    void take(const QString& key, const QVariant& value);

    std::optional<Scheme> m_scheme;
    Contrast m_contrast = Contrast::Usual;
};

// The portal's number: 1 prefers dark, 2 prefers light, anything else has no preference.
std::optional<Scheme> schemeOfPortal(uint value);
// 1 prefers higher contrast.
Contrast contrastOfPortal(uint value);

} // namespace tarjuman::ui
