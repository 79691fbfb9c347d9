// What this program is: name, version, licence, and where the archive lies. The window's thread.
#pragma once

#include <QDialog>

namespace tarjuman::ui {

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    AboutDialog(const QString& archive, QWidget* parent);
};

} // namespace tarjuman::ui
