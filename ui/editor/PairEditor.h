// The paired editor: one release as two flowing texts, French on one side and Arabic on the other, both
// editable at once, whose paired paragraphs stay level. What is typed goes to the OpenRelease at once. Owned
// by the main window; the window's thread. Everything else of this folder is a part of it.
#pragma once

#include "app/desk/OpenRelease.h"
#include "app/release/Phrase.h"
#include "ui/editor/marks/ShownFinding.h"
#include "ui/settings/SettingsValues.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace tarjuman::desk {
class Desk;
struct FoundPlace;
} // namespace tarjuman::desk

namespace tarjuman::ui {

class ArchiveFinder;
class DatelineCommand;
class EditorActions;
class EditorAgreements;
class EditorFindings;
class EditorComments;
class EditorCounts;
class EditorSpelling;
class EditorStyles;
class EditorView;
class EditCommands;
class FindBar;
class PairArea;
class LineJoining;
class PairCommands;
class PairingOffer;
class Settings;
class TextFinder;
class TypingHelp;
struct Place;

using text::PerLanguage;
class PairEditor : public QWidget {
    Q_OBJECT
public:
    explicit PairEditor(desk::Desk& desk, QWidget* parent = nullptr);
    ~PairEditor() override;

    void setRelease(std::shared_ptr<desk::OpenRelease> release); // null: empty
    std::shared_ptr<desk::OpenRelease> release() const { return m_release; }

    // Each has an objectName, a text and a shortcut that works while the focus is in the editor.
    QList<QAction*> editorActions() const;

    TextView view() const;
    void setView(const TextView& view);
    int zoom() const; // percent
    void setZoom(int percent);
    void setSidesSwapped(bool swapped);
    void follow(Settings& settings); // the reader's choices for writing and checks
    void setWritingChoices(const text::WritingChoices& choices);

    PerLanguage<int> wordCounts() const;
    PerLanguage<int> characterCounts() const;
    // What is selected on each side; nothing where that is more than a paragraph.
    PerLanguage<QString> selectedWords() const;
    release::ParagraphId paragraphAtCaret() const; // None in an empty text
    void popUpAtCaret(QMenu& menu);
    void showPlace(const desk::FoundPlace& place); // of the release that is shown

    // Each is a step that can be undone; nothing happens in a text that is only read.
    void insertPhrase(const release::Phrase& phrase);
    void restoreWhole(const release::Release& version);
    void restoreParagraph(const release::Release& version, text::Language language, int place);
    void joinPastedLines();                          // of which brokenLinesPasted() told
    void takeBackReplacement();                      // the last one in the archive
    QList<ListedFinding> findingsInTexts() const;    // those that are let stand at the end
    void revealFinding(const ShownFinding& finding); // the focus stays where it is
    void fixFindings(const QList<ShownFinding>& findings);
    void waiveFinding(const ShownFinding& finding, const QString& reason);
    void takeWaiverBack(qint64 id);
    void undoWaiver();
    void redoWaiver();
    std::optional<release::Comment> commentDraft() const;
    void goToComment(const release::Comment& comment);
    void setChosenComment(qint64 comment); // its words stand out; 0: none
    PairArea& area() { return *m_area; }   // this and the next: for the tests of the parts
    ArchiveFinder& archiveFinder() { return *m_archiveFinder; }
    LineJoining& lineJoining() { return *m_lineJoining; }
    EditorFindings& findings() { return *m_findings; }
    EditorComments& comments() { return *m_comments; }

Q_SIGNALS:
    void wordCountsChanged(tarjuman::text::PerLanguage<int> words,
                           tarjuman::text::PerLanguage<int> characters);
    void zoomChanged(int percent);
    void placeAndDateWanted();                 // for a dateline
    void wordNotKept(const QString& sentence); // the archive did not take a word into its list
    void pasteTold(const QString& sentence);   // what of it was left out
    void brokenLinesPasted();                  // as a PDF file breaks them
    void typographyOffered(tarjuman::text::Language language, int changes); // in what was pasted
    void placeWanted(const tarjuman::desk::FoundPlace& place);              // in another release
    void replacedHere(const QString& sentence);
    void replacedInArchive(const QString& sentence); // takeBackReplacement() undoes it
    void findingsChanged();
    void findingsTold(int count, const QString& sentence); // what the one at the caret says
    void findingWaived();                                  // by key or menu
    void commentWanted();                                  // by key or menu, on commentDraft()
    void commentShown(qint64 comment);                     // from the menu of its words
    void commentEntered(qint64 comment);                   // by the caret; 0: it left them

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectFinding();
    void connectColumn(text::Language language);
    void noteEdited(text::Language language, const QList<release::Paragraph>& removed,
                    const QList<release::Paragraph>& inserted);
    void followRelease();
    void readAgain(Place caret);

    std::shared_ptr<desk::OpenRelease> m_release;
    PairArea* m_area;
    EditorActions* m_actions;
    PairCommands* m_commands;
    EditorAgreements* m_agreements;
    DatelineCommand* m_dateline;
    EditorView* m_view;
    PairingOffer* m_pairingOffer;
    EditorStyles* m_styles;
    EditorComments* m_comments;
    EditorSpelling* m_spelling;
    EditorFindings* m_findings;
    TextFinder* m_finder;
    PerLanguage<TypingHelp*> m_typingHelp;
    FindBar* m_findBar;
    LineJoining* m_lineJoining;
    ArchiveFinder* m_archiveFinder;
    EditCommands* m_edits;
    EditorCounts* m_counts;
};

} // namespace tarjuman::ui
