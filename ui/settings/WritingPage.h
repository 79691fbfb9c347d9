// The settings of the writing helps: each with a box of its own and an example, and whose French spaces are
// wanted. Every choice is taken at once. A part of SettingsDialog; the window's thread.
#pragma once

#include "app/text/WritingHelp.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace tarjuman::ui {

class Settings;

class WritingPage : public QWidget {
    Q_OBJECT
public:
    explicit WritingPage(Settings& settings, QWidget* parent = nullptr);

private:
    QCheckBox* addHelp(text::WritingHelp help);
    void store();

    Settings& m_settings;
    QList<QCheckBox*> m_helps; // in the order of allWritingHelps
    QComboBox* m_profile;
};

} // namespace tarjuman::ui
