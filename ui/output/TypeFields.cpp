#include "ui/output/TypeFields.h"

#include "app/pdf/font/FontFinder.h"
#include "ui/common/Fonts.h"
#include "ui/common/FormRows.h"
#include "ui/output/ColourField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using text::Language;

namespace {

// A family that is not installed here is shown all the same: the preview says so.
void choose(QComboBox& families, const QString& family)
{
    int index = families.findData(family);
    if (index < 0) {
        index = families.count();
        families.addItem(family, family);
    }
    families.setCurrentIndex(index);
}

// Keeps what a field shows only rounded. Divides, for 95 hundredths are 0.95 and 95 times 0.01 isn't.
double numberFrom(const QDoubleSpinBox& field, double before, double whole = 1)
{
    const double rounding = 0.51 * std::pow(10, -field.decimals());
    return qAbs(before * whole - field.value()) < rounding ? before : field.value() / whole;
}

constexpr double percent = 100; // of the whole

} // namespace

TypeFields::TypeFields(QWidget* parent)
    : SetupFields(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    addFonts(*column);
    addLines(*column);
    addColumns(*column);
    addFitting(*column);
    column->addStretch();
}

void TypeFields::addFonts(QVBoxLayout& column)
{
    for (const Language language : text::bothLanguages) {
        m_family[language] = makeFamily(nameFor(u"family"_s, language), language);
        m_titleFamily[language] = makeFamily(nameFor(u"titleFamily"_s, language), language);
        m_titleFamily[language]->insertItem(0, tr("As the text"), QString());
        m_size[language] = makeSize(nameFor(u"size"_s, language), 36);
        m_titleSize[language] = makeSize(nameFor(u"titleSize"_s, language), 60);
    }
    addLanguagePair(column, {tr("French typeface"), tr("Arabic typeface")},
                    {m_family.french, m_family.arabic});
    addLanguagePair(column, {tr("French size"), tr("Arabic size")}, {m_size.french, m_size.arabic});
    addLanguagePair(column, {tr("Typeface of French titles"), tr("Typeface of Arabic titles")},
                    {m_titleFamily.french, m_titleFamily.arabic});
    addLanguagePair(column, {tr("Size of French titles"), tr("Size of Arabic titles")},
                    {m_titleSize.french, m_titleSize.arabic});
    m_accent = new ColourField;
    m_accent->setObjectName(u"accent"_s);
    connect(m_accent, &ColourField::changed, this, &SetupFields::changed);
    column.addWidget(labelled(tr("Colour of rules and links"), m_accent));
}

void TypeFields::addLines(QVBoxLayout& column)
{
    addHeading(column, tr("Lines"));
    for (const Language language : text::bothLanguages)
        m_leading[language] = makePercent(nameFor(u"leading"_s, language), 80, 150);
    addLanguagePair(column, {tr("Spacing of French lines"), tr("Spacing of Arabic lines")},
                    {m_leading.french, m_leading.arabic});
    m_hyphenate = new QCheckBox(tr("Hyphenate French words"));
    m_hyphenate->setObjectName(u"hyphenate"_s);
    m_kashida = new QCheckBox(tr("Stretch Arabic words to fill the line (kashida)"));
    m_kashida->setObjectName(u"kashida"_s);
    m_hanging = new QCheckBox(tr("Let stops and hyphens hang into the margin"));
    m_hanging->setObjectName(u"hangingPunctuation"_s);
    for (QCheckBox* box : {m_hyphenate, m_kashida, m_hanging}) {
        connect(box, &QCheckBox::toggled, this, &SetupFields::changed);
        column.addWidget(box);
    }
}

void TypeFields::addColumns(QVBoxLayout& column)
{
    addHeading(column, tr("Columns side by side"));
    m_columns = new QComboBox;
    m_columns->setObjectName(u"columnWidths"_s);
    m_columns->addItem(tr("By the lengths of the texts"), static_cast<int>(pdf::ColumnWidths::ByLength));
    m_columns->addItem(tr("Of equal width"), static_cast<int>(pdf::ColumnWidths::Alike));
    m_narrowest = makePercent(u"narrowestColumn"_s, 30, 50);
    const auto showWhatCounts = [this] {
        m_narrowest->setEnabled(m_columns->currentData().toInt() ==
                                static_cast<int>(pdf::ColumnWidths::ByLength));
    };
    connect(m_columns, &QComboBox::currentIndexChanged, this, showWhatCounts);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &SetupFields::changed);
    addRow(column,
           {labelled(tr("Width"), m_columns), labelled(tr("Narrower column, at least"), m_narrowest)});
}

void TypeFields::addFitting(QVBoxLayout& column)
{
    addHeading(column, tr("When a release is fitted on fewer pages"));
    m_typeLimit = makePercent(u"fitType"_s, 50, 100);
    m_leadingLimit = makePercent(u"fitLeading"_s, 50, 100);
    m_marginLimit = makePercent(u"fitMargins"_s, 50, 100);
    addRow(column,
           {labelled(tr("Smallest type"), m_typeLimit), labelled(tr("Tightest lines"), m_leadingLimit),
            labelled(tr("Narrowest margins"), m_marginLimit)});
    auto* words = new QLabel(tr("In percent of the sizes and margins of this template."));
    words->setFont(uiFont(FontRole::Second));
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setWordWrap(true);
    column.addWidget(words);
}

QComboBox* TypeFields::makeFamily(const QString& name, Language language)
{
    auto* families = new QComboBox;
    families->setObjectName(name);
    families->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QString& family : pdf::familiesFor(language))
        families->addItem(family, family);
    connect(families, &QComboBox::currentIndexChanged, this, &SetupFields::changed);
    return families;
}

QDoubleSpinBox* TypeFields::makeSize(const QString& name, double most)
{
    QDoubleSpinBox* size = numberField(name, 6, most, 1, tr(" pt"));
    size->setSingleStep(0.5);
    connect(size, &QDoubleSpinBox::valueChanged, this, &SetupFields::changed);
    return size;
}

QDoubleSpinBox* TypeFields::makePercent(const QString& name, double least, double most)
{
    QDoubleSpinBox* field = numberField(name, least, most, 0, tr(" %"));
    connect(field, &QDoubleSpinBox::valueChanged, this, &SetupFields::changed);
    return field;
}

void TypeFields::fill(const pdf::PageSetup& setup)
{
    for (const Language language : text::bothLanguages) {
        choose(*m_family[language], setup.fontFamily[language]);
        choose(*m_titleFamily[language], setup.titleFamily[language]);
        m_size[language]->setValue(setup.fontSize[language]);
        m_titleSize[language]->setValue(setup.titleSize[language]);
        m_leading[language]->setValue(setup.leading[language] * percent);
    }
    m_columns->setCurrentIndex(m_columns->findData(static_cast<int>(setup.columns.widths)));
    m_narrowest->setValue(setup.columns.narrowest * percent);
    m_accent->setColour(setup.accent);
    m_hyphenate->setChecked(setup.hyphenateFrench);
    m_kashida->setChecked(setup.kashida);
    m_hanging->setChecked(setup.hangingPunctuation);
    m_typeLimit->setValue(setup.fitLimits.type * percent);
    m_leadingLimit->setValue(setup.fitLimits.leading * percent);
    m_marginLimit->setValue(setup.fitLimits.margins * percent);
}

void TypeFields::store(pdf::PageSetup& setup) const
{
    for (const Language language : text::bothLanguages) {
        setup.fontFamily[language] = m_family[language]->currentData().toString();
        setup.titleFamily[language] = m_titleFamily[language]->currentData().toString();
        setup.fontSize[language] = numberFrom(*m_size[language], setup.fontSize[language]);
        setup.titleSize[language] = numberFrom(*m_titleSize[language], setup.titleSize[language]);
        setup.leading[language] = numberFrom(*m_leading[language], setup.leading[language], percent);
    }
    setup.columns.widths = static_cast<pdf::ColumnWidths>(m_columns->currentData().toInt());
    setup.columns.narrowest = numberFrom(*m_narrowest, setup.columns.narrowest, percent);
    setup.accent = m_accent->colour();
    setup.hyphenateFrench = m_hyphenate->isChecked();
    setup.kashida = m_kashida->isChecked();
    setup.hangingPunctuation = m_hanging->isChecked();
    setup.fitLimits.type = numberFrom(*m_typeLimit, setup.fitLimits.type, percent);
    setup.fitLimits.leading = numberFrom(*m_leadingLimit, setup.fitLimits.leading, percent);
    setup.fitLimits.margins = numberFrom(*m_marginLimit, setup.fitLimits.margins, percent);
}

} // namespace tarjuman::ui
