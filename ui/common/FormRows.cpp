#include "ui/common/FormRows.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Interface.h"

#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::Language;

// An Arabic field shows the digits that the house has chosen; Qt's own choice goes by country.
static QLocale numberLocale()
{
    const QLocale locale;
    const bool western = shownNumber(0) == u"0"_s;
    return western && locale.zeroDigit() != u"0"_s ? QLocale(QLocale::Arabic, QLocale::Tunisia) : locale;
}

QLabel* addHeading(QBoxLayout& column, const QString& words)
{
    auto* heading = new QLabel(words);
    heading->setFont(uiFont(FontRole::Chosen));
    heading->setContentsMargins(0, 8, 0, 0);
    column.addWidget(heading);
    return heading;
}

QWidget* labelled(const QString& words, QWidget* field)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = new QLabel(words);
    label->setFont(uiFont(FontRole::Second));
    label->setLayoutDirection(QGuiApplication::layoutDirection()); // also where the fields don't turn
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(words);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch();
    return box;
}

void addRow(QBoxLayout& column, const QList<QWidget*>& fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget* field : fields)
        row->addWidget(field, 1);
    column.addLayout(row);
}

void addLanguagePair(QBoxLayout& column, const text::PerLanguage<QString>& words,
                     const text::PerLanguage<QWidget*>& fields)
{
    auto* line = new QWidget;
    line->setLayoutDirection(Qt::LeftToRight);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(labelled(words.french, fields.french), 1);
    row->addWidget(labelled(words.arabic, fields.arabic), 1);
    column.addWidget(line);
}

QPushButton* quietButton(const QString& objectName, const QString& words, QWidget* parent)
{
    auto* button = new QPushButton(words, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QLineEdit* filterField(const QString& objectName, const QString& words, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    field->setClearButtonEnabled(true);
    return field;
}

QLineEdit* lineIn(Language language, const QString& objectName)
{
    auto* line = new QLineEdit;
    line->setObjectName(objectName);
    line->setLayoutDirection(text::directionOf(language));
    return line;
}

QPlainTextEdit* linesIn(Language language, const QString& objectName, int height)
{
    auto* lines = new QPlainTextEdit;
    lines->setObjectName(objectName);
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(height);
    setManner(lines, Manner::Field);
    QTextOption option = lines->document()->defaultTextOption();
    option.setTextDirection(text::directionOf(language));
    option.setAlignment(language == Language::Arabic ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    lines->document()->setDefaultTextOption(option);
    lines->setLayoutDirection(text::directionOf(language));
    return lines;
}

QDoubleSpinBox* numberField(const QString& objectName, double least, double most, int decimals,
                            const QString& unit)
{
    auto* field = new QDoubleSpinBox;
    field->setObjectName(objectName);
    field->setLocale(numberLocale());
    field->setRange(least, most);
    field->setDecimals(decimals);
    field->setSuffix(unit);
    return field;
}

} // namespace tarjuman::ui
