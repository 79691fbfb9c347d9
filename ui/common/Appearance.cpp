#include "ui/common/Appearance.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Icon.h"
#include "ui/common/Palette.h"
#include "ui/common/PortalScheme.h"

#include <QApplication>
#include <QTimer>

namespace tarjuman::ui {

namespace {

Appearance* theAppearance = nullptr;

} // namespace

Appearance::Appearance(SchemeChoice choice, ContrastChoice contrast, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
    , m_contrast(contrast)
    , m_platformScheme(QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark
                                                                                            : Scheme::Light)
    , m_portal(new PortalScheme(this))
{
    theAppearance = this;
    QApplication::setStyle(new HouseStyle);
    QApplication::setFont(uiFont());
    apply(Apply::Always);
    connect(m_portal, &PortalScheme::changed, this, [this] { apply(Apply::WhenChanged); });
    // The bus is not even opened before the window stands.
    QTimer::singleShot(0, m_portal, &PortalScheme::ask);
}

Appearance::~Appearance()
{
    theAppearance = nullptr;
}

Appearance* Appearance::instance()
{
    return theAppearance;
}

void Appearance::setChoice(SchemeChoice choice)
{
    m_choice = choice;
    apply(Apply::WhenChanged);
}

void Appearance::setContrast(ContrastChoice choice)
{
    m_contrast = choice;
    apply(Apply::WhenChanged);
}

void Appearance::chooseTextFont(text::Language language, const QString& family, double points)
{
    const QFont before = textFont(language);
    setTextFont(language, family, points);
    if (textFont(language) != before)
        Q_EMIT textFontsChanged();
}

Scheme Appearance::wantedScheme() const
{
    switch (m_choice) {
    case SchemeChoice::Light:
        return Scheme::Light;
    case SchemeChoice::Dark:
        return Scheme::Dark;
    case SchemeChoice::System:
        break;
    }
    return m_portal->scheme().value_or(m_platformScheme);
}

Contrast Appearance::wantedContrast() const
{
    switch (m_contrast) {
    case ContrastChoice::Usual:
        return Contrast::Usual;
    case ContrastChoice::High:
        return Contrast::High;
    case ContrastChoice::System:
        break;
    }
    return m_portal->contrast();
}

void Appearance::apply(Apply when)
{
    const Scheme nextScheme = wantedScheme();
    const Contrast nextContrast = wantedContrast();
    if (when == Apply::WhenChanged && nextScheme == scheme() && nextContrast == contrast())
        return;
    setScheme(nextScheme, nextContrast);
    clearIconCache();
    QApplication::setPalette(paletteOf(tokens()));
    Q_EMIT schemeChanged();
}

} // namespace tarjuman::ui
