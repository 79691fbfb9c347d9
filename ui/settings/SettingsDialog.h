// The reader's choices, applied at once: name, language of the interface and its digits, light or dark,
// contrast, fonts of the two texts, helps while writing, spelling and findings; on four pages, so that it
// fits a small screen. The window's thread.
#pragma once

#include "app/text/Language.h"

#include <QDialog>

class QFormLayout;
class QTabWidget;
class QVBoxLayout;

namespace tarjuman::spelling {
class SpellService;
}

namespace tarjuman::ui {

class Settings;

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Settings& settings, spelling::SpellService& spelling, QWidget* parent);

Q_SIGNALS:
    void wordListsWanted();
    void languageChosen(); // this dialog is gone; one in the other language may take its place

private:
    QWidget* generalPage();
    void addPage(QTabWidget& pages, const QString& title, QWidget* content);
    QFormLayout* section(QVBoxLayout& column, const QString& title);
    void addAuthor(QFormLayout& form);
    void addInterface(QFormLayout& form);
    void addTexts(QFormLayout& form, text::Language language);

    Settings& m_settings;
};

} // namespace tarjuman::ui
