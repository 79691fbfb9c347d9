// Shows the logo of a letterhead and lets the reader choose another file or remove it. Window's thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tarjuman::ui {

class LogoField : public QWidget {
    Q_OBJECT
public:
    explicit LogoField(QWidget* parent = nullptr);

    QByteArray logo() const { return m_logo; }
    void setLogo(const QByteArray& logo); // without changed()
    // Takes the file when it is a picture; a sentence says why not otherwise.
    Q_INVOKABLE void takeFile(const QString& file);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void paintPicture();

    QByteArray m_logo;
    QLabel* m_picture;
    QLabel* m_words;
    QPushButton* m_remove;
};

} // namespace tarjuman::ui
