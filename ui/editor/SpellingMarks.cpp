#include "ui/editor/SpellingMarks.h"

#include "ui/editor/PairArea.h"
#include "ui/editor/PairedLayout.h"
#include "ui/editor/TextShift.h"

#include <algorithm>

namespace tarjuman::ui {

using namespace std::chrono_literals;
using release::Paragraph;
using release::ParagraphId;
using spelling::Mark;
using spelling::Urgency;
using text::bothLanguages;
using text::Language;

// How long after the last key the word at the caret still counts as being typed.
constexpr auto typingPause = 800ms;

SpellingMarks::SpellingMarks(spelling::SpellService& service, PairArea& area, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_area(area)
{
    m_view.setSingleShot(true);
    m_view.setInterval(0);
    connect(&m_view, &QTimer::timeout, this, &SpellingMarks::askForView);
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
    const PairRows& rows = m_area.page().rows();
    const int last = rows.rowAt(bottom);
    for (int row = rows.rowAt(top); row >= 0 && row <= last; ++row) {
        for (Language language : bothLanguages) {
            const auto& paragraphs = m_area.text(language).paragraphs();
            const int first = rows.firstOf(language, row);
            for (int i = first; i < first + rows.countOf(language, row); ++i)
                ask(language, paragraphs[i], urgency);
        }
    }
}

void SpellingMarks::askForView()
{
    const int top = m_area.scroll().value();
    const int height = m_area.scroll().pageHeight();
    askBetween(top, top + height, Urgency::Visible);
    askBetween(top + height, top + 2 * height, Urgency::NextScreen);
}

void SpellingMarks::askAgain()
{
    for (Known& known : m_known)
        known.asked = -1;
    m_view.start();
}

// Marks before the edit stay, marks after it move along, marks that it touched go until the answer comes.
static QList<Mark> moved(const QList<Mark>& marks, const QString& before, const QString& after)
{
    const auto [start, end] = shiftBetween(before, after);
    QList<Mark> kept;
    for (Mark mark : marks) {
        if (mark.start + mark.length < start) {
            kept.append(mark);
        } else if (mark.start > before.size() - end) {
            mark.start += int(after.size() - before.size());
            kept.append(mark);
        }
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
        known.marks =
            before != removed.end() ? moved(known.marks, before->text, paragraph.text) : QList<Mark>{};
        ask(language, paragraph, Urgency::Edited);
        if (before != removed.end()) {
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
    known->marks = answer.marks;
    repaint(id);
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
    repaint(std::exchange(m_typedIn, ParagraphId::None));
}

void SpellingMarks::repaint(ParagraphId paragraph)
{
    const PairRows& rows = m_area.page().rows();
    const int last = rows.rowAt(m_area.scroll().value() + m_area.scroll().pageHeight());
    for (int row = rows.rowAt(m_area.scroll().value()); row >= 0 && row <= last; ++row) {
        for (Language language : bothLanguages) {
            const auto& paragraphs = m_area.text(language).paragraphs();
            const int first = rows.firstOf(language, row);
            for (int i = first; i < first + rows.countOf(language, row); ++i) {
                if (paragraphs[i].id == paragraph)
                    m_area.text(language).layout().repaint(i);
            }
        }
    }
}

} // namespace tarjuman::ui
