// Gives the whole program its look: style, palette, fonts, and the scheme, light or dark, with the contrast
// that the reader chose or the desktop wishes. One for the program, on the window's thread, made right after
// QApplication. Widgets need not know it: a change reaches them as QEvent::PaletteChange (scheme) or
// QEvent::FontChange (fonts of the texts: the signal).
#pragma once

#include "app/text/Language.h"
#include "ui/common/Tokens.h"

#include <QObject>

namespace tarjuman::ui {

class PortalScheme;

enum class SchemeChoice { System, Light, Dark };
enum class ContrastChoice { System, Usual, High };

class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(SchemeChoice choice = SchemeChoice::System,
                        ContrastChoice contrast = ContrastChoice::Usual, QObject* parent = nullptr);
    ~Appearance() override;

    static Appearance* instance(); // null in a test that made none

    SchemeChoice choice() const { return m_choice; }
    void setChoice(SchemeChoice choice);
    void setContrast(ContrastChoice choice);
    // An empty family or 0 points means the default.
    void chooseTextFont(text::Language language, const QString& family, double points);

Q_SIGNALS:
    void schemeChanged();
    void textFontsChanged();

private:
    enum class Apply { Always, WhenChanged };
    void apply(Apply when);
    Scheme wantedScheme() const;
    Contrast wantedContrast() const;

    SchemeChoice m_choice;
    ContrastChoice m_contrast;
    Scheme m_platformScheme = Scheme::Light; // judged from the platform's palette at the start
    PortalScheme* m_portal = nullptr;
};

} // namespace tarjuman::ui
