#include "ui/editor/marks/SpellingMarks.h"

#include "ui/common/TypingPause.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/text/TextShift.h"

#include <algorithm>
#include <climits>

namespace tarjuman::ui {

using release::Paragraph;
using release::ParagraphId;
using spelling::Mark;
using spelling::Urgency;
using text::bothLanguages;
using text::Language;

// What is in view comes first, and a long text goes to the speller a part at a time.
constexpr int restPause = 400; // milliseconds
constexpr int mostAtOnce = 100;

SpellingMarks::SpellingMarks(spelling::SpellService& service, PairArea& area, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_area(area)
{
    m_view.setSingleShot(true);
    m_view.setInterval(0);
    connect(&m_view, &QTimer::timeout, this, &SpellingMarks::askForView);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restPause);
    connect(&m_rest, &QTimer::timeout, this, &SpellingMarks::askForRest);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &SpellingMarks::endTyping);
    connect(&area.scroll(), &PairScroll::scrolled, &m_view, qOverload<>(&QTimer::start));
    connect(&area.page(), &PairPage::startedOver, &m_view, qOverload<>(&QTimer::start));
    connect(&service, &spelling::SpellService::checked, this, &SpellingMarks::take);
    connect(&service, &spelling::SpellService::wordsChanged, this, &SpellingMarks::askAgain);
    connect(&service, &spelling::SpellService::stateChanged, this, &SpellingMarks::askAgain);
}

SpellingMarks::~SpellingMarks()
{
    if (m_open)
        m_service.forget(m_document);
}

void SpellingMarks::setDocument(release::ReleaseId id)
{
    if (m_open)
        m_service.forget(m_document);
    m_open = true;
    m_document = static_cast<quint64>(id);
    m_known.clear();
    m_typing.stop();
    m_typedIn = ParagraphId::None;
    m_view.start();
}

// What the reader said to be in another language.
static QList<spelling::Stretch> foreignIn(const Paragraph& paragraph)
{
    QList<spelling::Stretch> foreign;
    for (const release::Span& span : paragraph.spans) {
        if (span.kind == release::Span::Kind::Foreign)
            foreign.append({span.start, span.length});
    }
    return foreign;
}

void SpellingMarks::ask(Language language, const Paragraph& paragraph, Urgency urgency)
{
    Known& known = m_known[paragraph.id];
    if (known.asked == known.revision)
        return;
    known.asked = known.revision;
    m_service.check({.document = m_document,
                     .paragraph = static_cast<qint64>(paragraph.id),
                     .revision = known.revision,
                     .language = language,
                     .urgency = urgency,
                     .text = paragraph.text,
                     .foreign = foreignIn(paragraph)});
}

void SpellingMarks::askBetween(int top, int bottom, Urgency urgency)
{
    for (const PlacedParagraph& placed : m_area.paragraphsBetween(top, bottom))
        ask(placed.language, m_area.text(placed.language).paragraphs()[placed.number], urgency);
}

void SpellingMarks::askForView()
{
    const int top = m_area.scroll().value();
    const int height = m_area.scroll().pageHeight();
    askBetween(top, top + height, Urgency::Visible);
    askBetween(top + height, top + 2 * height, Urgency::NextScreen);
    m_rest.start();
}

void SpellingMarks::askForRest()
{
    int asked = 0;
    for (const Language language : bothLanguages) {
        for (const Paragraph& paragraph : m_area.text(language).paragraphs()) {
            const auto known = m_known.constFind(paragraph.id);
            if (known != m_known.constEnd() && known->asked == known->revision)
                continue;
            ask(language, paragraph, Urgency::Rest);
            if (++asked == mostAtOnce) {
                m_rest.start();
                return;
            }
        }
    }
}

void SpellingMarks::askAgain()
{
    for (Known& known : m_known)
        known.asked = -1;
    m_view.start();
}

// Marks before the edit stay, marks after it move along, marks that it touched go until the answer comes.
static std::optional<Mark> moved(Mark mark, const TextShift& shift, qsizetype before, qsizetype after)
{
    if (mark.start + mark.length < shift.start)
        return mark;
    if (mark.start <= before - shift.end)
        return {};
    mark.start += int(after - before);
    return mark;
}

QList<Mark> SpellingMarks::carried(const Paragraph& before, const Paragraph& after) const
{
    const TextShift shift = shiftBetween(before.text, after.text);
    QList<Mark> kept;
    for (const Mark& mark : marks(before.id)) {
        if (const auto there = moved(mark, shift, before.text.size(), after.text.size()))
            kept.append(*there);
        else // it may reach into lines that the edit leaves alone
            m_area.repaintStretch(before.id, mark.start, mark.length);
    }
    return kept;
}

void SpellingMarks::noteEdited(Language language, const QList<Paragraph>& removed,
                               const QList<Paragraph>& inserted)
{
    for (const Paragraph& paragraph : inserted) {
        const auto before = std::ranges::find(removed, paragraph.id, &Paragraph::id);
        const bool sameText = before != removed.end() && before->text == paragraph.text;
        if (sameText && foreignIn(*before) == foreignIn(paragraph))
            continue;
        Known& known = m_known[paragraph.id];
        ++known.revision;
        if (sameText) { // marks stay until the answer comes
            ask(language, paragraph, Urgency::Edited);
            continue;
        }
        known.marks = before != removed.end() ? carried(*before, paragraph) : QList<Mark>{};
        ask(language, paragraph, Urgency::Edited);
        if (before != removed.end()) {
            if (m_typing.isActive()) // the word that was written until now is marked, if this is another
                m_area.repaintStretch(m_typedIn, m_typedAt, 0);
            m_typedIn = paragraph.id;
            m_typedAt = int(paragraph.text.size() - shiftBetween(before->text, paragraph.text).end);
            m_typing.start();
        }
    }
    for (const Paragraph& paragraph : removed) {
        if (std::ranges::find(inserted, paragraph.id, &Paragraph::id) == inserted.end())
            m_known.remove(paragraph.id);
    }
}

void SpellingMarks::take(const spelling::ParagraphMarks& answer)
{
    const ParagraphId id{answer.paragraph};
    const auto known = m_known.find(id);
    if (answer.document != m_document || known == m_known.end() || known->revision != answer.revision ||
        known->marks == answer.marks)
        return;
    const QList<Mark> before = std::exchange(known->marks, answer.marks);
    repaintOthers(id, before, known->marks);
    Q_EMIT changed();
}

// From the first to the last mark that only one of the two has; the one that isn't shown yet apart.
void SpellingMarks::repaintOthers(ParagraphId id, const QList<Mark>& before, const QList<Mark>& after)
{
    const auto [firstBefore, firstAfter] = std::ranges::mismatch(before, after);
    auto lastBefore = before.cend();
    auto lastAfter = after.cend();
    while (lastBefore != firstBefore && lastAfter != firstAfter &&
           *std::prev(lastBefore) == *std::prev(lastAfter)) {
        --lastBefore;
        --lastAfter;
    }
    int start = INT_MAX;
    int end = -1;
    const auto take = [&](auto mark, auto last) {
        for (; mark != last; ++mark) {
            if (isBeingTyped(id, *mark))
                continue;
            start = std::min(start, mark->start);
            end = std::max(end, mark->start + mark->length);
        }
    };
    take(firstBefore, lastBefore);
    take(firstAfter, lastAfter);
    if (start < end)
        m_area.repaintStretch(id, start, end - start);
}

const QList<Mark>& SpellingMarks::marks(ParagraphId paragraph) const
{
    static const QList<Mark> none;
    const auto known = m_known.constFind(paragraph);
    return known == m_known.constEnd() ? none : known->marks;
}

bool SpellingMarks::isBeingTyped(ParagraphId paragraph, const Mark& mark) const
{
    return m_typing.isActive() && paragraph == m_typedIn && m_typedAt >= mark.start &&
           m_typedAt <= mark.start + mark.length;
}

void SpellingMarks::noteCaretMoved()
{
    if (!m_typing.isActive())
        return;
    const TextColumn& column = m_area.currentColumn();
    const Place caret = column.caret();
    const auto& paragraphs = m_area.currentColumn().text().paragraphs();
    const bool there = caret.paragraph < paragraphs.size() && paragraphs[caret.paragraph].id == m_typedIn &&
                       caret.offset == m_typedAt;
    if (!there)
        endTyping();
}

void SpellingMarks::endTyping()
{
    m_typing.stop();
    m_area.repaintParagraphs({std::exchange(m_typedIn, ParagraphId::None)});
}

} // namespace tarjuman::ui
