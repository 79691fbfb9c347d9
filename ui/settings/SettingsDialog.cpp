#include "ui/settings/SettingsDialog.h"

#include "app/base/UserName.h"
#include "app/spelling/SpellService.h"
#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/settings/FindingsPage.h"
#include "ui/settings/Settings.h"
#include "ui/settings/SpellingPage.h"
#include "ui/settings/WritingPage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using spelling::SpellService;
using text::Language;

SettingsDialog::SettingsDialog(Settings& settings, SpellService& spelling, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(520);
    auto* pages = new QTabWidget(this);
    pages->setObjectName(u"settingsPages"_s);
    pages->setDocumentMode(true);
    pages->addTab(generalPage(), tr("General"));
    addPage(*pages, tr("While writing"), new WritingPage(m_settings, this));
    auto* spellingPage = new SpellingPage(m_settings, spelling, this);
    addPage(*pages, tr("Spelling"), spellingPage);
    addPage(*pages, tr("Findings"), new FindingsPage(m_settings, this));
    connect(spellingPage, &SpellingPage::wordListsWanted, this, &SettingsDialog::wordListsWanted);
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    close->setObjectName(u"closeSettings"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
}

QWidget* SettingsDialog::generalPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    QFormLayout* window = section(*column, tr("Window"));
    addAuthor(*window);
    addInterface(*window);
    column->addSpacing(12);
    QFormLayout* texts = section(*column, tr("The two texts"));
    for (const Language language : text::bothLanguages)
        addTexts(*texts, language);
    column->addStretch(1);
    return page;
}

// The page with the room around it that the general one has.
void SettingsDialog::addPage(QTabWidget& pages, const QString& title, QWidget* content)
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->addSpacing(4);
    column->addWidget(content);
    column->addStretch(1);
    pages.addTab(page, title);
}

QFormLayout* SettingsDialog::section(QVBoxLayout& column, const QString& title)
{
    auto* heading = new QLabel(title, this);
    heading->setFont(uiFont(FontRole::PaneTitle));
    column.addSpacing(4);
    column.addWidget(heading);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column.addLayout(form);
    return form;
}

void SettingsDialog::addAuthor(QFormLayout& form)
{
    auto* author = new QLineEdit(m_settings.values().author, this);
    author->setObjectName(u"authorName"_s);
    author->setPlaceholderText(base::systemUserName());
    form.addRow(tr("Your name"), author);
    connect(author, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_settings.set(&SettingsValues::author, name.trimmed()); });
}

void SettingsDialog::addInterface(QFormLayout& form)
{
    auto* language = new QComboBox(this);
    language->setObjectName(u"languageChoice"_s);
    language->addItems({tr("As the system"), u"Français"_s, u"العربية"_s, u"English"_s});
    language->setCurrentIndex(static_cast<int>(m_settings.values().language));
    form.addRow(tr("Language"), language);
    // The window is built anew; this dialog, a part of it no longer, has to be gone first.
    connect(language, &QComboBox::activated, this, [this](int choice) {
        accept();
        QMetaObject::invokeMethod(
            &m_settings,
            [settings = &m_settings, choice] {
                settings->set(&SettingsValues::language, static_cast<LanguageChoice>(choice));
            },
            Qt::QueuedConnection);
        Q_EMIT languageChosen();
    });
    auto* digits = new QComboBox(this);
    digits->setObjectName(u"digitChoice"_s);
    digits->addItems({tr("Western (1, 2, 3)"), tr("Arabic-Indic (١، ٢، ٣)")});
    digits->setCurrentIndex(static_cast<int>(m_settings.values().digits));
    form.addRow(tr("Digits in an Arabic window"), digits);
    connect(digits, &QComboBox::activated, this,
            [this](int choice) { m_settings.set(&SettingsValues::digits, static_cast<Digits>(choice)); });
    auto* scheme = new QComboBox(this);
    scheme->setObjectName(u"schemeChoice"_s);
    scheme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    scheme->setCurrentIndex(static_cast<int>(m_settings.values().scheme));
    form.addRow(tr("Appearance"), scheme);
    connect(scheme, &QComboBox::activated, this, [this](int choice) {
        m_settings.set(&SettingsValues::scheme, static_cast<SchemeChoice>(choice));
    });
    auto* contrast = new QComboBox(this);
    contrast->setObjectName(u"contrastChoice"_s);
    contrast->addItems({tr("As the system"), tr("Usual"), tr("High")});
    contrast->setCurrentIndex(static_cast<int>(m_settings.values().contrast));
    form.addRow(tr("Contrast"), contrast);
    connect(contrast, &QComboBox::activated, this, [this](int choice) {
        m_settings.set(&SettingsValues::contrast, static_cast<ContrastChoice>(choice));
    });
}

void SettingsDialog::addTexts(QFormLayout& form, Language language)
{
    const bool isFrench = language == Language::French;
    const QFont shown = textFont(language);
    auto* family = new QFontComboBox(this);
    family->setObjectName(isFrench ? u"frenchFamily"_s : u"arabicFamily"_s);
    family->setEditable(false);
    family->setWritingSystem(isFrench ? QFontDatabase::Latin : QFontDatabase::Arabic);
    family->setCurrentFont(QFont(shown.families().constFirst()));
    auto* points = new QSpinBox(this);
    points->setObjectName(isFrench ? u"frenchPoints"_s : u"arabicPoints"_s);
    points->setRange(8, 36);
    points->setSuffix(tr(" pt"));
    points->setValue(qRound(shown.pointSizeF()));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(family, 1);
    row->addWidget(points);
    form.addRow(isFrench ? tr("French") : tr("Arabic"), row);
    const auto store = [this, language, family, points] {
        const QFont house = defaultTextFont(language);
        TextFontChoice choice{family->currentFont().family(), static_cast<double>(points->value())};
        if (choice.family == house.families().constFirst())
            choice.family.clear();
        if (points->value() == qRound(house.pointSizeF()))
            choice.points = 0;
        text::PerLanguage<TextFontChoice> fonts = m_settings.values().fonts;
        fonts[language] = choice;
        m_settings.set(&SettingsValues::fonts, fonts);
    };
    connect(family, &QFontComboBox::currentFontChanged, this, store);
    connect(points, &QSpinBox::valueChanged, this, store);
}

} // namespace tarjuman::ui
