// A colour to be printed on white paper: swatches of good ones, and any other from a dialog. A colour too
// pale to be read is taken, with a word about it. Window's thread.
#pragma once

#include <QColor>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace tarjuman::ui {

class ColourField : public QWidget {
    Q_OBJECT
public:
    explicit ColourField(QWidget* parent = nullptr);

    QColor colour() const { return m_colour; }
    void setColour(const QColor& colour); // without changed()

Q_SIGNALS:
    void changed();

private:
    void take(const QColor& colour);
    void chooseOther();
    void showColour();

    QColor m_colour;
    QButtonGroup* m_swatches;
    QPushButton* m_other;
    QLabel* m_words;
};

} // namespace tarjuman::ui
