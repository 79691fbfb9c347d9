#include "ui/editor/text/SideText.h"

#include "app/release/Agreement.h"
#include "app/release/Pairing.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairPage.h"
#include "ui/editor/text/CarriedSpans.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace tarjuman::ui {

using release::Pair;
using release::Paragraph;
using release::ParagraphId;
using release::Role;
using release::Span;
using text::Language;

SideText::SideText(Language language, PairPage& page, QObject* parent)
    : QObject(parent)
    , m_language(language)
    , m_page(page)
    , m_document(language)
    , m_layout(new PairedLayout(&document(), language, page))
{
    m_time.start();
    document().setDocumentLayout(m_layout);
    m_page.setLayout(language, m_layout);
    document().setDefaultFont(m_page.sheet(language).style(Role::Body).font);
    connect(&document(), &QTextDocument::contentsChange, this, &SideText::noteChange);
    connect(&document(), &QTextDocument::contentsChanged, this, &SideText::styleChanged);
}

const QList<Paragraph>& SideText::paragraphs() const
{
    static const QList<Paragraph> none;
    return m_release ? m_release->release().paragraphs[m_language] : none;
}

void SideText::load(std::shared_ptr<desk::OpenRelease> release)
{
    m_release = std::move(release);
    m_history.clear();
    m_gapFilled = ParagraphId::None;
    m_typing.forget();
    m_document.show(paragraphs());
    restyle();
    Q_EMIT loaded();
    Q_EMIT historyChanged();
}

void SideText::noteChange(int from, int, int added)
{
    if (m_document.isBusy() || !m_release)
        return;
    if (m_given) { // committed here, before the layout hears of the change
        const Given given = *std::exchange(m_given, {});
        commit(given.splice, given.record, given.caret);
        return;
    }
    const auto changed =
        withoutTheSame(paragraphs(), m_document.changedTexts(from, added, int(paragraphs().size())));
    if (!changed)
        return;
    Splice splice = spliceOf(*changed);
    const int start = from - m_document.startOf(changed->first);
    const auto spans = carriedSpans(paragraphs().mid(splice.first, splice.count), changed->texts, start);
    for (qsizetype i = 0; i < splice.by.size(); ++i)
        splice.by[i].spans = spans[i];
    m_typing.dress(splice, paragraphs(), start);
    commit(splice, Record::Yes);
}

Splice SideText::spliceOf(const NewTexts& texts) const
{
    return ui::spliceOf(texts, {m_release->release(), m_language, m_page.waitingRow(),
                                [this] { return m_release->takeParagraphId(); }});
}

void SideText::commit(const Splice& splice, Record record, std::optional<Place> caret)
{
    EditStep step{.first = splice.first,
                  .before = paragraphs().mid(splice.first, splice.count),
                  .after = splice.by,
                  .pairsBefore = m_release->release().pairs,
                  .pairsAfter = release::withoutDoneGaps(splice.pairs),
                  .opposite = splice.opposite};
    m_page.splice(m_language, splice.first, splice.count, int(splice.by.size()), step.pairsAfter);
    {
        const QScopedValueRollback committing(m_committing, true);
        m_release->replaceParagraphs(m_language, splice.first, splice.count, splice.by, step.pairsAfter);
    }
    m_document.styleLater(splice.first, int(splice.by.size()));
    if (record == Record::Yes) {
        describe(step, splice.kind, caret);
        m_history.add(step, std::chrono::milliseconds(m_time.elapsed()));
        Q_EMIT historyChanged();
    }
    Q_EMIT edited(splice.first, step.before, step.after);
}

void SideText::apply(const Splice& splice, Record record, std::optional<Place> caret)
{
    m_given = Given{splice, record, caret};
    m_document.write(splice, int(paragraphs().size()));
    if (std::exchange(m_given, {})) { // roles or an empty first paragraph: the document stays as it is
        commit(splice, record, caret);
        for (int i = splice.first; i < splice.first + splice.by.size(); ++i) {
            m_layout->measure(i);
            m_layout->repaint(i); // lines and signs may stand elsewhere, and no letter of the document tells
        }
        m_page.settleEdited(m_language, splice.first,
                            std::max(splice.first, splice.first + int(splice.by.size()) - 1));
        styleChanged();
    }
}

void SideText::restyle()
{
    m_document.setFont(m_page.sheet(m_language).style(Role::Body).font);
    m_document.styleLater(0, int(paragraphs().size()));
    styleChanged();
}

void SideText::styleChanged()
{
    m_document.styleWaiting(paragraphs(), m_page.sheet(m_language));
}

void SideText::replace(int first, int count, const QList<Paragraph>& by, const QList<Pair>& pairs,
                       Place caret)
{
    if (m_release)
        apply({first, count, by, pairs}, Record::Yes, caret);
}

void SideText::setPairs(const QList<Pair>& pairs, Place caret)
{
    if (!m_release || pairs == m_release->release().pairs)
        return;
    m_history.add({.pairsBefore = m_release->release().pairs,
                   .pairsAfter = pairs,
                   .caretBefore = caret,
                   .caretAfter = caret},
                  std::chrono::milliseconds(m_time.elapsed()));
    givePairs(pairs);
    Q_EMIT historyChanged();
}

void SideText::givePairs(const QList<Pair>& pairs)
{
    m_gapFilled = ParagraphId::None; // whether a gap is one is now the reader's own decision
    const QScopedValueRollback committing(m_committing, true);
    m_release->setPairs(pairs);
    m_page.setPairs(pairs);
}

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
    m_typing.forgetUnlessAt(place);
    if (m_gapFilled != ParagraphId::None && paragraphs().value(place.paragraph).id != m_gapFilled)
        takeBackGap();
}

void SideText::setRole(Role role, int first, int count, const QList<RoleChange>& opposite, Place caret)
{
    const auto by = withRole(paragraphs().mid(first, count), role, first, caret);
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
    replacePart(paragraph, correction.start, correction.length, correction.by);
    apply({caret.paragraph, 1, {paragraph}, m_release->release().pairs, EditStep::Kind::Correction},
          Record::Yes, caret);
}

void SideText::follow(const QList<RoleChange>& changes, Way way)
{
    for (const RoleChange& change : changes) {
        const auto found = std::ranges::find(paragraphs(), change.paragraph, &Paragraph::id);
        if (found == paragraphs().end())
            continue;
        const int place = int(found - paragraphs().begin());
        apply({place, 1, {withRoleChange(*found, change, way)}, m_release->release().pairs}, Record::No);
    }
}

QList<Paragraph> SideText::cutOut(int from, int to) const
{
    return ui::cutOut(paragraphs(), rangeOf(from, to));
}

Place SideText::insert(int from, int to, const QList<Paragraph>& what)
{
    const PlaceRange range = rangeOf(from, to);
    if (!m_release || what.isEmpty())
        return range.to;
    const Insertion put = putIn(paragraphs(), range, what);
    NewTexts texts{put.first, put.count};
    for (const Paragraph& paragraph : put.by)
        texts.texts += paragraph.text;
    Splice splice = spliceOf(texts);
    dressLike(splice.by, put.by);
    apply(splice, Record::Yes);
    return put.end;
}

Place SideText::move(int from, int to, int target)
{
    if (target >= from && target <= to)
        return placeOf(target);
    const QList<Paragraph> moved = cutOut(from, to);
    if (target < from) {
        insert(target, to, joinedAtSeam(moved, cutOut(target, from)));
        return placeOf(target + to - from);
    }
    return insert(from, target, joinedAtSeam(cutOut(to, target), moved));
}

void SideText::dress(int from, int to, Span::Kind kind, Dress dress, const QString& value)
{
    const PlaceRange range = rangeOf(from, to);
    if (!m_release || range.to.paragraph >= paragraphs().size())
        return;
    const int first = range.from.paragraph;
    const auto by = dressed(paragraphs(), range, kind, value, dress);
    if (by != paragraphs().mid(first, range.count()))
        apply({first, range.count(), by, m_release->release().pairs}, Record::Yes, range.to);
}

bool SideText::isDressed(int from, int to, Span::Kind kind) const
{
    return areDressed(cutOut(from, to), kind);
}

bool SideText::restore(const EditStep& step, Way way)
{
    const bool undoing = way == Way::Undo;
    const bool areAsLeft = m_release->release().pairs == (undoing ? step.pairsAfter : step.pairsBefore);
    // Of no use when the other side changed the pairs since.
    if (step.isOfPairs() && !areAsLeft && step.opposite.isEmpty())
        return false;
    if (!step.isOfPairs())
        apply(spliceBack(step, way, m_release->release(), m_language), Record::No);
    else if (areAsLeft && step.pairsBefore != step.pairsAfter)
        givePairs(undoing ? step.pairsBefore : step.pairsAfter);
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
