// What the reader chose for this machine, as plain values; how each is stored, only Settings knows.
#pragma once

#include "app/desk/ReleaseChecks.h"
#include "app/pdf/setup/PageSetup.h"
#include "app/release/Release.h"
#include "app/spelling/Verdict.h"
#include "app/text/WritingHelp.h"
#include "ui/common/Appearance.h"
#include "ui/common/Interface.h"

namespace tarjuman::ui {

// The reader's own font for one language of the texts; an empty family or 0 points mean the house's.
struct TextFontChoice {
    QString family = {};
    double points = 0;

    friend bool operator==(const TextFontChoice&, const TextFontChoice&) = default;
};

// How the two texts are shown and walked through.
struct TextView {
    int zoom = 100; // percent
    bool invisiblesShown = false;
    bool sidesSwapped = false;
    bool logicalCaret = false;
    bool hijriDateline = false;

    friend bool operator==(const TextView&, const TextView&) = default;
};

// How the window was left.
struct WindowPlace {
    QByteArray geometry = {};
    int listWidth = 264;
    bool listShown = true;
    int listOrder = 0;
    release::ReleaseId release = release::ReleaseId::None;
    TextView texts = {};
    bool panelShown = false;
    QString panelPage = {}; // its name

    friend bool operator==(const WindowPlace&, const WindowPlace&) = default;
};

// What was exported last, and how.
struct LastExport {
    int product = 0; // its number among the segments
    pdf::Paper paper = pdf::Paper::A4;
    QString letterhead = {}; // the name of the template

    friend bool operator==(const LastExport&, const LastExport&) = default;
};

// Where files were saved and found last; empty: nowhere yet.
struct LastFolders {
    QString exported = {};
    QString imported = {};

    friend bool operator==(const LastFolders&, const LastFolders&) = default;
};

struct SettingsValues {
    LanguageChoice language = LanguageChoice::System;
    Digits digits = Digits::Western;
    SchemeChoice scheme = SchemeChoice::System;
    ContrastChoice contrast = ContrastChoice::System;
    text::PerLanguage<TextFontChoice> fonts = {}; // of the two texts
    // Who signs versions and comments; empty means the name that the system knows the user by.
    QString author = {};
    text::WritingChoices writing = {};
    desk::CheckChoices checking = {};
    // Whether capitals may stand without their accents: ETAT, Ecole.
    spelling::BareCapitals bareCapitals = spelling::BareCapitals::Wrong;
    WindowPlace place = {};
    LastExport lastExport = {};
    LastFolders lastFolders = {};
};

} // namespace tarjuman::ui
