#include "ui/output/TemplateForm.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Interface.h"
#include "ui/output/LogoField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

namespace {

using text::Language;

constexpr double pointsPerMillimetre = 72.0 / 25.4;

// An Arabic field shows the digits that the house has chosen; Qt's own choice goes by country.
QLocale numberLocale()
{
    const QLocale locale;
    const bool western = shownNumber(0) == u"0"_s;
    return western && locale.zeroDigit() != u"0"_s ? QLocale(QLocale::Arabic, QLocale::Tunisia) : locale;
}

QString nameFor(const QString& field, Language language)
{
    return field + (language == Language::French ? u"French"_s : u"Arabic"_s);
}

QLabel* addHeading(QBoxLayout* column, const QString& words)
{
    auto* heading = new QLabel(words);
    heading->setFont(uiFont(FontRole::Chosen));
    heading->setContentsMargins(0, 8, 0, 0);
    column->addWidget(heading);
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
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch();
    return box;
}

// Two fields on a line that never turns: French left, Arabic right.
void addPair(QBoxLayout* column, const QString& french, QWidget* left, const QString& arabic, QWidget* right)
{
    auto* line = new QWidget;
    line->setLayoutDirection(Qt::LeftToRight);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(labelled(french, left), 1);
    row->addWidget(labelled(arabic, right), 1);
    column->addWidget(line);
}

void addRow(QBoxLayout* column, const QList<QWidget*>& fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget* field : fields)
        row->addWidget(field, 1);
    column->addLayout(row);
}

} // namespace

TemplateForm::TemplateForm(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    addLetterhead(column);
    addPage(column);
    addType(column);
    column->addStretch();
    setSetup({});
}

void TemplateForm::addLetterhead(QBoxLayout* column)
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"templateName"_s);
    m_name->setMaxLength(80);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateForm::take);
    column->addWidget(labelled(tr("Name of the template"), m_name));
    m_shown = new QCheckBox(tr("Print a letterhead"));
    m_shown->setObjectName(u"letterheadShown"_s);
    connect(m_shown, &QCheckBox::toggled, this, &TemplateForm::take);
    column->addWidget(m_shown);
    for (Language language : text::bothLanguages) {
        m_organisation[language] = new QLineEdit;
        m_organisation[language]->setObjectName(nameFor(u"organisation"_s, language));
        m_organisation[language]->setLayoutDirection(text::directionOf(language));
        connect(m_organisation[language], &QLineEdit::textChanged, this, &TemplateForm::take);
        m_address[language] = makeLines(language, nameFor(u"address"_s, language));
        m_contact[language] = makeLines(language, nameFor(u"contact"_s, language));
    }
    addPair(column, tr("Organisation in French"), m_organisation.french, tr("Organisation in Arabic"),
            m_organisation.arabic);
    addPair(column, tr("Address in French"), m_address.french, tr("Address in Arabic"), m_address.arabic);
    addPair(column, tr("Press contact in French"), m_contact.french, tr("Press contact in Arabic"),
            m_contact.arabic);
    m_logo = new LogoField;
    m_logo->setObjectName(u"logo"_s);
    connect(m_logo, &LogoField::changed, this, &TemplateForm::take);
    column->addWidget(labelled(tr("Logo"), m_logo));
}

void TemplateForm::addPage(QBoxLayout* column)
{
    addHeading(column, tr("Page"));
    m_paper = new QComboBox;
    m_paper->setObjectName(u"templatePaper"_s);
    m_paper->addItems({tr("A4"), tr("US Letter")});
    connect(m_paper, &QComboBox::currentIndexChanged, this, &TemplateForm::take);
    column->addWidget(labelled(tr("Paper"), m_paper));
    m_top = makeMargin(tr("Top margin"), u"marginTop"_s);
    m_bottom = makeMargin(tr("Bottom margin"), u"marginBottom"_s);
    m_left = makeMargin(tr("Left margin"), u"marginLeft"_s);
    m_right = makeMargin(tr("Right margin"), u"marginRight"_s);
    addRow(column, {labelled(tr("Top"), m_top), labelled(tr("Bottom"), m_bottom)});
    auto* sides = new QWidget;
    sides->setLayoutDirection(Qt::LeftToRight);
    auto* sidesColumn = new QVBoxLayout(sides);
    sidesColumn->setContentsMargins(0, 0, 0, 0);
    addRow(sidesColumn, {labelled(tr("Left"), m_left), labelled(tr("Right"), m_right)});
    column->addWidget(sides);
}

void TemplateForm::addType(QBoxLayout* column)
{
    addHeading(column, tr("Type"));
    for (Language language : text::bothLanguages) {
        m_family[language] = new QComboBox;
        m_family[language]->setObjectName(nameFor(u"family"_s, language));
        m_family[language]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        fillFamilies(language);
        connect(m_family[language], &QComboBox::currentIndexChanged, this, &TemplateForm::take);
        m_size[language] = new QDoubleSpinBox;
        m_size[language]->setObjectName(nameFor(u"size"_s, language));
        m_size[language]->setLocale(numberLocale());
        m_size[language]->setRange(6, 36);
        m_size[language]->setSingleStep(0.5);
        m_size[language]->setDecimals(1);
        m_size[language]->setSuffix(tr(" pt"));
        connect(m_size[language], &QDoubleSpinBox::valueChanged, this, &TemplateForm::take);
    }
    addPair(column, tr("French typeface"), m_family.french, tr("Arabic typeface"), m_family.arabic);
    addPair(column, tr("French size"), m_size.french, tr("Arabic size"), m_size.arabic);
    m_hyphenate = new QCheckBox(tr("Hyphenate French words"));
    m_hyphenate->setObjectName(u"hyphenate"_s);
    m_kashida = new QCheckBox(tr("Stretch Arabic words to fill the line (kashida)"));
    m_kashida->setObjectName(u"kashida"_s);
    for (QCheckBox* box : {m_hyphenate, m_kashida}) {
        connect(box, &QCheckBox::toggled, this, &TemplateForm::take);
        column->addWidget(box);
    }
}

QPlainTextEdit* TemplateForm::makeLines(Language language, const QString& name)
{
    auto* lines = new QPlainTextEdit;
    lines->setObjectName(name);
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(96);
    setManner(lines, Manner::Field);
    QTextOption option = lines->document()->defaultTextOption();
    option.setTextDirection(text::directionOf(language));
    option.setAlignment(language == Language::Arabic ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    lines->document()->setDefaultTextOption(option);
    lines->setLayoutDirection(text::directionOf(language));
    connect(lines, &QPlainTextEdit::textChanged, this, &TemplateForm::take);
    return lines;
}

QDoubleSpinBox* TemplateForm::makeMargin(const QString& label, const QString& name)
{
    auto* margin = new QDoubleSpinBox;
    margin->setObjectName(name);
    margin->setAccessibleName(label);
    margin->setLocale(numberLocale());
    margin->setRange(5, 80);
    margin->setDecimals(1);
    margin->setSuffix(tr(" mm"));
    connect(margin, &QDoubleSpinBox::valueChanged, this, &TemplateForm::take);
    return margin;
}

void TemplateForm::fillFamilies(Language language)
{
    const auto script = language == Language::French ? QFontDatabase::Latin : QFontDatabase::Arabic;
    for (const QString& family : QFontDatabase::families(script)) {
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family))
            m_family[language]->addItem(family);
    }
}

void TemplateForm::setSetup(const pdf::PageSetup& setup)
{
    m_filling = true;
    m_setup = setup;
    m_name->setText(setup.name);
    m_shown->setChecked(setup.letterhead.shown);
    m_logo->setLogo(setup.letterhead.logo);
    m_paper->setCurrentIndex(static_cast<int>(setup.paper));
    m_top->setValue(setup.margins.top() / pointsPerMillimetre);
    m_bottom->setValue(setup.margins.bottom() / pointsPerMillimetre);
    m_left->setValue(setup.margins.left() / pointsPerMillimetre);
    m_right->setValue(setup.margins.right() / pointsPerMillimetre);
    for (Language language : text::bothLanguages) {
        m_organisation[language]->setText(setup.letterhead.organisation[language]);
        m_organisation[language]->setCursorPosition(0);
        m_address[language]->setPlainText(setup.letterhead.address[language]);
        m_contact[language]->setPlainText(setup.letterhead.contact[language]);
        QComboBox* family = m_family[language];
        if (family->findText(setup.fontFamily[language]) < 0)
            family->addItem(setup.fontFamily[language]); // not installed here: the preview will say so
        family->setCurrentText(setup.fontFamily[language]);
        m_size[language]->setValue(setup.fontSize[language]);
    }
    m_hyphenate->setChecked(setup.hyphenateFrench);
    m_kashida->setChecked(setup.kashida);
    m_filling = false;
}

void TemplateForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

// Keeps what a field shows only rounded: a margin counts as changed when its field no longer shows it.
static double marginFrom(const QDoubleSpinBox& field, double points)
{
    const bool same = qAbs(points / pointsPerMillimetre - field.value()) < 0.051;
    return same ? points : field.value() * pointsPerMillimetre;
}

void TemplateForm::take()
{
    if (m_filling)
        return;
    m_setup.name = m_name->text().trimmed();
    m_setup.letterhead.shown = m_shown->isChecked();
    m_setup.letterhead.logo = m_logo->logo();
    m_setup.paper = static_cast<pdf::Paper>(m_paper->currentIndex());
    const QMarginsF margins = m_setup.margins;
    m_setup.margins = {marginFrom(*m_left, margins.left()), marginFrom(*m_top, margins.top()),
                       marginFrom(*m_right, margins.right()), marginFrom(*m_bottom, margins.bottom())};
    for (Language language : text::bothLanguages) {
        m_setup.letterhead.organisation[language] = m_organisation[language]->text().trimmed();
        m_setup.letterhead.address[language] = m_address[language]->toPlainText().trimmed();
        m_setup.letterhead.contact[language] = m_contact[language]->toPlainText().trimmed();
        m_setup.fontFamily[language] = m_family[language]->currentText();
        m_setup.fontSize[language] = m_size[language]->value();
    }
    m_setup.hyphenateFrench = m_hyphenate->isChecked();
    m_setup.kashida = m_kashida->isChecked();
    Q_EMIT changed();
}

} // namespace tarjuman::ui
