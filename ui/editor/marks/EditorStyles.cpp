#include "ui/editor/marks/EditorStyles.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/EditorActions.h"

#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

namespace tarjuman::ui {

using enum EditorCommand;
using release::Span;
using text::Language;

static constexpr std::pair<EditorCommand, Span::Kind> toggles[] = {
    {Bold, Span::Kind::Bold}, {Italic, Span::Kind::Italic}, {Superscript, Span::Kind::Superscript}};

EditorStyles::EditorStyles(PairArea& area, EditorActions& actions, QWidget* editor)
    : QObject(editor)
    , m_area(area)
    , m_actions(actions)
    , m_commands(area)
    , m_linkBar(new LinkBar(editor))
{
    for (Language language : text::bothLanguages) {
        m_overlays[language] = std::make_unique<StyleOverlay>(area.text(language));
        area.column(language).addOverlay(m_overlays[language].get());
        connect(&area.column(language), &TextColumn::cursorPositionChanged, this, &EditorStyles::showChecked);
        connect(&area.column(language), &TextColumn::selectionChanged, this, &EditorStyles::showChecked);
    }
    for (const auto& [command, kind] : toggles) {
        connect(actions.action(command), &QAction::triggered, this,
                [this, turned = kind] { m_commands.toggle(turned); });
    }
    connect(&area, &PairArea::currentColumnChanged, this, &EditorStyles::showChecked);
    connect(&m_commands, &StyleCommands::styleChanged, this, &EditorStyles::showChecked);
    connect(actions.action(Link), &QAction::triggered, this,
            [this] { m_linkBar->open(m_commands.address()); });
    connect(m_linkBar, &LinkBar::addressGiven, &m_commands, &StyleCommands::setAddress);
    connect(m_linkBar, &LinkBar::closed, this, [this] { m_area.currentColumn().setFocus(); });
}

void EditorStyles::showChecked()
{
    for (const auto& [command, kind] : toggles)
        m_actions.action(command)->setChecked(m_commands.isOn(kind));
}

void EditorStyles::addTo(QMenu& menu, TextColumn& column, int position)
{
    const Place place = column.text().placeOf(position);
    const auto paragraph = column.text().paragraphs().value(place.paragraph);
    const Span* link = release::spanAt(paragraph.spans, Span::Kind::Link, place.offset);
    if (!link)
        return;
    auto* open = menu.addAction(tr("Open %1").arg(link->value));
    open->setObjectName(QStringLiteral("linkOpen"));
    connect(open, &QAction::triggered, this,
            [address = link->value] { QDesktopServices::openUrl(QUrl(address)); });
    menu.addAction(m_actions.action(Link));
    menu.addSeparator();
}

} // namespace tarjuman::ui
