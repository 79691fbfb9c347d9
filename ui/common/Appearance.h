// Gives the whole program its look: style, palette, fonts, and the light or dark scheme that the reader chose
// or the desktop wishes. One for the program, on the window's thread, made right after QApplication. Widgets
// need not know it: a change reaches them as QEvent::PaletteChange (scheme) or QEvent::FontChange (fonts of
// the texts: the signal).
#pragma once

#include "app/text/Language.h"
#include "ui/common/Tokens.h"

#include <QObject>

namespace tarjuman::ui {

class PortalScheme;

enum class SchemeChoice { System, Light, Dark };

class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(SchemeChoice choice = SchemeChoice::System, QObject* parent = nullptr);
    ~Appearance() override;

    static Appearance* instance(); // null in a test that made none

    SchemeChoice choice() const { return m_choice; }
    void setChoice(SchemeChoice choice);
    // An empty family or 0 points means the default.
    void chooseTextFont(text::Language language, const QString& family, double points);

Q_SIGNALS:
    void schemeChanged();
    void textFontsChanged();

private:
    enum class Apply { Always, WhenChanged };
    void apply(Apply when);
    Scheme wanted() const;

    SchemeChoice m_choice;
    Scheme m_platformScheme = Scheme::Light; // judged from the platform's palette at the start
    PortalScheme* m_portal = nullptr;
};

} // namespace tarjuman::ui
