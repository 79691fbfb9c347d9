#include "ui/settings/SpellingPage.h"

#include "app/spelling/DictionaryFiles.h"
#include "app/spelling/SpellService.h"
#include "ui/settings/Settings.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using spelling::BareCapitals;
using spelling::SpellService;
using text::Language;

SpellingPage::SpellingPage(Settings& settings, SpellService& spelling, QWidget* parent)
    : QWidget(parent)
    , m_spelling(spelling)
{
    setObjectName(u"spellingPage"_s);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("French"), addDictionary(Language::French));
    form->addRow(tr("Arabic"), addDictionary(Language::Arabic));
    auto* capitals = new QCheckBox(tr("Capitals may stand without accents"), this);
    capitals->setObjectName(u"bareCapitals"_s);
    capitals->setToolTip(tr("ETAT and Ecole are let pass beside ÉTAT and École"));
    capitals->setChecked(settings.values().bareCapitals == BareCapitals::Allowed);
    connect(capitals, &QCheckBox::clicked, this, [&settings](bool allowed) {
        settings.set(&SettingsValues::bareCapitals, allowed ? BareCapitals::Allowed : BareCapitals::Wrong);
    });
    form->addRow(capitals);
    auto* lists = new QPushButton(tr("Word lists…"), this);
    lists->setObjectName(u"wordLists"_s);
    lists->setAutoDefault(false);
    connect(lists, &QPushButton::clicked, this, &SpellingPage::wordListsWanted);
    // As wide as its words, not as the page.
    auto* row = new QHBoxLayout;
    row->addWidget(lists);
    row->addStretch(1);
    form->addRow(row);
    connect(&m_spelling, &SpellService::stateChanged, this, &SpellingPage::renewDictionary);
}

QLabel* SpellingPage::addDictionary(Language language)
{
    auto* words = new QLabel(this);
    words->setObjectName(language == Language::French ? u"frenchDictionary"_s : u"arabicDictionary"_s);
    words->setWordWrap(true);
    // The side of the page, not of the words: a path alone would go to the left of a mirrored page.
    words->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_dictionary[language] = words;
    renewDictionary(language);
    return words;
}

void SpellingPage::renewDictionary(Language language)
{
    QString words;
    switch (m_spelling.state(language)) {
    case SpellService::DictionaryState::Loading:
        words = tr("Being read…");
        break;
    case SpellService::DictionaryState::Ready:
        words = foundWords(language);
        if (const auto files = spelling::findDictionary(language))
            m_dictionary[language]->setToolTip(fromTheLeft(files->words));
        break;
    case SpellService::DictionaryState::Missing:
        words = tr("Missing. Install it with: %1").arg(fromTheLeft(SpellService::installCommand(language)));
        break;
    }
    m_dictionary[language]->setText(words);
}

QString SpellingPage::foundWords(Language language) const
{
    const auto files = spelling::findDictionary(language);
    if (!files)
        return tr("Found");
    const auto edition = spelling::editionOf(*files);
    QStringList words;
    if (edition.variety == u"classique")
        words << tr("Classical spelling");
    else if (!edition.variety.isEmpty())
        words << tr("Spelling “%1”, which is not the classical one").arg(edition.variety);
    if (!edition.version.isEmpty())
        words << tr("version %1").arg(edition.version);
    return words.isEmpty() ? tr("Found") : words.join(tr(", "));
}

} // namespace tarjuman::ui
