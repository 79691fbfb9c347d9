#include "ui/editor/find/TextFinder.h"

#include "app/desk/ArchiveReplace.h"
#include "ui/common/Tokens.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/layout/PairedLayout.h"

#include <algorithm>

namespace tarjuman::ui {

using desk::FoundPlace;
using text::bothLanguages;
using text::Language;
using text::SearchQuery;
using text::TextHit;

// Boxes under the words found; the current one has a frame, so that it differs without colour.
class TextFinder::HitOverlay : public Overlay {
public:
    HitOverlay(const TextFinder& finder, Language language)
        : m_finder(finder)
        , m_language(language)
    {
    }

    void paintBelow(const OverlayContext& context) override
    {
        const int last = context.rows.paragraphCount(m_language) - 1;
        for (int i = 0; i < m_finder.m_hits.size() && last >= 0; ++i) {
            const Hit& hit = m_finder.m_hits[i];
            if (hit.language != m_language || hit.paragraph > last)
                continue;
            const int row = context.rows.rowOf(m_language, hit.paragraph);
            if (row > context.lastRow)
                break;
            if (row >= context.firstRow)
                paint(context, hit, i == m_finder.m_current);
        }
    }

private:
    static void paint(const OverlayContext& context, const Hit& hit, bool current)
    {
        const ParagraphStyle& style = context.layout.styleOf(hit.paragraph);
        const int top = context.layout.topOf(hit.paragraph);
        context.painter.setPen(current ? QPen(tokens().accent, 1.25) : QPen(tokens().outline, 1));
        context.painter.setBrush(current ? tokens().select : tokens().tint);
        const auto pieces = context.layout.piecesOf(hit.paragraph, hit.stretch.start, hit.stretch.length);
        for (const StretchPiece& piece : pieces) {
            const double upper = top + piece.baseline - style.lineHeight * 0.7;
            context.painter.drawRoundedRect(
                QRectF(piece.left - 1.5, upper, piece.right - piece.left + 3, style.lineHeight * 0.94), 3, 3);
        }
    }

    const TextFinder& m_finder;
    Language m_language;
};

TextFinder::TextFinder(PairArea& area, QObject* parent)
    : QObject(parent)
    , m_area(area)
{
    m_later.setSingleShot(true);
    m_later.setInterval(150);
    connect(&m_later, &QTimer::timeout, this, &TextFinder::findAgain);
    for (Language language : bothLanguages) {
        m_overlays[language] = std::make_unique<HitOverlay>(*this, language);
        area.column(language).addOverlay(m_overlays[language].get());
        connect(&area.text(language), &SideText::edited, this, [this] {
            if (isActive())
                m_later.start();
        });
    }
}

TextFinder::~TextFinder() = default;

void TextFinder::setQuery(const SearchQuery& query, SearchScope scope)
{
    m_query = query;
    m_scope = scope;
    findAgain();
    go(Direction::Here);
}

bool TextFinder::looksInto(Language language) const
{
    return m_scope == SearchScope::Both || (m_scope == SearchScope::French) == (language == Language::French);
}

void TextFinder::findIn(Language language, int paragraph)
{
    for (const TextHit& hit : text::hitsIn(m_area.text(language).paragraphs()[paragraph].text, m_query))
        m_hits.append({language, paragraph, hit});
}

void TextFinder::findAgain()
{
    m_later.stop();
    m_hits.clear();
    m_current = -1;
    const PairRows& rows = m_area.page().rows();
    for (int row = 0; isActive() && row < rows.rowCount(); ++row) {
        for (Language language : bothLanguages) {
            const int first = rows.firstOf(language, row);
            for (int i = first; looksInto(language) && i < first + rows.countOf(language, row); ++i)
                findIn(language, i);
        }
    }
    m_current = selectedHit();
    for (Language language : bothLanguages)
        m_area.column(language).viewport()->update();
    Q_EMIT hitsChanged();
}

int TextFinder::selectedHit() const
{
    const TextColumn& column = m_area.currentColumn();
    const QTextCursor cursor = column.textCursor();
    const Place start = m_area.text(column.language()).placeOf(cursor.selectionStart());
    const int length = cursor.selectionEnd() - cursor.selectionStart();
    const auto selected = std::ranges::find_if(m_hits, [&](const Hit& hit) {
        return hit.language == column.language() && hit.paragraph == start.paragraph &&
               hit.stretch == TextHit{start.offset, length};
    });
    return selected == m_hits.end() ? -1 : int(selected - m_hits.begin());
}

bool TextFinder::isAhead(const Hit& hit) const
{
    const TextColumn& column = m_area.currentColumn();
    const PairRows& rows = m_area.page().rows();
    const int caretRow = column.caretRow();
    const int row = rows.rowOf(hit.language, hit.paragraph);
    if (row != caretRow)
        return row > caretRow;
    if (hit.language != column.language())
        return hit.language == Language::Arabic; // the French stands before the Arabic
    const Place caret = m_area.text(column.language()).placeOf(column.textCursor().selectionStart());
    return hit.paragraph != caret.paragraph ? hit.paragraph > caret.paragraph
                                            : hit.stretch.start >= caret.offset;
}

void TextFinder::go(Direction direction)
{
    if (m_later.isActive())
        findAgain();
    if (m_hits.isEmpty())
        return;
    const int count = hitCount();
    const auto ahead = std::ranges::find_if(m_hits, [this](const Hit& hit) { return isAhead(hit); });
    const int here = int(ahead - m_hits.begin());
    if (direction == Direction::Previous)
        select((m_current >= 0 ? m_current + count - 1 : here + count - 1) % count);
    else if (direction == Direction::Next && m_current >= 0)
        select((m_current + 1) % count);
    else
        select(here % count);
}

void TextFinder::select(int hit)
{
    m_current = hit;
    const Hit& found = m_hits[hit];
    select(found.language, found.paragraph, found.stretch);
}

void TextFinder::select(Language language, int paragraph, const TextHit& stretch)
{
    TextColumn& column = m_area.column(language);
    SideText& text = m_area.text(language);
    QTextCursor cursor = column.textCursor();
    cursor.setPosition(text.positionOf({paragraph, stretch.start}));
    cursor.setPosition(text.positionOf({paragraph, stretch.start + stretch.length}), QTextCursor::KeepAnchor);
    m_area.setCurrentColumn(language);
    column.setTextCursor(cursor);
    column.ensureCursorVisible();
    for (Language side : bothLanguages)
        m_area.column(side).viewport()->update();
    Q_EMIT hitsChanged();
}

void TextFinder::replaceCurrent(const QString& by)
{
    if (m_later.isActive())
        findAgain();
    if (m_current < 0) {
        go(Direction::Here);
        return;
    }
    const Hit hit = m_hits[m_current];
    TextColumn& column = m_area.column(hit.language);
    if (column.isReadOnly())
        return;
    select(m_current);
    column.textCursor().insertText(by);
    findAgain();
    go(Direction::Here);
}

QList<FoundPlace> TextFinder::places() const
{
    QList<FoundPlace> places;
    for (const Hit& hit : m_hits) {
        const release::Paragraph& paragraph = m_area.text(hit.language).paragraphs()[hit.paragraph];
        places.append({m_area.releaseId(), paragraph.id, hit.language, paragraph.text, hit.stretch});
    }
    return places;
}

int TextFinder::replace(const QList<FoundPlace>& places, const QString& by)
{
    int count = 0;
    for (Language language : bothLanguages)
        count += replaceIn(language, places, by);
    findAgain();
    m_area.scroll().settle();
    m_area.currentColumn().ensureCursorVisible();
    return count;
}

int TextFinder::replaceIn(Language language, const QList<FoundPlace>& places, const QString& by)
{
    SideText& text = m_area.text(language);
    if (m_area.column(language).isReadOnly())
        return 0;
    release::Release release;
    release.paragraphs[language] = text.paragraphs();
    const desk::Replaced replaced = desk::replacedIn(release, places, by);
    const QList<release::Paragraph>& changed = replaced.release.paragraphs[language];
    int first = 0;
    int end = int(changed.size());
    while (first < end && changed[first] == text.paragraphs()[first])
        ++first;
    while (end > first && changed[end - 1] == text.paragraphs()[end - 1])
        --end;
    if (first < end)
        text.replace(first, end - first, changed.mid(first, end - first), m_area.page().rows().pairs(),
                     m_area.column(language).caret());
    return replaced.places;
}

void TextFinder::show(const FoundPlace& place)
{
    const QList<release::Paragraph>& paragraphs = m_area.text(place.language).paragraphs();
    const auto found = std::ranges::find(paragraphs, place.paragraph, &release::Paragraph::id);
    if (found != paragraphs.end())
        select(place.language, int(found - paragraphs.begin()), place.hit);
}

} // namespace tarjuman::ui
