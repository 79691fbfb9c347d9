// The paired editor: one release as two flowing texts, French on one side and Arabic on the other, both
// editable at once, whose paired paragraphs stay level. What is typed goes to the OpenRelease at once. Owned
// by the main window; the window's thread. Everything else of this folder is a part of it.
#pragma once

#include "app/desk/OpenRelease.h"
#include "app/text/DatelineText.h"
#include "app/text/WritingHelp.h"
#include "ui/editor/layout/CaretSteps.h"

#include <QWidget>

#include <memory>

class QAction;

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
class FindBar;
class PairArea;
class LineJoining;
class PairCommands;
class PairingOffer;
class TextFinder;
class TypingHelp;
struct Place;

using text::PerLanguage;

class PairEditor : public QWidget {
    Q_OBJECT
public:
    static constexpr int smallestZoom = 50;
    static constexpr int largestZoom = 300;

    explicit PairEditor(desk::Desk& desk, QWidget* parent = nullptr);
    ~PairEditor() override;

    void setRelease(std::shared_ptr<desk::OpenRelease> release); // null: empty
    std::shared_ptr<desk::OpenRelease> release() const { return m_release; }

    // Each has an objectName, a text and a shortcut that works while the focus is in the editor.
    QList<QAction*> editorActions() const;
    // Finding and replacing in the whole archive.
    ArchiveFinder& archiveFinder() { return *m_archiveFinder; }
    LineJoining& lineJoining() { return *m_lineJoining; }
    EditorFindings& findings() { return *m_findings; }
    EditorComments& comments() { return *m_comments; }
    void showPlace(const desk::FoundPlace& place); // of the release that is shown
    // The column that has the caret, for what the window itself does with a text.
    PairArea& area() { return *m_area; }

    int zoom() const; // percent
    void setZoom(int percent);
    void setInvisiblesShown(bool shown);
    void setSidesSwapped(bool swapped);
    void setCaretOrder(CaretOrder order);
    void setWritingChoices(const text::WritingChoices& choices);
    void setDatelineDay(text::DatelineDay day);

    PerLanguage<int> wordCounts() const;
    PerLanguage<int> characterCounts() const;

Q_SIGNALS:
    void wordCountsChanged(tarjuman::text::PerLanguage<int> words,
                           tarjuman::text::PerLanguage<int> characters);
    void zoomChanged(int percent);
    void placeAndDateWanted();                 // for a dateline
    void wordNotKept(const QString& sentence); // the archive did not take a word into its list

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectActions();
    void connectFinding();
    void connectColumn(text::Language language);
    void noteEdited(text::Language language, const QList<release::Paragraph>& removed,
                    const QList<release::Paragraph>& inserted);
    void followRelease();
    void readAgain(Place caret);
    Place followedCaret(const release::Release& before,
                        const desk::OpenRelease::MovedParagraphs& moved) const;
    void updateActions();
    enum class Step { Undo, Redo };
    void step(Step step);
    void showTextMenu(text::Language language, const QPoint& globalPosition, int position);
    void showGutterMenu(int row, const QPoint& globalPosition);

    std::shared_ptr<desk::OpenRelease> m_release;
    PairArea* m_area;
    EditorActions* m_actions;
    PairCommands* m_commands;
    EditorAgreements* m_agreements;
    DatelineCommand* m_dateline;
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
    EditorCounts* m_counts;
};

} // namespace tarjuman::ui
