#include "ui/window/ToolBar.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Icon.h"
#include "ui/common/StatusWords.h"
#include "ui/common/Tokens.h"
#include "ui/window/SearchField.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

ToolBar::ToolBar(const WindowActions& actions, QMenu* menu, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"toolBar"_s);
    setFixedHeight(52);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 1);
    row->setSpacing(4);
    auto* leading = new QHBoxLayout;
    leading->setSpacing(8);
    leading->addWidget(makePaneButton(*actions.named("showList")));
    leading->addWidget(button(actions.named("newRelease"), Qt::ToolButtonTextBesideIcon));
    leading->addWidget(button(actions.named("importFiles"), Qt::ToolButtonTextBesideIcon));
    leading->addStretch(1);
    m_search = new SearchField(this);
    auto* trailing = new QHBoxLayout;
    trailing->setSpacing(8);
    trailing->addStretch(1);
    m_status = makeStatusButton(actions);
    trailing->addWidget(m_status);
    m_export = makeExportButton(*actions.named("exportPdf"));
    trailing->addWidget(m_export);
    m_panel = makePaneButton(*actions.named("showPanel"));
    trailing->addWidget(m_panel);
    auto* menuButton = new QToolButton(this);
    menuButton->setObjectName(u"menuButton"_s);
    menuButton->setIcon(icon(IconName::Menu));
    menuButton->setToolTip(tr("Menu (Alt+M)"));
    menuButton->setAccessibleName(tr("Menu"));
    menuButton->setShortcut(QKeySequence(u"Alt+M"_s));
    menuButton->setPopupMode(QToolButton::InstantPopup);
    menuButton->setMenu(menu);
    trailing->addWidget(menuButton);
    // Equal stretches keep the search in the middle as long as there is room.
    row->addLayout(leading, 1);
    row->addWidget(m_search);
    row->addLayout(trailing, 1);
    showStatus(std::nullopt);
}

QToolButton* ToolBar::button(QAction* action, Qt::ToolButtonStyle style)
{
    auto* made = new QToolButton(this);
    made->setObjectName(action->objectName() + u"Button"_s);
    made->setDefaultAction(action);
    made->setToolButtonStyle(style);
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(action->text());
    return made;
}

// Not the action's own button: whether list or panel is there can be seen, so the button shows no state.
QToolButton* ToolBar::makePaneButton(QAction& action)
{
    auto* made = new QToolButton(this);
    made->setObjectName(action.objectName() + u"Button"_s);
    made->setIcon(action.icon());
    made->setToolTip(action.toolTip());
    made->setAccessibleName(action.text());
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QToolButton::clicked, &action, &QAction::trigger);
    return made;
}

// Not the action's own button: it is filled with the accent until its pane is open.
QToolButton* ToolBar::makeExportButton(QAction& action)
{
    auto* made = new QToolButton(this);
    made->setObjectName(u"exportPdfButton"_s);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setText(action.iconText());
    connect(&action, &QAction::changed, made, [made, &action] { made->setText(action.iconText()); });
    made->setToolTip(action.toolTip());
    made->setAccessibleName(action.text());
    made->setFocusPolicy(Qt::TabFocus);
    QFont font = made->font();
    font.setWeight(QFont::Medium);
    made->setFont(font);
    connect(made, &QToolButton::clicked, &action, &QAction::trigger);
    const auto showState = [made](bool isOpen) {
        setManner(made, isOpen ? Manner::Chosen : Manner::Main);
        made->setIcon(icon(IconName::Export, isOpen ? IconTone::Text : IconTone::OnAccent));
    };
    connect(&action, &QAction::toggled, made, showState);
    showState(action.isChecked());
    return made;
}

QToolButton* ToolBar::makeStatusButton(const WindowActions& actions)
{
    auto* made = new QToolButton(this);
    made->setObjectName(u"statusButton"_s);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setToolTip(tr("Where this release stands"));
    made->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(made);
    menu->addActions(actions.inGroup(MenuGroup::Status));
    menu->addSeparator();
    menu->addAction(actions.named("releaseDetails"));
    made->setMenu(menu);
    return made;
}

void ToolBar::showStatus(std::optional<release::Status> status)
{
    m_status->setVisible(status.has_value());
    m_export->setVisible(status.has_value());
    m_panel->setVisible(status.has_value());
    if (!status)
        return;
    m_status->setText(wordOf(*status));
    const IconTone tone = toneOf(*status) == IconTone::Rest ? IconTone::Text : toneOf(*status);
    m_status->setIcon(icon(iconOf(*status), tone));
}

void ToolBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, tokens().line);
}

} // namespace tarjuman::ui
