// The settings of the findings: whether they are looked for at all, and a box for each rule. Every choice is
// taken at once. A part of SettingsDialog; the window's thread.
#pragma once

#include "app/checks/Finding.h"

#include <QWidget>

class QCheckBox;

namespace tarjuman::ui {

class Settings;

class FindingsPage : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPage(Settings& settings, QWidget* parent = nullptr);

private:
    void store();

    Settings& m_settings;
    QCheckBox* m_wanted;
    QList<QCheckBox*> m_rules; // in the order of allRules
};

} // namespace tarjuman::ui
