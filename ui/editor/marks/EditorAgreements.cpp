#include "ui/editor/marks/EditorAgreements.h"

#include "app/release/Agreement.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/EditorActions.h"
#include "ui/editor/commands/PairCommands.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/marks/StaleCard.h"

namespace tarjuman::ui {

using text::Language;

EditorAgreements::EditorAgreements(PairArea& area, PairCommands& commands, EditorActions& actions,
                                   QObject* parent)
    : QObject(parent)
    , m_area(area)
    , m_commands(commands)
{
    for (Language language : text::bothLanguages) {
        m_overlays[language] = std::make_unique<ChangeOverlay>(language);
        area.column(language).addOverlay(m_overlays[language].get());
        connect(&area.text(language), &SideText::edited, this,
                [this, language](int first) { repaintCompared(language, first); });
    }
    connect(actions.action(EditorCommand::AgreeAgain), &QAction::triggered, &commands,
            &PairCommands::agreeAgain);
    connect(actions.action(EditorCommand::ShowChange), &QAction::triggered, this,
            [this] { showCard(m_area.currentColumn().caretRow()); });
    connect(&area.gutter(), &PairGutter::stateClicked, this, &EditorAgreements::showCard);
}

void EditorAgreements::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    m_release = std::move(release);
    for (Language language : text::bothLanguages)
        m_overlays[language]->setRelease(m_release);
}

// Another word may change what is marked anywhere in the row.
void EditorAgreements::repaintCompared(Language language, int paragraph)
{
    const PairRows& rows = m_area.page().rows();
    if (!m_release || paragraph >= rows.paragraphCount(language))
        return;
    const int row = rows.rowOf(language, paragraph);
    if (!release::isStale(m_release->release(), row))
        return;
    const int first = rows.firstOf(language, row);
    for (int i = first; i < first + rows.countOf(language, row); ++i)
        m_area.text(language).layout().repaint(i);
}

void EditorAgreements::showCard(int row)
{
    if (!m_release || row < 0 || row >= m_release->release().pairs.size() ||
        !release::isStale(m_release->release(), row))
        return;
    const auto reader = m_release->isEditable() ? StaleCard::Reader::Edits : StaleCard::Reader::OnlyReads;
    auto* card = new StaleCard(m_release->release(), row, reader, &m_area);
    connect(card, &StaleCard::stillRight, &m_commands, [this, row] {
        m_commands.goToRow(row);
        m_commands.agreeAgain();
    });
    // Over the text that changed, whose words the card shows, and clear of the gutter; the other stays in
    // view.
    const bool frenchChanged = release::staleSides(m_release->release(), row).arabic;
    const bool left = frenchChanged != m_area.sidesSwapped();
    const QRect state = m_area.gutter().stateRect(row);
    card->openBeside(QRect(m_area.gutter().mapToGlobal(state.topLeft()), state.size()),
                     left ? Qt::LeftEdge : Qt::RightEdge);
}

} // namespace tarjuman::ui
