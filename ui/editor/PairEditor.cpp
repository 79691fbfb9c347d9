#include "ui/editor/PairEditor.h"

#include "app/desk/Desk.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/DatelineCommand.h"
#include "ui/editor/commands/EditorActions.h"
#include "ui/editor/commands/LineJoining.h"
#include "ui/editor/commands/PairCommands.h"
#include "ui/editor/commands/PairingOffer.h"
#include "ui/editor/commands/PhraseInsertion.h"
#include "ui/editor/commands/TextRestorer.h"
#include "ui/editor/commands/TypingHelp.h"
#include "ui/editor/commands/TypographyCommand.h"
#include "ui/editor/EditCommands.h"
#include "ui/editor/EditorMenus.h"
#include "ui/editor/EditorView.h"
#include "ui/editor/find/ArchiveFinder.h"
#include "ui/editor/find/FindBar.h"
#include "ui/editor/find/TextFinder.h"
#include "ui/editor/FindCommands.h"
#include "ui/editor/marks/DictionaryNotice.h"
#include "ui/editor/marks/EditorAgreements.h"
#include "ui/editor/marks/EditorComments.h"
#include "ui/editor/marks/EditorCounts.h"
#include "ui/editor/marks/EditorFindings.h"
#include "ui/editor/marks/EditorSpelling.h"
#include "ui/editor/marks/EditorStyles.h"
#include "ui/settings/Settings.h"

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
    , m_view(new EditorView(*m_area, *m_actions, *m_dateline, this))
    , m_pairingOffer(new PairingOffer(this))
    , m_styles(new EditorStyles(*m_area, *m_actions, this))
    , m_comments(new EditorComments(*m_area, *m_actions, this))
    , m_spelling(new EditorSpelling(desk, *m_area, this))
    , m_findings(new EditorFindings(desk, *m_area, *m_actions, m_spelling->marks(), this))
    , m_finder(new TextFinder(*m_area, this))
    , m_findBar(new FindBar(*m_finder, this))
    , m_lineJoining(new LineJoining(*m_area, this))
    , m_archiveFinder(new ArchiveFinder(desk, *m_finder, this))
    , m_edits(new EditCommands(
          *m_area, *m_actions,
          {*m_commands, *m_pairingOffer, *m_dateline, *m_lineJoining, *m_findBar, *m_archiveFinder}, this))
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
    new EditorMenus(*m_area, *m_actions, *m_commands, {*m_findings, *m_spelling, *m_styles, *m_comments},
                    this);
    new FindCommands(*m_area, *m_actions, {*m_finder, *m_findBar, *m_archiveFinder}, this);
    for (Language language : bothLanguages)
        connectColumn(language);
    connect(&m_area->gutter(), &PairGutter::rowClicked, m_commands, &PairCommands::goToRow);
    connect(&m_area->gutter(), &PairGutter::linkDrawn, m_commands, &PairCommands::link);
    connect(m_view, &EditorView::zoomChanged, this, &PairEditor::zoomChanged);
    connect(m_counts, &EditorCounts::told, this, &PairEditor::wordCountsChanged);
    connect(m_spelling, &EditorSpelling::wordNotKept, this, &PairEditor::wordNotKept);
    connect(m_dateline, &DatelineCommand::placeAndDateWanted, this, &PairEditor::placeAndDateWanted);
    connect(m_pairingOffer, &PairingOffer::accepted, m_commands, &PairCommands::givePairs);
    connect(m_pairingOffer, &PairingOffer::closed, this, [this] { m_area->currentColumn().setFocus(); });
    connectFinding();
    setRelease({});
}

PairEditor::~PairEditor() = default;

void PairEditor::connectColumn(Language language)
{
    TextColumn& column = m_area->column(language);
    SideText& text = m_area->text(language);
    m_typingHelp[language] = new TypingHelp(column, this);
    connect(&column, &TextColumn::pasteTold, this, &PairEditor::pasteTold);
    connect(&column, &TextColumn::refused, this, [this] {
        if (m_release && release::isFrozen(m_release->release().status))
            Q_EMIT pasteTold(
                tr("A published release is fixed. To change it, give it the status “Corrected”."));
    });
    connect(&column, &TextColumn::gapClicked, m_commands,
            [this, language](int row) { m_commands->fillGap(language, row); });
    connect(&text, &SideText::edited, this, [this, language](int, const auto& removed, const auto& inserted) {
        noteEdited(language, removed, inserted);
    });
}

void PairEditor::connectFinding()
{
    connect(&m_findings->marks(), &FindingMarks::changed, this, &PairEditor::findingsChanged);
    connect(m_findings, &EditorFindings::waivedChanged, this, &PairEditor::findingsChanged);
    connect(m_findings, &EditorFindings::pointsChanged, this, &PairEditor::findingsChanged);
    connect(m_findings, &EditorFindings::waivedByKey, this, &PairEditor::findingWaived);
    connect(m_findings, &EditorFindings::told, this, &PairEditor::findingsTold);
    connect(m_comments, &EditorComments::commentWanted, this, &PairEditor::commentWanted);
    connect(m_comments, &EditorComments::commentShown, this, &PairEditor::commentShown);
    connect(m_comments, &EditorComments::caretEntered, this, &PairEditor::commentEntered);
    connect(m_archiveFinder, &ArchiveFinder::placeWanted, this, &PairEditor::placeWanted);
    connect(m_archiveFinder, &ArchiveFinder::replaced, this,
            [this](const QString& sentence, ArchiveFinder::Undo undo) {
                if (undo == ArchiveFinder::Undo::Archive)
                    Q_EMIT replacedInArchive(sentence);
                else
                    Q_EMIT replacedHere(sentence);
            });
    connect(m_lineJoining, &LineJoining::brokenLinesPasted, this, &PairEditor::brokenLinesPasted);
    connect(&m_edits->typography(), &TypographyCommand::told, this, &PairEditor::replacedHere);
    connect(&m_edits->typography(), &TypographyCommand::offered, this, &PairEditor::typographyOffered);
}

// The caret stays with the words that it stood in, so that whoever is writing writes on there.
static Place followedCaret(PairArea& area, const release::Release& before,
                           const desk::OpenRelease::MovedParagraphs& moved)
{
    TextColumn& column = area.currentColumn();
    Place caret = column.caret();
    const release::ParagraphId id = before.paragraphs[column.language()].value(caret.paragraph).id;
    const auto& paragraphs = area.text(column.language()).paragraphs();
    const auto now = std::ranges::find(paragraphs, moved.value(id, id), &release::Paragraph::id);
    if (now != paragraphs.end())
        caret.paragraph = int(now - paragraphs.begin());
    return caret;
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
                [this](const auto& before, const auto& moved) {
                    readAgain(followedCaret(*m_area, before, moved));
                });
        // The text became a release of its own: its spelling and its words go by the new number.
        connect(m_release.get(), &desk::OpenRelease::keptAsCopy, this,
                [this] { m_spelling->setRelease(m_release->release().id); });
    }
    m_finder->stop();
    m_findBar->hide();
    m_counts->countAll();
    m_edits->setRelease(m_release);
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
            m_edits->renewActions();
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

QList<QAction*> PairEditor::editorActions() const
{
    return m_actions->all();
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
    m_edits->typography().setProfile(choices.profile);
    m_findings->setProfile(choices.profile);
    m_area->page().setOrderKept(choices.wants(text::WritingHelp::NumberOrder));
}

int PairEditor::zoom() const
{
    return m_view->zoom();
}

void PairEditor::setZoom(int percent)
{
    m_view->setZoom(percent);
}

void PairEditor::setSidesSwapped(bool swapped)
{
    m_view->setSidesSwapped(swapped);
}

TextView PairEditor::view() const
{
    return m_view->present();
}

void PairEditor::setView(const TextView& view)
{
    m_view->take(view);
}

void PairEditor::follow(Settings& settings)
{
    settings.follow(this, &SettingsValues::writing,
                    [this](const text::WritingChoices& choices) { setWritingChoices(choices); });
    settings.follow(this, &SettingsValues::checking,
                    [this](const desk::CheckChoices& choices) { m_findings->setChoices(choices); });
}

void PairEditor::popUpAtCaret(QMenu& menu)
{
    const TextColumn& column = m_area->currentColumn();
    menu.popup(column.viewport()->mapToGlobal(column.cursorRect().bottomLeft()));
}

PerLanguage<QString> PairEditor::selectedWords() const
{
    PerLanguage<QString> words;
    for (const Language language : bothLanguages) {
        const QString selected = m_area->column(language).textCursor().selectedText();
        if (!selected.contains(QChar::ParagraphSeparator))
            words[language] = selected;
    }
    return words;
}

release::ParagraphId PairEditor::paragraphAtCaret() const
{
    TextColumn& column = m_area->currentColumn();
    const QList<release::Paragraph>& paragraphs = column.text().paragraphs();
    const int number = column.caretParagraph();
    return number >= 0 && number < paragraphs.size() ? paragraphs.at(number).id : release::ParagraphId::None;
}

void PairEditor::insertPhrase(const release::Phrase& phrase)
{
    if (m_release)
        ui::insertPhrase(*m_area, *m_release, phrase);
}

void PairEditor::restoreWhole(const release::Release& version)
{
    if (m_release)
        TextRestorer(*m_area, m_release->release()).restoreWhole(version);
}

void PairEditor::restoreParagraph(const release::Release& version, Language language, int place)
{
    if (m_release)
        TextRestorer(*m_area, m_release->release()).restoreParagraph(version, language, place);
}

void PairEditor::joinPastedLines()
{
    m_lineJoining->joinPasted();
}

void PairEditor::takeBackReplacement()
{
    m_archiveFinder->takeBack();
}

QList<ListedFinding> PairEditor::findingsInTexts() const
{
    return m_findings->listed();
}

void PairEditor::revealFinding(const ShownFinding& finding)
{
    m_findings->reveal(finding);
}

void PairEditor::fixFindings(const QList<ShownFinding>& findings)
{
    m_findings->fixAll(findings);
}

void PairEditor::waiveFinding(const ShownFinding& finding, const QString& reason)
{
    m_findings->waive(finding, reason);
}

void PairEditor::takeWaiverBack(qint64 id)
{
    m_findings->waivers().remove(id);
}

void PairEditor::undoWaiver()
{
    m_findings->waivers().history().undo();
}

void PairEditor::redoWaiver()
{
    m_findings->waivers().history().redo();
}

std::optional<release::Comment> PairEditor::commentDraft() const
{
    return m_comments->draft();
}

void PairEditor::goToComment(const release::Comment& comment)
{
    m_comments->goTo(comment);
}

void PairEditor::setChosenComment(qint64 comment)
{
    m_comments->setChosen(comment);
}

void PairEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_actions->translate();
}

} // namespace tarjuman::ui
