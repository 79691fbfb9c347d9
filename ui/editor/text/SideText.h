// One side of the release under the reader's hands: the document that the column shows, kept in step with the
// paragraphs and pairs of the OpenRelease. Whatever changes the document (typing, an input method, a drop)
// becomes a splice of paragraphs; paragraph n of the release is block n of the document, always. What it
// joins: the document that follows (SideDocument), splices as values (Splice, ParagraphParts, RoleChange),
// what can be undone (SideHistory). Owned by PairEditor; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "app/text/WritingHelp.h"
#include "ui/editor/text/ParagraphParts.h"
#include "ui/editor/text/SideDocument.h"
#include "ui/editor/text/SideHistory.h"
#include "ui/editor/text/TypingSpans.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>

namespace tarjuman::ui {

class PairedLayout;
class PairPage;

class SideText : public QObject {
    Q_OBJECT
public:
    SideText(text::Language language, PairPage& page, QObject* parent = nullptr);

    text::Language language() const { return m_language; }
    QTextDocument& document() { return m_document.document(); }
    PairedLayout& layout() { return *m_layout; }

    // Shows the release's text of this side and forgets what could be undone. The page's rows must know the
    // release.
    void load(std::shared_ptr<desk::OpenRelease> release);
    const QList<release::Paragraph>& paragraphs() const;
    // Whether the document still is what the release says; it is not when something else edited the release.
    bool isInStep() const { return m_document.shows(paragraphs()); }
    // While the release takes over an edit of this side.
    bool isCommitting() const { return m_committing; }

    // Replaces `count` paragraphs from `first`, as one step that can be undone.
    void replace(int first, int count, const QList<release::Paragraph>& by, const QList<release::Pair>& pairs,
                 Place caret);
    // What a writing help makes of the letters before the caret, as a step of its own; the caret stays behind
    // them.
    void correct(Place caret, const text::Correction& correction);
    // Gives `count` paragraphs from `first` a role, and those of the other side theirs, as one step here.
    void setRole(release::Role role, int first, int count, const QList<RoleChange>& opposite, Place caret);
    // What a step of the other side does to the roles here; no step of this side.
    using Way = StepWay;
    void follow(const QList<RoleChange>& changes, Way way);
    // Other pairs for the same text, as one step.
    void setPairs(const QList<release::Pair>& pairs, Place caret);
    // A paragraph, empty, in the gap of a row, with the role of what stands opposite. Returns where it is.
    Place fillGap(int row);
    // Takes the paragraph away again that fillGap made last, if nothing stands in it: the caret has left.
    void takeBackGap();
    void noteCaret(Place place);

    // Paragraphs in place of the stretch between two positions, as one step: the first goes on where the
    // stretch began, the last is gone on with behind it. Their identities are given here, and a role that
    // isn't Body stays with a paragraph that is put in whole. Returns where the last of them ends.
    Place insert(int from, int to, const QList<release::Paragraph>& what);
    // Takes a stretch to another place, as one step; nothing when that is within it. Returns where it ends.
    Place move(int from, int to, int target);
    // A stretch as paragraphs without identities; the first and the last may be parts.
    QList<release::Paragraph> cutOut(int from, int to) const;
    // Lays a span over every paragraph of a stretch, or takes its kind away from there, as one step.
    using Dress = ui::Dress;
    void dress(int from, int to, release::Span::Kind kind, Dress dress, const QString& value = {});
    bool isDressed(int from, int to, release::Span::Kind kind) const; // all of it, and there is a letter
    // What is typed next at `place` takes the kind, or doesn't, unlike the letter before it.
    void turnTyping(Place place, release::Span::Kind kind) { m_typing.turn(place, kind); }
    bool isTypedAs(Place place, release::Span::Kind kind) const
    {
        return m_typing.isTypedAs(paragraphs(), place, kind);
    }

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    // Where the caret belongs afterwards.
    std::optional<Place> undo();
    std::optional<Place> redo();

    // The empty paragraph of another part that waits below a place at the end of a paragraph: Enter goes
    // there.
    std::optional<Place> waitingBelow(Place place) const;
    Place placeOf(int position) const { return m_document.placeOf(position); }
    int positionOf(Place place) const { return m_document.positionOf(place); }
    // The fonts are others.
    void restyle();

Q_SIGNALS:
    void loaded(); // all of the text is another one
    // `removed` paragraphs from `first` gave way to `inserted` ones; the release has them already.
    void edited(int first, const QList<tarjuman::release::Paragraph>& removed,
                const QList<tarjuman::release::Paragraph>& inserted);
    void historyChanged();
    void oppositeRolesChanged(const QList<tarjuman::ui::RoleChange>& changes,
                              tarjuman::ui::SideText::Way way);

private:
    enum class Record { Yes, No }; // as a step that can be undone
    struct Given {
        Splice splice;
        Record record = Record::Yes;
        std::optional<Place> caret;
    };

    void noteChange(int from, int removed, int added);
    void styleChanged();
    PlaceRange rangeOf(int from, int to) const { return {placeOf(from), placeOf(to)}; }
    Splice spliceOf(const NewTexts& texts) const;
    void commit(const Splice& splice, Record record, std::optional<Place> caret = {});
    void apply(const Splice& splice, Record record, std::optional<Place> caret = {});
    void givePairs(const QList<release::Pair>& pairs);
    bool restore(const EditStep& step, Way way);

    text::Language m_language;
    PairPage& m_page;
    SideDocument m_document;
    PairedLayout* m_layout;
    std::shared_ptr<desk::OpenRelease> m_release;
    SideHistory m_history;
    QElapsedTimer m_time;
    std::optional<Given> m_given; // the change under way is this one
    bool m_committing = false;
    release::ParagraphId m_gapFilled = release::ParagraphId::None;
    TypingSpans m_typing;
};

} // namespace tarjuman::ui
