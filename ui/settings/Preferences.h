// What the reader chose for this machine: the one place where the window's settings are read and written. The
// command line never reads them. Made once by the window's application, lives on its thread.
#pragma once

#include "app/desk/ReleaseChecks.h"
#include "app/release/Release.h"
#include "app/spelling/Verdict.h"
#include "app/text/WritingHelp.h"
#include "ui/common/Appearance.h"
#include "ui/common/Interface.h"

#include <QObject>
#include <QSettings>

namespace tarjuman::ui {

// The reader's own font for one language of the texts; an empty family or 0 points mean the house's.
struct TextFontChoice {
    QString family = {};
    double points = 0;

    friend bool operator==(const TextFontChoice&, const TextFontChoice&) = default;
};

// How the window was left.
struct WindowPlace {
    QByteArray geometry = {};
    int listWidth = 264;
    bool listShown = true;
    int listOrder = 0;
    release::ReleaseId release = release::ReleaseId::None;
    int zoom = 100;
    bool invisiblesShown = false;
    bool sidesSwapped = false;
    bool logicalCaret = false;
    bool hijriDateline = false;
    bool panelShown = false;
    QString panelPage = {}; // its name
};

class Preferences : public QObject {
    Q_OBJECT
public:
    // In the user's configuration folder; `file` for tests.
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);

    LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    Digits digits() const;
    void setDigits(Digits digits);
    SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);
    ContrastChoice contrast() const;
    void setContrast(ContrastChoice choice);
    TextFontChoice textFont(text::Language language) const;
    void setTextFont(text::Language language, const TextFontChoice& choice);
    // Who signs versions; empty means the name that the system knows the user by.
    QString author() const;
    void setAuthor(const QString& name);
    text::WritingChoices writing() const;
    void setWriting(const text::WritingChoices& choices);
    desk::CheckChoices checking() const;
    void setChecking(const desk::CheckChoices& choices);

    // Whether capitals may stand without their accents: ETAT, Ecole.
    spelling::BareCapitals bareCapitals() const;
    void setBareCapitals(spelling::BareCapitals choice);

    WindowPlace windowPlace() const;
    void setWindowPlace(const WindowPlace& place);

Q_SIGNALS:
    void languageChanged();
    void digitsChanged();
    void schemeChanged();
    void contrastChanged();
    void textFontChanged(tarjuman::text::Language language);
    void writingChanged();
    void checkingChanged();
    void bareCapitalsChanged();
    void authorChanged();

private:
    QSettings m_settings;
};

} // namespace tarjuman::ui
