#include "ui/editor/text/SideText.h"

#include "app/release/Agreement.h"
#include "app/release/Pairing.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairPage.h"
#include "ui/editor/text/TextShift.h"

#include <QScopedValueRollback>
#include <QTextCursor>

#include <algorithm>

namespace tarjuman::ui {

using release::Pair;
using release::Paragraph;
using release::ParagraphId;
using release::Role;
using text::Language;

namespace {

Role roleAfter(Role role)
{
    switch (role) {
    case Role::Quotation:
    case Role::ListItem:
    case Role::Boilerplate:
    case Role::Contact:
        return role;
    default:
        return Role::Body;
    }
}

// What kind of edit it was, and where the caret stood and stands.
void describe(EditStep& step)
{
    step.caretBefore = step.caretAfter = {step.first, 0};
    if (step.before.isEmpty() || step.after.isEmpty())
        return;
    const QString& before = step.before.first().text;
    const QString& after = step.after.first().text;
    if (step.before.size() > 1 || step.after.size() > 1) {
        const QString& lastBefore = step.before.last().text;
        const QString& lastAfter = step.after.last().text;
        const qsizetype tail = shiftBetween(lastBefore, lastAfter).end;
        step.caretBefore = {step.first + int(step.before.size()) - 1, int(lastBefore.size() - tail)};
        step.caretAfter = {step.first + int(step.after.size()) - 1, int(lastAfter.size() - tail)};
        return;
    }
    const auto [start, end] = shiftBetween(before, after);
    step.caretBefore.offset = int(before.size() - end);
    step.caretAfter.offset = int(after.size() - end);
    if (before.size() < after.size() && start + end == before.size())
        step.kind = EditStep::Kind::Typing;
    else if (after.size() < before.size() && start + end == after.size())
        step.kind = EditStep::Kind::Deleting;
}

} // namespace

SideText::SideText(Language language, PairPage& page, QObject* parent)
    : QObject(parent)
    , m_language(language)
    , m_page(page)
    , m_layout(new PairedLayout(&m_document, language, page))
{
    m_time.start();
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    QTextOption option = m_document.defaultTextOption();
    option.setTextDirection(text::directionOf(language));
    m_document.setDefaultTextOption(option);
    m_document.setDocumentLayout(m_layout);
    m_page.setLayout(language, m_layout);
    m_document.setDefaultFont(m_page.sheet(language).style(Role::Body).font);
    connect(&m_document, &QTextDocument::contentsChange, this, &SideText::noteChange);
    connect(&m_document, &QTextDocument::contentsChanged, this, &SideText::styleChanged);
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
    m_typingTurned.clear();
    QString text;
    for (const Paragraph& paragraph : paragraphs()) {
        if (!text.isEmpty() || &paragraph != &paragraphs().first())
            text += QChar::ParagraphSeparator;
        text += paragraph.text;
    }
    {
        const QScopedValueRollback busy(m_busy, true);
        m_document.setPlainText(text);
    }
    restyle();
    Q_EMIT loaded();
    Q_EMIT historyChanged();
}

bool SideText::isInStep() const
{
    if (m_document.blockCount() != std::max<qsizetype>(1, paragraphs().size()))
        return false;
    if (paragraphs().isEmpty())
        return m_document.firstBlock().length() == 1;
    QTextBlock block = m_document.firstBlock();
    return std::ranges::all_of(paragraphs(), [&block](const Paragraph& paragraph) {
        const bool same = block.text() == paragraph.text;
        block = block.next();
        return same;
    });
}

void SideText::noteChange(int from, int, int added)
{
    if (m_busy || !m_release)
        return;
    if (m_given) { // committed here, before the layout hears of the change
        const Given given = *std::exchange(m_given, {});
        commit(given.splice, given.record, given.caret);
        return;
    }
    const QTextBlock first = m_document.findBlock(from);
    QTextBlock last = m_document.findBlock(from + added);
    if (!last.isValid())
        last = m_document.lastBlock();
    QStringList texts;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        texts.append(block.text());
        if (block == last)
            break;
    }
    const int known = int(paragraphs().size());
    const int count = int(texts.size()) - (m_document.blockCount() - std::max(1, known));
    if (const auto splice = spliceFor(first.blockNumber(), std::min(count, known), texts, from))
        commit(*splice, Record::Yes);
}

// Leaves the paragraphs alone that are the same before and after, so that identities go with their texts.
std::optional<SideText::Splice> SideText::spliceFor(int first, int count, QStringList texts, int from) const
{
    if (paragraphs().isEmpty() && texts.size() == 1 && texts.first().isEmpty())
        return {};
    while (count > 0 && !texts.isEmpty() && paragraphs()[first].text == texts.first()) {
        texts.removeFirst();
        ++first;
        --count;
    }
    while (count > 0 && !texts.isEmpty() && paragraphs()[first + count - 1].text == texts.last()) {
        texts.removeLast();
        --count;
    }
    if (count == 0 && texts.isEmpty())
        return {};
    Splice splice = identified(first, count, texts);
    carrySpans(splice, texts, from - m_document.findBlockByNumber(first).position());
    return splice;
}

SideText::Splice SideText::identified(int first, int count, const QStringList& texts) const
{
    Splice splice{first, count, {}, pairsAfter(first, count, int(texts.size()))};
    Role role = first > 0 ? roleAfter(paragraphs()[first - 1].role) : Role::Body;
    for (int i = 0; i < texts.size(); ++i) {
        Paragraph paragraph;
        if (i < count) {
            paragraph = paragraphs()[first + i];
        } else {
            const int row = release::pairOf(splice.pairs, m_language, first + i);
            const Language other = text::otherLanguage(m_language);
            paragraph.id = m_release->takeParagraphId();
            paragraph.role = splice.pairs[row].count[other] == 0
                                 ? role
                                 : m_release->release()
                                       .paragraphs[other][release::firstParagraph(splice.pairs, other, row)]
                                       .role;
        }
        paragraph.text = texts[i];
        paragraph.spans = {};
        role = roleAfter(paragraph.role);
        splice.by.append(paragraph);
    }
    return splice;
}

QList<Pair> SideText::pairsAfter(int first, int count, int inserted) const
{
    const QList<Pair>& pairs = m_release->release().pairs;
    if (!paragraphs().isEmpty())
        return release::spliced(pairs, m_language, first, count, inserted);
    const auto filled = release::withGapFilled(pairs, m_language, m_page.waitingRow());
    return release::spliced(filled, m_language, 0, 1, inserted);
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
    m_styleFirst = splice.first;
    m_styleCount = int(splice.by.size());
    if (record == Record::Yes) {
        describe(step);
        if (splice.kind != EditStep::Kind::Other)
            step.kind = splice.kind;
        if (caret)
            step.caretBefore = step.caretAfter = *caret;
        if (step.kind == EditStep::Kind::Correction) // behind the same letters
            step.caretAfter.offset += int(step.after.first().text.size() - step.before.first().text.size());
        m_history.add(step, std::chrono::milliseconds(m_time.elapsed()));
        Q_EMIT historyChanged();
    }
    Q_EMIT edited(splice.first, step.before, step.after);
}

void SideText::apply(const Splice& splice, Record record, std::optional<Place> caret)
{
    m_given = Given{splice, record, caret};
    write(splice);
    if (std::exchange(m_given, {})) { // roles or an empty first paragraph: the document stays as it is
        commit(splice, record, caret);
        for (int i = splice.first; i < splice.first + splice.by.size(); ++i)
            m_layout->measure(i);
        m_page.settleEdited(m_language, splice.first,
                            std::max(splice.first, splice.first + int(splice.by.size()) - 1));
        styleChanged();
    }
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

Place SideText::placeOf(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    return {block.blockNumber(), position - block.position()};
}

int SideText::positionOf(Place place) const
{
    const QTextBlock block =
        m_document.findBlockByNumber(std::clamp(place.paragraph, 0, m_document.blockCount() - 1));
    return block.position() + std::clamp(place.offset, 0, block.length() - 1);
}

} // namespace tarjuman::ui
