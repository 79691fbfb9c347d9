#include "ui/editor/column/PasteLanding.h"

#include "app/base/WhenDone.h"
#include "app/desk/PastedParts.h"
#include "ui/editor/column/CleanText.h"
#include "ui/editor/column/ParagraphMime.h"
#include "ui/editor/column/TextColumn.h"
#include "ui/editor/text/SideText.h"

#include <QMimeData>

#include <algorithm>
#include <vector>

namespace tarjuman::ui {

using release::Paragraph;
using release::ParagraphId;

namespace {

// Where a cursor stood before a stretch gave way to something else, and where it belongs then: the paragraphs
// at both ends of the stretch are written anew under it.
class KeptCursor {
public:
    explicit KeptCursor(const QTextCursor& cursor)
        : m_anchor(cursor.anchor())
        , m_position(cursor.position())
    {
    }

    // The stretch ended at `to`; what stands in its place ends at `end`.
    void put(QTextCursor& cursor, int from, int to, int end) const
    {
        const auto moved = [=](int position) {
            return position >= to ? end + position - to : std::min(position, from);
        };
        cursor.setPosition(moved(m_anchor));
        cursor.setPosition(moved(m_position), QTextCursor::KeepAnchor);
    }

private:
    int m_anchor;
    int m_position;
};

} // namespace

PasteLanding::PasteLanding(TextColumn& column)
    : QObject(&column)
    , m_column(column)
{
    connect(&column.text(), &SideText::loaded, this, &PasteLanding::forgetSites);
}

// With their styles when they come from this program, else as clean text.
void PasteLanding::bring(const QTextCursor& place, const QMimeData& data)
{
    const auto site = m_waiting.insert(m_waiting.end(), siteAt(place));
    // What is written there meanwhile comes behind what is pasted.
    site->cursor.setKeepPositionOnInsert(true);
    const auto own = paragraphsOf(data);
    const desk::Brought brought = own ? desk::Brought() : broughtBy(data);
    if (own || !desk::isMuch(brought)) {
        site->pasted = own ? desk::withinLimits(*own) : desk::readPasted(brought);
        landWhatIsRead();
        return;
    }
    base::whenDone(this, desk::readPastedAway(brought),
                   [this, site](const base::Result<desk::Pasted>& pasted) {
                       site->pasted = pasted.value_or(desk::Pasted());
                       landWhatIsRead();
                   });
}

void PasteLanding::landWhatIsRead()
{
    while (!m_waiting.empty() && m_waiting.front().pasted) {
        const Site site = m_waiting.front();
        m_waiting.pop_front();
        land(site, *site.pasted);
    }
}

PasteLanding::Site PasteLanding::siteAt(const QTextCursor& cursor) const
{
    const int paragraph = m_column.text().placeOf(cursor.selectionStart()).paragraph;
    return {cursor, m_column.text().paragraphs().value(paragraph).id, cursor.selectedText()};
}

void PasteLanding::forgetSites()
{
    for (Site& site : m_waiting)
        site.cursor = {};
}

bool PasteLanding::isThere(const Site& site) const
{
    if (site.cursor.isNull() || m_column.isReadOnly())
        return false;
    // A side without paragraphs has got its first one by what was written meanwhile.
    return site.paragraph == ParagraphId::None || siteAt(site.cursor).paragraph == site.paragraph;
}

void PasteLanding::land(const Site& site, const desk::Pasted& pasted)
{
    if (!isThere(site)) {
        Q_EMIT told(
            tr("The text was changed meanwhile where the clipboard was to be pasted. Nothing was pasted; "
               "the clipboard still holds it."));
        return;
    }
    const int from = site.cursor.selectionStart();
    const bool isAsBefore = site.cursor.selectedText() == site.selected;
    const bool isBlank =
        std::ranges::all_of(m_column.text().paragraphs(), &QString::isEmpty, &Paragraph::text);
    const QList<Paragraph> parts = isBlank ? desk::withParts(pasted.paragraphs) : pasted.paragraphs;
    if (parts != pasted.paragraphs) // a whole release: it takes the place of the empty parts
        put(0, m_column.document()->characterCount() - 1, parts);
    else
        put(from, isAsBefore ? site.cursor.selectionEnd() : from,
            pasted.paragraphs); // nothing else gives way
    if (const QString sentence = desk::leftOutSentence(pasted.leftOut); !sentence.isEmpty())
        Q_EMIT told(sentence);
}

// The caret goes behind what was put in where it stood, and otherwise stays at its letters.
void PasteLanding::put(int from, int to, const QList<Paragraph>& paragraphs)
{
    SideText& text = m_column.text();
    QTextCursor caret = m_column.textCursor();
    const bool isCaretThere = caret.selectionStart() == from && caret.selectionEnd() == to;
    const KeptCursor keptCaret(caret);
    std::vector<KeptCursor> kept;
    for (const Site& site : m_waiting)
        kept.emplace_back(site.cursor);
    const Place last = text.insert(from, to, paragraphs);
    const int end = text.positionOf(last);
    auto keptSite = kept.cbegin();
    for (Site& site : m_waiting) {
        if (!site.cursor.isNull())
            keptSite->put(site.cursor, from, to, end);
        site.paragraph = text.paragraphs().value(text.placeOf(site.cursor.selectionStart()).paragraph).id;
        ++keptSite;
    }
    if (isCaretThere) {
        m_column.setCaret(last);
    } else {
        keptCaret.put(caret, from, to, end);
        m_column.setTextCursor(caret);
    }
    const int first = text.placeOf(from).paragraph;
    Q_EMIT landed(first, last.paragraph - first + 1);
}

} // namespace tarjuman::ui
