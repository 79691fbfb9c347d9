#include "ui/output/ExportChoices.h"

#include "ui/common/Fonts.h"
#include "ui/common/SegmentControl.h"
#include "ui/settings/Settings.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

namespace {

constexpr int withoutLetterhead = -1;
constexpr int editTemplates = -2;

constexpr int mostFitPages = 6;

// How lines are filled, as the data of an item.
constexpr int hyphens = 1;
constexpr int kashida = 2;

struct Place {
    int row;
    int column;
};

void addField(QGridLayout* grid, Place place, const QString& label, QComboBox* field, const QString& name)
{
    auto* words = new QLabel(label);
    words->setFont(uiFont(FontRole::Second));
    words->setBuddy(field);
    field->setObjectName(name);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(4);
    grid->addWidget(words, 3 * place.row, place.column);
    grid->addWidget(field, 3 * place.row + 1, place.column);
}

} // namespace

ExportChoices::ExportChoices(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_products(new SegmentControl)
    , m_paper(new QComboBox)
    , m_template(new QComboBox)
    , m_lines(new QComboBox)
    , m_fit(new QComboBox)
{
    addProducts();
    addFields();

    const LastExport& last = m_settings.values().lastExport;
    m_products->choose(std::clamp(last.product, 0, static_cast<int>(Product::TwoFiles)));
    m_setup.paper = last.paper;
    m_paper->setCurrentIndex(static_cast<int>(m_setup.paper));
    fillTemplates(last.letterhead);
    fillLines();

    connect(m_products, &SegmentControl::choiceChanged, this, [this] {
        fillLines();
        remember();
        Q_EMIT changed();
    });
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        m_setup.paper = static_cast<pdf::Paper>(index);
        remember();
        Q_EMIT changed();
    });
    connect(m_template, &QComboBox::activated, this, &ExportChoices::takeTemplate);
    connect(m_lines, &QComboBox::activated, this, &ExportChoices::takeLines);
    connect(m_fit, &QComboBox::activated, this, [this](int pages) {
        m_setup.fitPages = pages;
        Q_EMIT changed();
    });
}

void ExportChoices::addProducts()
{
    m_products->setObjectName(u"exportProduct"_s);
    m_products->setAccessibleName(tr("What to export"));
    const auto add = [this](const QString& words, const QString& explanation, const QString& name) {
        QPushButton* choice = m_products->addChoice(words);
        choice->setObjectName(name);
        choice->setToolTip(explanation);
    };
    add(tr("Side by side"), tr("French left, Arabic right, in one file"), u"exportSideBySide"_s);
    add(tr("In turn"), tr("French, then Arabic, in one file"), u"exportInTurn"_s);
    add(tr("French"), tr("The French text alone"), u"exportFrench"_s);
    add(tr("Arabic"), tr("The Arabic text alone"), u"exportArabic"_s);
    add(tr("Two files"), tr("A French file and an Arabic one, saved in one act"), u"exportTwoFiles"_s);
}

void ExportChoices::addFields()
{
    m_paper->addItems({tr("A4"), tr("US Letter")});
    m_fit->addItem(tr("As needed"));
    for (int pages = 1; pages <= mostFitPages; ++pages)
        m_fit->addItem(tr("At most %n", "pages", pages));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_products);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    addField(grid, {0, 0}, tr("Template"), m_template, u"exportTemplate"_s);
    addField(grid, {0, 1}, tr("Paper"), m_paper, u"exportPaper"_s);
    addField(grid, {1, 0}, tr("Lines"), m_lines, u"exportLines"_s);
    addField(grid, {1, 1}, tr("Pages"), m_fit, u"exportFit"_s);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowMinimumHeight(2, 4); // a little air between the two rows
    column->addLayout(grid);
    m_hint = new QLabel(
        tr("This letterhead is empty still: fill it in under “Edit the templates…”, with name and logo."));
    m_hint->setObjectName(u"exportLetterheadHint"_s);
    m_hint->setFont(uiFont(FontRole::Second));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);
}

// Pages without a head would look as if it had been left out.
void ExportChoices::tellOfLetterhead()
{
    const pdf::Letterhead& head = m_setup.letterhead;
    m_hint->setVisible(!m_templates.isEmpty() && head.shown && head.organisation.french.isEmpty() &&
                       head.organisation.arabic.isEmpty() && head.logo.isEmpty());
}

void ExportChoices::setTemplates(const QList<pdf::PageSetup>& templates)
{
    const bool first = m_templates.isEmpty();
    m_templates = templates;
    fillTemplates(first ? m_settings.values().lastExport.letterhead : m_setup.name);
}

void ExportChoices::chooseTemplate(const QString& name)
{
    fillTemplates(name);
    takeTemplate(m_template->currentIndex());
}

ExportChoices::Product ExportChoices::product() const
{
    return static_cast<Product>(m_products->chosen());
}

void ExportChoices::setProduct(Product product)
{
    m_products->choose(static_cast<int>(product));
    fillLines();
    Q_EMIT changed();
}

void ExportChoices::setFitPages(int pages)
{
    m_setup.fitPages = std::clamp(pages, 0, mostFitPages);
    m_fit->setCurrentIndex(m_setup.fitPages);
}

QList<pdf::Form> ExportChoices::forms() const
{
    switch (product()) {
    case Product::SideBySide:
        return {pdf::Form::SideBySide};
    case Product::InTurn:
        return {pdf::Form::FrenchThenArabic};
    case Product::French:
        return {pdf::Form::French};
    case Product::Arabic:
        return {pdf::Form::Arabic};
    case Product::TwoFiles:
        return {pdf::Form::French, pdf::Form::Arabic};
    }
    return {};
}

pdf::PageSetup ExportChoices::setup() const
{
    return m_setup;
}

void ExportChoices::fillTemplates(const QString& chosen)
{
    m_template->clear();
    const bool hasPlain = std::any_of(m_templates.begin(), m_templates.end(),
                                      [](const pdf::PageSetup& setup) { return !setup.letterhead.shown; });
    if (!hasPlain)
        m_template->addItem(tr("No letterhead"), withoutLetterhead);
    for (int index = 0; index < m_templates.size(); ++index)
        m_template->addItem(m_templates.at(index).name, index);
    m_template->insertSeparator(m_template->count());
    m_template->addItem(tr("Edit the templates…"), editTemplates);
    const int index = chosen.isEmpty() ? 0 : m_template->findText(chosen);
    m_template->setCurrentIndex(std::max(0, index));

    // The template may have been edited: take it anew, but the paper stays the reader's choice.
    const int number = m_template->currentData().toInt();
    const pdf::Paper paper = m_setup.paper;
    const int fitPages = m_setup.fitPages;
    m_setup = number >= 0 ? m_templates.at(number) : pdf::PageSetup{};
    m_setup.paper = paper;
    m_setup.fitPages = fitPages;
    fillLines();
    tellOfLetterhead();
}

void ExportChoices::takeTemplate(int index)
{
    const int number = m_template->itemData(index).toInt();
    if (number == editTemplates) {
        const QString name = m_setup.name;
        m_template->setCurrentIndex(std::max(0, name.isEmpty() ? 0 : m_template->findText(name)));
        Q_EMIT templateEditingRequested();
        return;
    }
    const pdf::Paper paper = m_setup.paper;
    const int fitPages = m_setup.fitPages;
    m_setup = number >= 0 ? m_templates.at(number) : pdf::PageSetup{};
    if (number < 0)
        m_setup.paper = paper;
    m_setup.fitPages = fitPages;
    m_paper->setCurrentIndex(static_cast<int>(m_setup.paper));
    fillLines();
    tellOfLetterhead();
    remember();
    Q_EMIT changed();
}

// Offers what makes a difference in the chosen form: hyphens are French, stretched letters are Arabic.
void ExportChoices::fillLines()
{
    const int chosen = (m_setup.hyphenateFrench ? hyphens : 0) | (m_setup.kashida ? kashida : 0);
    int matters = hyphens | kashida;
    m_lines->clear();
    switch (product()) {
    case Product::French:
        matters = hyphens;
        m_lines->addItem(tr("Hyphenated"), hyphens);
        m_lines->addItem(tr("Whole words"), 0);
        break;
    case Product::Arabic:
        matters = kashida;
        m_lines->addItem(tr("Even spaces"), 0);
        m_lines->addItem(tr("Kashida"), kashida);
        break;
    case Product::SideBySide:
    case Product::InTurn:
    case Product::TwoFiles:
        m_lines->addItem(tr("Hyphenated"), hyphens);
        m_lines->addItem(tr("Whole words"), 0);
        m_lines->addItem(tr("Hyphenated, kashida"), hyphens | kashida);
        m_lines->addItem(tr("Whole words, kashida"), kashida);
        break;
    }
    m_lines->setCurrentIndex(m_lines->findData(chosen & matters));
}

void ExportChoices::takeLines()
{
    const int chosen = m_lines->currentData().toInt();
    if (product() != Product::Arabic)
        m_setup.hyphenateFrench = (chosen & hyphens) != 0;
    if (product() != Product::French)
        m_setup.kashida = (chosen & kashida) != 0;
    Q_EMIT changed();
}

void ExportChoices::remember()
{
    m_settings.set(&SettingsValues::lastExport, {m_products->chosen(), m_setup.paper, m_setup.name});
}

} // namespace tarjuman::ui
