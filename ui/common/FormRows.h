// How the fields of a form stand: a label above each, and French and Arabic ones beside each other as on the
// printed page, French left and Arabic right in every interface. The window's thread.
#pragma once

#include "app/text/Language.h"

#include <QList>
#include <QString>

class QBoxLayout;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace tarjuman::ui {

QLabel* addHeading(QBoxLayout& column, const QString& words);
// The field with its label, which also names it to assistive technology.
QWidget* labelled(const QString& words, QWidget* field);
// Side by side, in the direction of the interface.
void addRow(QBoxLayout& column, const QList<QWidget*>& fields);
// Labelled, on a line that never turns.
void addLanguagePair(QBoxLayout& column, const text::PerLanguage<QString>& words,
                     const text::PerLanguage<QWidget*>& fields);

// A button that Enter in a field of its dialog does not press.
QPushButton* quietButton(const QString& objectName, const QString& words, QWidget* parent);
// Where one writes what a list is narrowed to; `words` stand in it while it is empty.
QLineEdit* filterField(const QString& objectName, const QString& words, QWidget* parent);
// Fields whose text runs as its language does.
QLineEdit* lineIn(text::Language language, const QString& objectName);
QPlainTextEdit* linesIn(text::Language language, const QString& objectName, int height);
// A number in the digits of the house.
QDoubleSpinBox* numberField(const QString& objectName, double least, double most, int decimals,
                            const QString& unit);

} // namespace tarjuman::ui
