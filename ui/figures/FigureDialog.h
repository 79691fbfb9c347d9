// A picture of the release with all that is printed or read aloud with it: place, caption, credit, and what
// it shows, in both languages. Nothing reaches the release before Save. Opened with open(); deletes itself
// when closed. The window's thread.
#pragma once

#include "ui/figures/FigurePlaces.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tarjuman::ui {

class FigureDialog : public QDialog {
    Q_OBJECT
public:
    // `figure` may be without an image: then one is to be chosen before it can be saved.
    FigureDialog(const release::Figure& figure, const FigurePlaces& places, QWidget* parent);

    // Asks for a file.
    void chooseFile();
    // Takes the file when it is a photograph; a sentence says why not otherwise.
    Q_INVOKABLE void takeFile(const QString& file);

    void accept() override; // Save

Q_SIGNALS:
    void figureMade(const tarjuman::release::Figure& figure);

private:
    void addPicture(QVBoxLayout& column);
    void addPlace(QVBoxLayout& column, const FigurePlaces& places);
    void addWords(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void showPicture();
    void tellWhatIsMissing();

    release::Figure m_figure;
    QLabel* m_picture = nullptr;
    QLabel* m_sentence = nullptr;
    QComboBox* m_place = nullptr;
    text::PerLanguage<QPlainTextEdit*> m_caption = {};
    text::PerLanguage<QPlainTextEdit*> m_alternative = {};
    QLineEdit* m_credit = nullptr;
    QLabel* m_missing = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace tarjuman::ui
