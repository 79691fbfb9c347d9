// Asks for printer and pages, and with which file to print into when no paper is wanted. That file is asked
// for and looked at as every other (common/FileDialog.h): Qt’s own dialog would look into the files of the
// home folder, and open the chosen one to try it. The window that it belongs to owns it; lives on the
// window’s thread.
#pragma once

#include <QPrintDialog>

class QLineEdit;

namespace tarjuman::ui {

class PrintDialog : public QPrintDialog {
    Q_OBJECT
public:
    PrintDialog(QPrinter* printer, QWidget* parent);

    void accept() override;

private:
    void takeOverFile();
    void chooseFile();

    QLineEdit* m_file = nullptr; // its name; Qt’s own widget
};

} // namespace tarjuman::ui
