#include "ui/window/FirstStart.h"

#include "ui/common/Fonts.h"
#include "ui/common/SegmentControl.h"
#include "ui/common/Tokens.h"
#include "ui/window/StartCard.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::Language;

namespace {

QLabel* heading(const QString& words, Language language, double points, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    QFont font = defaultTextFont(language);
    font.setPointSizeF(points);
    font.setBold(true);
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

FirstStart::FirstStart(const WindowActions& actions, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"firstStart"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 32);
    column->setSpacing(0);
    column->addStretch(5);
    addHeadings(*column);
    column->addSpacing(32);
    addCards(*column, actions);
    auto* hint = new QLabel(tr("Or drop a file anywhere in this window."), this);
    hint->setAlignment(Qt::AlignCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addSpacing(24);
    column->addWidget(hint);
    column->addStretch(6);
    column->addWidget(makeLanguages(), 0, Qt::AlignHCenter);
}

void FirstStart::addHeadings(QVBoxLayout& column)
{
    // The two languages of the work, whatever the language of the interface.
    column.addWidget(heading(u"Un texte, deux langues"_s, Language::French, 22.5, this));
    column.addSpacing(4);
    column.addWidget(heading(u"نصّ واحد، لغتان"_s, Language::Arabic, 24, this));
}

void FirstStart::addCards(QVBoxLayout& column, const WindowActions& actions)
{
    const auto add = [&](QAction* action, IconName name, StartCard::Rank rank, const QString& title,
                         const QString& explanation) {
        auto* card = new StartCard(name, rank, this);
        card->setObjectName(action->objectName() + u"Card"_s);
        card->setWords(title, explanation, action->shortcut().toString(QKeySequence::NativeText));
        connect(card, &StartCard::clicked, action, &QAction::trigger);
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(card, 1000);
        row->addStretch(1);
        card->setMaximumWidth(card->sizeHint().width());
        column.addLayout(row);
        column.addSpacing(12 - 2 * StartCard::margin);
        return card;
    };
    m_first = add(actions.named("newRelease"), IconName::New, StartCard::Rank::First, tr("New release"),
                  tr("Two empty columns, French and Arabic, in the order of the house."));
    add(actions.named("importFiles"), IconName::Import, StartCard::Rank::Other, tr("Import files…"),
        tr("Plain texts: the two languages find each other."));
    add(actions.named("openSamples"), IconName::Columns, StartCard::Rank::Other, tr("Open the samples"),
        tr("Three releases at different stages, to try things on without fear."));
}

SegmentControl* FirstStart::makeLanguages()
{
    auto* languages = new SegmentControl(this);
    languages->setObjectName(u"interfaceLanguage"_s);
    languages->setAccessibleName(tr("Language of the interface"));
    languages->setFixedWidth(324);
    for (const QString& name : {u"Français"_s, u"العربية"_s, u"English"_s})
        languages->addChoice(name);
    languages->choose(Interface::instance() ? static_cast<int>(Interface::instance()->language())
                                            : static_cast<int>(InterfaceLanguage::English));
    connect(languages, &SegmentControl::choiceChanged, this,
            [this](int choice) { Q_EMIT languageChosen(static_cast<LanguageChoice>(choice + 1)); });
    return languages;
}

void FirstStart::takeFocus()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void FirstStart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
}

} // namespace tarjuman::ui
