// The part of SideText that fills and closes gaps, gives roles, and takes back and repeats what was done. A
// step that came from here knows what it did to the roles of the other side, for both belong together.
#include "app/release/Pairing.h"
#include "app/text/ListMark.h"
#include "ui/editor/layout/PairPage.h"
#include "ui/editor/text/SideText.h"

#include <algorithm>
#include <utility>

namespace tarjuman::ui {

using release::Pair;
using release::Paragraph;
using release::ParagraphId;
using release::Role;
using text::Language;

Place SideText::fillGap(int row)
{
    const QList<Pair>& pairs = m_release->release().pairs;
    const Language other = text::otherLanguage(m_language);
    const int first = release::firstParagraph(pairs, m_language, row);
    const int opposite = release::firstParagraph(pairs, other, row);
    Paragraph paragraph{.id = m_release->takeParagraphId()};
    if (row < pairs.size() && pairs[row].count[other] > 0)
        paragraph.role = m_release->release().paragraphs[other][opposite].role;
    const auto kind = row < pairs.size() ? EditStep::Kind::GapFilled : EditStep::Kind::Other;
    apply({first, 0, {paragraph}, release::withGapFilled(pairs, m_language, row), kind}, Record::Yes,
          Place{first, 0});
    m_gapFilled = paragraph.id;
    return {first, 0};
}

void SideText::takeBackGap()
{
    const ParagraphId filled = std::exchange(m_gapFilled, ParagraphId::None);
    if (filled == ParagraphId::None)
        return;
    const auto found = std::ranges::find(paragraphs(), filled, &Paragraph::id);
    if (found == paragraphs().end() || !found->text.isEmpty())
        return;
    const int place = int(found - paragraphs().begin());
    const auto pairs = release::spliced(m_release->release().pairs, m_language, place, 1, 0);
    const bool untouched = m_history.endsWithGap();
    apply({place, 1, {}, pairs}, untouched ? Record::No : Record::Yes);
    if (untouched)
        m_history.dropLast();
    Q_EMIT historyChanged();
}

void SideText::noteCaret(Place place)
{
    if (place != m_typingAt)
        m_typingTurned.clear();
    if (m_gapFilled != ParagraphId::None && paragraphs().value(place.paragraph).id != m_gapFilled)
        takeBackGap();
}

static void replaceBeginning(Paragraph& paragraph, int length, const QString& by)
{
    paragraph.text.replace(0, length, by);
    paragraph.spans = release::splicedSpans(paragraph.spans, 0, length, int(by.size()));
}

void SideText::setRole(Role role, int first, int count, const QList<RoleChange>& opposite, Place caret)
{
    auto by = paragraphs().mid(first, count);
    for (int number = 0; number < by.size(); ++number) {
        by[number].role = role;
        const auto sign = role == Role::ListItem ? int(text::listSignLength(by[number].text)) : 0;
        if (sign == 0)
            continue;
        replaceBeginning(by[number], sign, {}); // a list draws its own marks
        if (caret.paragraph == first + number)
            caret.offset = std::max(0, caret.offset - sign);
    }
    if (!m_release || (by == paragraphs().mid(first, count) && opposite.isEmpty()))
        return;
    const QList<Pair> pairs = m_release->release().pairs;
    apply({first, count, by, pairs, EditStep::Kind::Other, opposite}, Record::Yes, caret);
    if (!opposite.isEmpty())
        Q_EMIT oppositeRolesChanged(opposite, Way::Redo);
}

void SideText::correct(Place caret, const text::Correction& correction)
{
    if (!m_release || caret.paragraph >= paragraphs().size())
        return;
    Paragraph paragraph = paragraphs()[caret.paragraph];
    paragraph.text.replace(correction.start, correction.length, correction.by);
    paragraph.spans = release::splicedSpans(paragraph.spans, correction.start, correction.length,
                                            int(correction.by.size()));
    apply({caret.paragraph, 1, {paragraph}, m_release->release().pairs, EditStep::Kind::Correction},
          Record::Yes, caret);
}

void SideText::follow(const QList<RoleChange>& changes, Way way)
{
    for (const RoleChange& change : changes) {
        const auto found = std::ranges::find(paragraphs(), change.paragraph, &Paragraph::id);
        if (found == paragraphs().end())
            continue;
        Paragraph paragraph = *found;
        paragraph.role = way == Way::Undo ? change.before : change.after;
        if (way == Way::Undo)
            replaceBeginning(paragraph, 0, change.sign);
        else if (paragraph.text.startsWith(change.sign))
            replaceBeginning(paragraph, int(change.sign.size()), {});
        const int place = int(found - paragraphs().begin());
        apply({place, 1, {paragraph}, m_release->release().pairs}, Record::No);
    }
}

// Roles that the step did not change may have been changed since by a step of the other side.
QList<Paragraph> SideText::withPresentRoles(QList<Paragraph> back, const QList<Paragraph>& gone) const
{
    for (Paragraph& paragraph : back) {
        const auto left = std::ranges::find(gone, paragraph.id, &Paragraph::id);
        const auto present = std::ranges::find(paragraphs(), paragraph.id, &Paragraph::id);
        if (left != gone.end() && present != paragraphs().end() && left->role == paragraph.role)
            paragraph.role = present->role;
    }
    return back;
}

bool SideText::restore(const EditStep& step, Way way)
{
    const bool undoing = way == Way::Undo;
    const QList<Pair>& present = m_release->release().pairs;
    const QList<Pair>& from = undoing ? step.pairsAfter : step.pairsBefore;
    const QList<Pair>& to = undoing ? step.pairsBefore : step.pairsAfter;
    const QList<Paragraph>& gone = undoing ? step.after : step.before;
    const QList<Paragraph>& back = undoing ? step.before : step.after;
    const bool onlyPairs = gone.isEmpty() && back.isEmpty();
    // Of no use when the other side changed the pairs since.
    if (onlyPairs && present != from && step.opposite.isEmpty())
        return false;
    if (onlyPairs && present == from && to != from)
        givePairs(to);
    if (!onlyPairs) {
        Splice splice{step.first, int(gone.size()), withPresentRoles(back, gone), to};
        if (present != from)
            splice.pairs =
                release::spliced(present, m_language, step.first, int(gone.size()), int(back.size()));
        apply(splice, Record::No);
    }
    if (!step.opposite.isEmpty())
        Q_EMIT oppositeRolesChanged(step.opposite, way);
    return true;
}

std::optional<Place> SideText::undo()
{
    m_gapFilled = ParagraphId::None;
    while (m_history.canUndo()) {
        const EditStep step = m_history.takeUndo();
        if (restore(step, Way::Undo)) {
            Q_EMIT historyChanged();
            return step.caretBefore;
        }
    }
    return {};
}

std::optional<Place> SideText::redo()
{
    m_gapFilled = ParagraphId::None;
    while (m_history.canRedo()) {
        const EditStep step = m_history.takeRedo();
        if (restore(step, Way::Redo)) {
            Q_EMIT historyChanged();
            return step.caretAfter;
        }
    }
    return {};
}

std::optional<Place> SideText::waitingBelow(Place place) const
{
    const int below = place.paragraph + 1;
    if (below >= paragraphs().size())
        return {};
    const Paragraph& here = paragraphs()[place.paragraph];
    const Paragraph& next = paragraphs()[below];
    const bool waits = place.offset == here.text.size() && next.text.isEmpty() && next.role != here.role;
    return waits ? std::optional(Place{below, 0}) : std::nullopt;
}

} // namespace tarjuman::ui
