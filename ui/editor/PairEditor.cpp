#include "ui/editor/PairEditor.h"

#include "app/desk/Desk.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/DatelineCommand.h"
#include "ui/editor/commands/EditorActions.h"
#include "ui/editor/commands/LineJoining.h"
#include "ui/editor/commands/PairCommands.h"
#include "ui/editor/commands/PairingOffer.h"
#include "ui/editor/commands/TypingHelp.h"
#include "ui/editor/find/ArchiveFinder.h"
#include "ui/editor/find/FindBar.h"
#include "ui/editor/find/TextFinder.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/marks/DictionaryNotice.h"
#include "ui/editor/marks/EditorAgreements.h"
#include "ui/editor/marks/EditorComments.h"
#include "ui/editor/marks/EditorCounts.h"
#include "ui/editor/marks/EditorFindings.h"
#include "ui/editor/marks/EditorSpelling.h"
#include "ui/editor/marks/EditorStyles.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using release::Role;
using text::bothLanguages;
using text::Language;

PairEditor::PairEditor(desk::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_area(new PairArea(this))
    , m_actions(new EditorActions(this))
    , m_commands(new PairCommands(*m_area, this))
    , m_agreements(new EditorAgreements(*m_area, *m_commands, *m_actions, this))
    , m_dateline(new DatelineCommand(*m_area, this))
    , m_pairingOffer(new PairingOffer(this))
    , m_styles(new EditorStyles(*m_area, *m_actions, this))
    , m_comments(new EditorComments(*m_area, *m_actions, this))
    , m_spelling(new EditorSpelling(desk, *m_area, this))
    , m_findings(new EditorFindings(desk, *m_area, *m_actions, this))
    , m_finder(new TextFinder(*m_area, this))
    , m_findBar(new FindBar(*m_finder, this))
    , m_lineJoining(new LineJoining(*m_area, this))
    , m_archiveFinder(new ArchiveFinder(desk, *m_finder, this))
    , m_counts(new EditorCounts(*m_area, this))
{
    setObjectName(QStringLiteral("pairEditor"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_pairingOffer);
    layout->addWidget(&m_styles->linkBar());
    layout->addWidget(m_findBar);
    layout->addWidget(new DictionaryNotice(desk.spelling(), this));
    setFocusProxy(m_area);
    for (Language language : bothLanguages)
        connectColumn(language);
    connect(&m_area->gutter(), &PairGutter::rowClicked, m_commands, &PairCommands::goToRow);
    connect(&m_area->gutter(), &PairGutter::linkDrawn, m_commands, &PairCommands::link);
    connect(&m_area->gutter(), &PairGutter::menuWanted, this, &PairEditor::showGutterMenu);
    connect(m_area, &PairArea::currentColumnChanged, this, &PairEditor::updateActions);
    connect(m_counts, &EditorCounts::told, this, &PairEditor::wordCountsChanged);
    connect(m_spelling, &EditorSpelling::wordNotKept, this, &PairEditor::wordNotKept);
    connect(m_dateline, &DatelineCommand::placeAndDateWanted, this, &PairEditor::placeAndDateWanted);
    connect(m_pairingOffer, &PairingOffer::accepted, m_commands, &PairCommands::givePairs);
    connect(m_pairingOffer, &PairingOffer::closed, this, [this] { m_area->currentColumn().setFocus(); });
    connectActions();
    connectFinding();
    setRelease({});
}

PairEditor::~PairEditor() = default;

void PairEditor::connectColumn(Language language)
{
    TextColumn& column = m_area->column(language);
    SideText& text = m_area->text(language);
    m_typingHelp[language] = new TypingHelp(column, this);
    connect(&column, &TextColumn::undoWanted, this, [this] { step(Step::Undo); });
    connect(&column, &TextColumn::redoWanted, this, [this] { step(Step::Redo); });
    connect(&column, &TextColumn::zoomWanted, this, [this](int steps) { setZoom(zoom() + 10 * steps); });
    connect(&column, &TextColumn::menuWanted, this,
            [this, language](const QPoint& at, int position) { showTextMenu(language, at, position); });
    connect(&column, &TextColumn::gapClicked, m_commands,
            [this, language](int row) { m_commands->fillGap(language, row); });
    connect(&column, &TextColumn::copyAvailable, this, &PairEditor::updateActions);
    connect(&text, &SideText::historyChanged, this, &PairEditor::updateActions);
    connect(&text, &SideText::edited, this, [this, language](int, const auto& removed, const auto& inserted) {
        noteEdited(language, removed, inserted);
    });
}

void PairEditor::connectActions()
{
    using enum EditorCommand;
    const auto on = [this](EditorCommand command, auto&& act) {
        connect(m_actions->action(command), &QAction::triggered, this, act);
    };
    on(Undo, [this] { step(Step::Undo); });
    on(Redo, [this] { step(Step::Redo); });
    on(Cut, [this] { m_area->currentColumn().cutSelection(); });
    on(Copy, [this] { m_area->currentColumn().copy(); });
    on(Paste, [this] { m_area->currentColumn().paste(); });
    on(JoinLines, [this] { m_lineJoining->joinSelected(); });
    on(SelectAll, [this] { m_area->currentColumn().selectAll(); });
    on(ToggleDone, [this] { m_commands->toggleDone(); });
    on(LinkUp, [this] { m_commands->moveLink(release::LinkMove::Up); });
    on(LinkDown, [this] { m_commands->moveLink(release::LinkMove::Down); });
    on(MergePairs, [this] { m_commands->mergeWithNext(); });
    on(SplitPair, [this] { m_commands->split(); });
    on(ProposePairs, [this] { m_pairingOffer->acceptOrLook(); });
    on(GoAcross, [this] { m_commands->goAcross(); });
    on(ZoomIn, [this] { setZoom(zoom() + 10); });
    on(ZoomOut, [this] { setZoom(zoom() - 10); });
    on(ZoomReset, [this] { setZoom(100); });
    on(ShowInvisibles, [this](bool shown) { setInvisiblesShown(shown); });
    on(LogicalCaret,
       [this](bool logical) { setCaretOrder(logical ? CaretOrder::Logical : CaretOrder::Visual); });
    on(WriteDateline, [this] { m_dateline->write(); });
    on(HijriDateline, [this](bool first) {
        setDatelineDay(first ? text::DatelineDay::HijriFirst : text::DatelineDay::Gregorian);
    });
    on(SwapSides, [this](bool swapped) { setSidesSwapped(swapped); });
    for (Role role : release::allRoles)
        connect(m_actions->action(role), &QAction::triggered, this,
                [this, role] { m_commands->setRole(role); });
}

void PairEditor::connectFinding()
{
    using enum EditorCommand;
    const auto open = [this](FindBar::Purpose purpose) {
        const QString selected = m_area->currentColumn().textCursor().selectedText();
        m_findBar->open(purpose, selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
    };
    const auto go = [this, open](TextFinder::Direction direction) {
        if (m_finder->isActive())
            m_finder->go(direction);
        else
            open(FindBar::Purpose::Find);
    };
    connect(m_actions->action(Find), &QAction::triggered, this, [open] { open(FindBar::Purpose::Find); });
    connect(m_actions->action(Replace), &QAction::triggered, this,
            [open] { open(FindBar::Purpose::Replace); });
    connect(m_actions->action(FindNext), &QAction::triggered, this,
            [go] { go(TextFinder::Direction::Next); });
    connect(m_actions->action(FindPrevious), &QAction::triggered, this,
            [go] { go(TextFinder::Direction::Previous); });
    connect(m_findBar, &FindBar::archiveWanted, m_archiveFinder, &ArchiveFinder::find);
    connect(m_findBar, &FindBar::previewWanted, m_archiveFinder, &ArchiveFinder::preview);
    connect(m_actions->action(TakeBack), &QAction::triggered, m_archiveFinder, &ArchiveFinder::takeBack);
    connect(m_archiveFinder, &ArchiveFinder::takeBackChanged, this, &PairEditor::updateActions);
    connect(m_findBar, &FindBar::closed, this, [this] { m_area->currentColumn().setFocus(); });
}

void PairEditor::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    if (m_release)
        disconnect(m_release.get(), nullptr, this, nullptr);
    m_release = std::move(release);
    m_commands->setRelease(m_release);
    m_archiveFinder->setRelease(m_release);
    m_area->setRelease(m_release);
    m_agreements->setRelease(m_release);
    m_comments->setRelease(m_release);
    m_dateline->setRelease(m_release);
    m_pairingOffer->setRelease(m_release);
    m_findings->setRelease(m_release);
    m_spelling->setRelease(m_release ? m_release->release().id : release::ReleaseId::None);
    m_area->setEnabled(m_release != nullptr);
    if (m_release) {
        connect(m_release.get(), &desk::OpenRelease::changed, this, &PairEditor::followRelease);
        connect(m_release.get(), &desk::OpenRelease::textReplaced, this,
                [this](const auto& before, const auto& moved) { readAgain(followedCaret(before, moved)); });
        // The text became a release of its own: its spelling and its words go by the new number.
        connect(m_release.get(), &desk::OpenRelease::keptAsCopy, this,
                [this] { m_spelling->setRelease(m_release->release().id); });
    }
    m_finder->stop();
    m_findBar->hide();
    m_counts->countAll();
    updateActions();
}

// Our own edits come back as a change of the release, too; only another's make the texts be read again.
void PairEditor::followRelease()
{
    if (!m_area->isInStep()) {
        readAgain(m_area->currentColumn().caret());
        return;
    }
    const bool editable = m_release->isEditable();
    for (Language language : bothLanguages) {
        if (m_area->column(language).isReadOnly() == editable) {
            m_area->column(language).setReadOnly(!editable);
            updateActions();
        }
    }
    m_area->gutter().renewRow(m_area->currentColumn().caretRow());
}

// What could be undone is forgotten: it would take back what was written elsewhere.
void PairEditor::readAgain(Place caret)
{
    const int y = m_area->scroll().value();
    setRelease(m_release);
    m_area->currentColumn().setCaret(caret);
    m_area->scroll().scrollTo(y);
    m_area->scroll().settle();
}

// The caret stays with the words that it stood in, so that whoever is writing writes on there.
Place PairEditor::followedCaret(const release::Release& before,
                                const desk::OpenRelease::MovedParagraphs& moved) const
{
    const Language language = m_area->currentColumn().language();
    Place caret = m_area->currentColumn().caret();
    const release::ParagraphId id = before.paragraphs[language].value(caret.paragraph).id;
    const auto& paragraphs = m_release->release().paragraphs[language];
    const auto now = std::ranges::find(paragraphs, moved.value(id, id), &release::Paragraph::id);
    if (now != paragraphs.end())
        caret.paragraph = int(now - paragraphs.begin());
    return caret;
}

void PairEditor::noteEdited(Language language, const QList<release::Paragraph>& removed,
                            const QList<release::Paragraph>& inserted)
{
    m_area->updateCurrentRow();
    m_area->gutter().renewRow(m_area->currentColumn().caretRow()); // a finding may have gone
    const auto hasEmpty = [](const QList<release::Paragraph>& paragraphs) {
        return std::ranges::any_of(paragraphs,
                                   [](const auto& paragraph) { return paragraph.text.isEmpty(); });
    };
    if (hasEmpty(removed) != hasEmpty(inserted)) // a gap opposite opens or closes
        m_area->column(text::otherLanguage(language)).viewport()->update();
}

PerLanguage<int> PairEditor::wordCounts() const
{
    return m_counts->words();
}

PerLanguage<int> PairEditor::characterCounts() const
{
    return m_counts->characters();
}

void PairEditor::step(Step step)
{
    TextColumn& column = m_area->currentColumn();
    if (column.isReadOnly())
        return;
    SideText& text = column.text();
    if (const auto place = step == Step::Undo ? text.undo() : text.redo())
        column.setCaret(*place);
    m_area->updateCurrentRow();
    m_area->gutter().update();
}

QList<QAction*> PairEditor::editorActions() const
{
    return m_actions->all();
}

void PairEditor::updateActions()
{
    using enum EditorCommand;
    TextColumn& column = m_area->currentColumn();
    const bool editable = m_release && m_release->isEditable();
    const bool selection = column.textCursor().hasSelection();
    m_findBar->setReplacing(editable);
    m_actions->action(Undo)->setEnabled(editable && column.text().canUndo());
    m_actions->action(Redo)->setEnabled(editable && column.text().canRedo());
    m_actions->action(Cut)->setEnabled(editable && selection);
    m_actions->action(Copy)->setEnabled(selection);
    m_actions->action(TakeBack)->setEnabled(m_archiveFinder->canTakeBack());
    for (EditorCommand command :
         {Paste, JoinLines, Replace, WriteDateline, Bold, Italic, Superscript, Link, ToggleDone, AgreeAgain,
          LinkUp, LinkDown, MergePairs, SplitPair, ProposePairs})
        m_actions->action(command)->setEnabled(editable);
    for (EditorCommand command : {SelectAll, ShowChange, Find, FindNext, FindPrevious, GoAcross})
        m_actions->action(command)->setEnabled(m_release != nullptr);
    for (Role role : release::allRoles)
        m_actions->action(role)->setEnabled(editable);
}

int PairEditor::zoom() const
{
    return m_area->page().zoom();
}

void PairEditor::setZoom(int percent)
{
    const int wanted = std::clamp(percent, smallestZoom, largestZoom);
    if (wanted == zoom())
        return;
    TextColumn& column = m_area->currentColumn();
    const bool sawCaret = column.viewport()->rect().intersects(column.cursorRect());
    m_area->setZoom(wanted);
    if (sawCaret)
        column.ensureCursorVisible();
    Q_EMIT zoomChanged(wanted);
}

void PairEditor::setInvisiblesShown(bool shown)
{
    m_actions->action(EditorCommand::ShowInvisibles)->setChecked(shown);
    m_area->setHiddenCharactersShown(shown);
}

void PairEditor::setSidesSwapped(bool swapped)
{
    m_actions->action(EditorCommand::SwapSides)->setChecked(swapped);
    m_area->setSidesSwapped(swapped);
}

void PairEditor::setCaretOrder(CaretOrder order)
{
    m_actions->action(EditorCommand::LogicalCaret)->setChecked(order == CaretOrder::Logical);
    for (Language language : bothLanguages)
        m_area->column(language).setCaretOrder(order);
}

void PairEditor::showPlace(const desk::FoundPlace& place)
{
    m_finder->show(place);
    m_area->currentColumn().setFocus();
}

void PairEditor::setWritingChoices(const text::WritingChoices& choices)
{
    for (Language language : bothLanguages)
        m_typingHelp[language]->setChoices(choices);
    m_area->page().setOrderKept(choices.wants(text::WritingHelp::NumberOrder));
}

void PairEditor::setDatelineDay(text::DatelineDay day)
{
    m_actions->action(EditorCommand::HijriDateline)->setChecked(day == text::DatelineDay::HijriFirst);
    m_dateline->setDay(day);
}

void PairEditor::showTextMenu(Language language, const QPoint& globalPosition, int position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("textMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_findings->addTo(*menu, m_area->column(language), position);
    m_spelling->addTo(*menu, m_area->column(language), position);
    m_styles->addTo(*menu, m_area->column(language), position);
    using enum EditorCommand;
    for (EditorCommand command : {Undo, Redo})
        menu->addAction(m_actions->action(command));
    menu->addSeparator();
    for (EditorCommand command : {Cut, Copy, Paste, SelectAll, JoinLines})
        menu->addAction(m_actions->action(command));
    menu->addSeparator();
    for (EditorCommand command : {Bold, Italic, Superscript, Link})
        menu->addAction(m_actions->action(command));
    menu->addSeparator();
    m_comments->addTo(*menu, m_area->column(language), position);
    menu->popup(globalPosition);
}

void PairEditor::showGutterMenu(int row, const QPoint& globalPosition)
{
    m_commands->goToRow(row);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using enum EditorCommand;
    for (EditorCommand command :
         {ToggleDone, AgreeAgain, ShowChange, LinkUp, LinkDown, MergePairs, SplitPair})
        menu->addAction(m_actions->action(command));
    menu->addSeparator();
    for (Role role : release::allRoles)
        menu->addAction(m_actions->action(role));
    menu->popup(globalPosition);
}

void PairEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_actions->translate();
}

} // namespace tarjuman::ui
