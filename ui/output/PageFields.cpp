#include "ui/output/PageFields.h"

#include "ui/common/FormRows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using text::Language;

namespace {

constexpr double pointsPerMillimetre = 72.0 / 25.4;

// Keeps what a field shows only rounded: a margin counts as changed when its field no longer shows it.
double marginFrom(const QDoubleSpinBox& field, double points)
{
    const bool same = qAbs(points / pointsPerMillimetre - field.value()) < 0.051;
    return same ? points : field.value() * pointsPerMillimetre;
}

} // namespace

PageFields::PageFields(QWidget* parent)
    : SetupFields(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    addPaper(*column);
    addFurniture(*column);
    column->addStretch();
}

void PageFields::addPaper(QVBoxLayout& column)
{
    m_paper = new QComboBox;
    m_paper->setObjectName(u"templatePaper"_s);
    m_paper->addItems({tr("A4"), tr("US Letter")});
    connect(m_paper, &QComboBox::currentIndexChanged, this, &SetupFields::changed);
    column.addWidget(labelled(tr("Paper"), m_paper));
    m_top = makeMargin(u"marginTop"_s, tr("Top margin"));
    m_bottom = makeMargin(u"marginBottom"_s, tr("Bottom margin"));
    m_left = makeMargin(u"marginLeft"_s, tr("Left margin"));
    m_right = makeMargin(u"marginRight"_s, tr("Right margin"));
    addRow(column, {labelled(tr("Top margin"), m_top), labelled(tr("Bottom margin"), m_bottom)});
    // Left and right are those of the paper in every interface.
    auto* sides = new QWidget;
    sides->setLayoutDirection(Qt::LeftToRight);
    auto* sidesColumn = new QVBoxLayout(sides);
    sidesColumn->setContentsMargins(0, 0, 0, 0);
    addRow(*sidesColumn, {labelled(tr("Left margin"), m_left), labelled(tr("Right margin"), m_right)});
    column.addWidget(sides);
}

void PageFields::addFurniture(QVBoxLayout& column)
{
    addHeading(column, tr("On every page"));
    m_numbers = addChoice(column, u"pageNumbers"_s, tr("Number the pages (“page 2 of 3”)"));
    m_runningHead =
        addChoice(column, u"runningHead"_s, tr("Organisation and title at the head of later pages"));
    m_embargo = addChoice(column, u"embargoBanner"_s, tr("The embargo at the head until its time"));
    m_watermark = addChoice(column, u"draftWatermark"_s, tr("The status across the page until approval"));
    m_digits = new QComboBox;
    m_digits->setObjectName(u"arabicDigits"_s);
    m_digits->addItems({u"1 2 3"_s, u"١ ٢ ٣"_s});
    connect(m_digits, &QComboBox::currentIndexChanged, this, &SetupFields::changed);
    column.addWidget(labelled(tr("Page numbers in Arabic"), m_digits));
    for (const Language language : text::bothLanguages) {
        m_footLine[language] = lineIn(language, nameFor(u"footLine"_s, language));
        connect(m_footLine[language], &QLineEdit::textChanged, this, &SetupFields::changed);
    }
    addLanguagePair(column, {tr("Foot line in French"), tr("Foot line in Arabic")},
                    {m_footLine.french, m_footLine.arabic});
}

QCheckBox* PageFields::addChoice(QVBoxLayout& column, const QString& name, const QString& words)
{
    auto* box = new QCheckBox(words);
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, &SetupFields::changed);
    column.addWidget(box);
    return box;
}

QDoubleSpinBox* PageFields::makeMargin(const QString& name, const QString& words)
{
    QDoubleSpinBox* margin = numberField(name, 5, 80, 1, tr(" mm"));
    margin->setAccessibleName(words);
    connect(margin, &QDoubleSpinBox::valueChanged, this, &SetupFields::changed);
    return margin;
}

void PageFields::fill(const pdf::PageSetup& setup)
{
    m_paper->setCurrentIndex(static_cast<int>(setup.paper));
    m_top->setValue(setup.margins.top() / pointsPerMillimetre);
    m_bottom->setValue(setup.margins.bottom() / pointsPerMillimetre);
    m_left->setValue(setup.margins.left() / pointsPerMillimetre);
    m_right->setValue(setup.margins.right() / pointsPerMillimetre);
    m_numbers->setChecked(setup.furniture.pageNumbers);
    m_runningHead->setChecked(setup.furniture.runningHead);
    m_embargo->setChecked(setup.furniture.embargoBanner);
    m_watermark->setChecked(setup.furniture.draftWatermark);
    m_digits->setCurrentIndex(static_cast<int>(setup.furniture.digits.arabic));
    for (const Language language : text::bothLanguages) {
        m_footLine[language]->setText(setup.furniture.footLine[language]);
        m_footLine[language]->setCursorPosition(0);
    }
}

void PageFields::store(pdf::PageSetup& setup) const
{
    setup.paper = static_cast<pdf::Paper>(m_paper->currentIndex());
    const QMarginsF margins = setup.margins;
    setup.margins = {marginFrom(*m_left, margins.left()), marginFrom(*m_top, margins.top()),
                     marginFrom(*m_right, margins.right()), marginFrom(*m_bottom, margins.bottom())};
    setup.furniture.pageNumbers = m_numbers->isChecked();
    setup.furniture.runningHead = m_runningHead->isChecked();
    setup.furniture.embargoBanner = m_embargo->isChecked();
    setup.furniture.draftWatermark = m_watermark->isChecked();
    setup.furniture.digits.arabic = static_cast<pdf::Digits>(m_digits->currentIndex());
    for (const Language language : text::bothLanguages)
        setup.furniture.footLine[language] = m_footLine[language]->text().trimmed();
}

} // namespace tarjuman::ui
