#include "ui/editor/commands/StyleCommands.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/column/WordAt.h"

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Paragraph;
using release::Span;

StyleCommands::StyleCommands(PairArea& area, QObject* parent)
    : QObject(parent)
    , m_area(area)
{
}

StyleCommands::Range StyleCommands::range(Span::Kind kind) const
{
    TextColumn& column = m_area.currentColumn();
    const QTextCursor cursor = column.textCursor();
    if (cursor.hasSelection())
        return {cursor.selectionStart(), cursor.selectionEnd()};
    const Place caret = column.caret();
    const int start = cursor.position() - caret.offset;
    const Paragraph paragraph = column.text().paragraphs().value(caret.paragraph);
    if (kind == Span::Kind::Link) {
        const Span* link = release::spanAt(paragraph.spans, kind, caret.offset);
        if (!link && caret.offset > 0)
            link = release::spanAt(paragraph.spans, kind, caret.offset - 1);
        if (link)
            return {start + link->start, start + link->end()};
    }
    const WordAt word = wordAt(paragraph.text, caret.offset, column.language());
    const bool within = word.start < caret.offset && caret.offset < word.end();
    return within ? Range{start + word.start, start + word.end()}
                  : Range{cursor.position(), cursor.position()};
}

void StyleCommands::toggle(Span::Kind kind)
{
    TextColumn& column = m_area.currentColumn();
    if (column.isReadOnly())
        return;
    const Range stretch = range(kind);
    if (stretch.from < stretch.to)
        column.text().dress(stretch.from, stretch.to, kind, isOn(kind) ? Dress::Off : Dress::On);
    else
        column.text().turnTyping(column.caret(), kind);
    Q_EMIT styleChanged();
}

bool StyleCommands::isOn(Span::Kind kind) const
{
    TextColumn& column = m_area.currentColumn();
    const Range stretch = range(kind);
    return stretch.from < stretch.to ? column.text().isDressed(stretch.from, stretch.to, kind)
                                     : column.text().isTypedAs(column.caret(), kind);
}

QString StyleCommands::address() const
{
    TextColumn& column = m_area.currentColumn();
    const Range stretch = range(Span::Kind::Link);
    const auto parts = column.text().cutOut(stretch.from, stretch.to);
    for (const Paragraph& part : parts) {
        for (const Span& span : part.spans) {
            if (span.kind == Span::Kind::Link)
                return span.value;
        }
    }
    return {};
}

void StyleCommands::setAddress(const QString& address)
{
    TextColumn& column = m_area.currentColumn();
    if (column.isReadOnly())
        return;
    const QString whole = wholeAddress(address);
    const Range stretch = range(Span::Kind::Link);
    if (stretch.from < stretch.to) {
        column.text().dress(stretch.from, stretch.to, Span::Kind::Link,
                            whole.isEmpty() ? Dress::Off : Dress::On, whole);
    } else if (!whole.isEmpty()) {
        const QString shown = address.trimmed();
        const Span link{0, int(shown.size()), Span::Kind::Link, whole};
        column.setCaret(column.text().insert(stretch.from, stretch.to, {{.text = shown, .spans = {link}}}));
    }
    Q_EMIT styleChanged();
}

QString wholeAddress(const QString& typed)
{
    const QString address = typed.trimmed();
    const bool hasScheme =
        address.contains(u"://"_s) || address.startsWith(u"mailto:"_s) || address.startsWith(u"tel:"_s);
    if (address.isEmpty() || hasScheme)
        return address;
    return (address.contains(u'@') ? u"mailto:"_s : u"https://"_s) + address;
}

} // namespace tarjuman::ui
