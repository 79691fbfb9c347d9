#include "ui/editor/column/TextColumn.h"

#include "ui/common/Palette.h"
#include "ui/editor/column/CleanText.h"
#include "ui/editor/column/ParagraphMime.h"
#include "ui/editor/column/PasteLanding.h"
#include "ui/editor/column/WordAt.h"
#include "ui/editor/layout/Overlay.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairPage.h"
#include "ui/editor/text/SideText.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace tarjuman::ui {

using text::Language;

TextColumn::TextColumn(SideText& text, PairPage& page, QWidget* parent)
    : QTextEdit(parent)
    , m_text(text)
    , m_page(page)
{
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setCursorWidth(2);
    viewport()->setBackgroundRole(QPalette::Base);
    setDocument(&text.document());
    setCaretOrder(CaretOrder::Visual);
    m_landing = new PasteLanding(*this);
    connect(m_landing, &PasteLanding::landed, this, &TextColumn::pasted);
    connect(m_landing, &PasteLanding::told, this, &TextColumn::pasteTold);
    takePalette();
}

Language TextColumn::language() const
{
    return m_text.language();
}

void TextColumn::takePalette()
{
    const QPalette wanted = editorPaletteOf(tokens());
    if (palette() != wanted)
        setPalette(wanted);
}

void TextColumn::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takePalette();
}

int TextColumn::caretRow() const
{
    const PairRows& rows = m_page.rows();
    if (rows.paragraphCount(language()) == 0)
        return rows.rowCount() == 0 ? -1 : std::min(m_page.waitingRow(), rows.rowCount() - 1);
    return rows.rowOf(language(), caretParagraph());
}

void TextColumn::setCaret(Place place)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_text.positionOf(place));
    setTextCursor(cursor);
    ensureCursorVisible();
}

Place TextColumn::caret() const
{
    return m_text.placeOf(textCursor().position());
}

int TextColumn::documentY(int viewportY) const
{
    return viewportY + verticalScrollBar()->value();
}

std::optional<int> TextColumn::gapAt(const QPoint& point) const
{
    const PairRows& rows = m_page.rows();
    const int row = rows.rowAt(documentY(point.y()));
    if (row < 0 || rows.countOf(language(), row) > 0)
        return {};
    const int top = rows.rowTop(row);
    const int y = documentY(point.y());
    return y >= top && y < top + rows.rowHeight(row) ? std::optional(row) : std::nullopt;
}

void TextColumn::keyPressEvent(QKeyEvent* event)
{
    const bool ends = event->matches(QKeySequence::InsertParagraphSeparator) ||
                      event->matches(QKeySequence::InsertLineSeparator);
    if (ends && !isReadOnly() && !textCursor().hasSelection())
        Q_EMIT paragraphEnding();
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoWanted();
    } else if (event->matches(QKeySequence::Redo)) {
        Q_EMIT redoWanted();
    } else if ((m_order == CaretOrder::Visual && stepVisually(*event)) ||
               stepToLine(*event)) { // NOLINT(bugprone-branch-clone): their order counts
        event->accept();
    } else if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
        const bool writes = !event->text().isEmpty() && event->text().front().isPrint() &&
                            !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (writes)
            Q_EMIT refused();
    } else if (event->matches(QKeySequence::InsertParagraphSeparator) && (goToWaiting() || leaveList())) {
        event->accept();
    } else if (event->matches(QKeySequence::InsertLineSeparator)) {
        textCursor().insertBlock(); // a paragraph has no lines of its own
        ensureCursorVisible();
    } else {
        const bool writes = !event->text().isEmpty() && event->text().back().isPrint();
        QTextEdit::keyPressEvent(event);
        if (writes)
            Q_EMIT typed();
    }
}

void TextColumn::setCaretOrder(CaretOrder order)
{
    m_order = order;
    // Between two directions a place has two edges; the document draws the caret at the one it came to.
    document()->setDefaultCursorMoveStyle(order == CaretOrder::Visual ? Qt::VisualMoveStyle
                                                                      : Qt::LogicalMoveStyle);
}

// An arrow alone leaves a selection at the side that it points to.
bool TextColumn::stepVisually(const QKeyEvent& event)
{
    const bool extends =
        event.matches(QKeySequence::SelectPreviousChar) || event.matches(QKeySequence::SelectNextChar);
    const bool moves =
        event.matches(QKeySequence::MoveToPreviousChar) || event.matches(QKeySequence::MoveToNextChar);
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!isArrow || (!extends && !moves))
        return false;
    const SideStep step = event.key() == Qt::Key_Left ? SideStep::Left : SideStep::Right;
    QTextCursor cursor = textCursor();
    const int position = moves && cursor.hasSelection()
                             ? outermost(m_text.layout(), cursor.anchor(), cursor.position(), step)
                             : stepped(m_text.layout(), cursor.position(), step);
    cursor.setPosition(position, extends ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

// The text edit looks for the place by the lines of the document, which stand elsewhere than what is shown
// with isolates.
bool TextColumn::stepToLine(const QKeyEvent& event)
{
    const bool up =
        event.matches(QKeySequence::MoveToPreviousLine) || event.matches(QKeySequence::SelectPreviousLine);
    const bool down =
        event.matches(QKeySequence::MoveToNextLine) || event.matches(QKeySequence::SelectNextLine);
    if ((!up && !down) || language() != Language::Arabic)
        return false;
    const bool extends =
        event.matches(QKeySequence::SelectPreviousLine) || event.matches(QKeySequence::SelectNextLine);
    QTextCursor cursor = textCursor();
    const double x =
        m_wanted.position == cursor.position() ? m_wanted.x : caretX(m_text.layout(), cursor.position());
    const auto step = up ? LineStep::Up : LineStep::Down;
    cursor.setPosition(steppedToLine(m_text.layout(), cursor.position(), step, x),
                       extends ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    m_wanted = {cursor.position(), x};
    return true;
}

bool TextColumn::leaveList()
{
    const Place place = caret();
    const auto paragraph = m_text.paragraphs().value(place.paragraph);
    if (paragraph.role != release::Role::ListItem || !paragraph.text.isEmpty())
        return false;
    m_text.setRole(release::Role::Body, place.paragraph, 1, {}, place);
    return true;
}

void TextColumn::inputMethodEvent(QInputMethodEvent* event)
{
    const bool writes = !event->commitString().isEmpty() && event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
    if (writes && !isReadOnly())
        Q_EMIT typed();
}

bool TextColumn::goToWaiting()
{
    const auto waiting = m_text.waitingBelow(caret());
    if (!waiting || textCursor().hasSelection())
        return false;
    setCaret(*waiting);
    return true;
}

void TextColumn::mousePressEvent(QMouseEvent* event)
{
    const auto gap = gapAt(event->position().toPoint());
    const bool goesThere = event->button() == Qt::LeftButton || event->button() == Qt::RightButton;
    if (gap && goesThere && !isReadOnly()) {
        setFocus(Qt::MouseFocusReason);
        Q_EMIT gapClicked(*gap);
        return;
    }
    QTextEdit::mousePressEvent(event);
}

// The base selects what Qt takes for a word; what the reader means has its marks and no comma.
void TextColumn::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTextEdit::mouseDoubleClickEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    const Place place = m_text.placeOf(cursorForPosition(point).position());
    const QString text = m_text.paragraphs().value(place.paragraph).text;
    const WordAt word = wordAt(text, place.offset, language());
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_text.positionOf({place.paragraph, word.start}));
    cursor.setPosition(m_text.positionOf({place.paragraph, word.end()}), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

// Within one text a drag is one step; between the two, the side that it came from lets its words go itself.
void TextColumn::dropEvent(QDropEvent* event)
{
    QDragLeaveEvent leave; // ends what the base shows while something is dragged over it
    QTextEdit::dragLeaveEvent(&leave);
    if (isReadOnly() || !canInsertFromMimeData(event->mimeData())) {
        event->ignore();
        return;
    }
    const QTextCursor target = cursorForPosition(event->position().toPoint());
    const QTextCursor cursor = textCursor();
    if (event->source() == viewport() && event->dropAction() == Qt::MoveAction) {
        setCaret(m_text.move(cursor.selectionStart(), cursor.selectionEnd(), target.position()));
    } else {
        setTextCursor(target);
        m_landing->bring(target, *event->mimeData());
    }
    setFocus(Qt::MouseFocusReason);
    event->acceptProposedAction();
}

void TextColumn::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    if (const int turned = event->angleDelta().y(); turned != 0)
        Q_EMIT zoomWanted(turned > 0 ? 1 : -1);
    event->accept();
}

// A click moves the caret to where the menu is meant, unless that is within what is selected.
void TextColumn::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        Q_EMIT menuWanted(viewport()->mapToGlobal(cursorRect().bottomLeft()), textCursor().position());
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    QTextCursor there = cursorForPosition(point);
    const QTextCursor present = textCursor();
    const bool selected = present.hasSelection() && there.position() >= present.selectionStart() &&
                          there.position() <= present.selectionEnd();
    setFocus(Qt::MouseFocusReason);
    if (gapAt(point)) // what can be written into has its paragraph by now, and the caret stands in it
        there = present;
    else if (!selected)
        setTextCursor(there);
    Q_EMIT menuWanted(event->globalPos(), there.position());
}

void TextColumn::paintOverlays(const QRect& rect, void (Overlay::*paint)(const OverlayContext&))
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int offset = verticalScrollBar()->value();
    painter.translate(0, -offset);
    const QRect clip = rect.translated(0, offset);
    const PairRows& rows = m_page.rows();
    const OverlayContext context{
        painter, m_text.layout(), rows, clip, std::max(0, rows.rowAt(clip.top())), rows.rowAt(clip.bottom())};
    for (Overlay* overlay : std::as_const(m_overlays))
        (overlay->*paint)(context);
}

void TextColumn::paintEvent(QPaintEvent* event)
{
    paintOverlays(event->rect(), &Overlay::paintBelow);
    QTextEdit::paintEvent(event);
    paintWhereToBegin();
    paintOverlays(event->rect(), &Overlay::paintAbove);
}

// In a text without a letter, its title says what it is.
void TextColumn::paintWhereToBegin()
{
    const QTextBlock first = document()->firstBlock();
    const auto& paragraphs = m_text.paragraphs();
    const bool isBlank = document()->characterCount() == document()->blockCount();
    if (!isBlank || paragraphs.isEmpty() || paragraphs.first().role != release::Role::Title || isReadOnly())
        return;
    const QRect caret = cursorRect(QTextCursor(first));
    QPainter painter(viewport());
    painter.setFont(first.charFormat().font().resolve(document()->defaultFont()));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const bool isFrench = language() == Language::French;
    const QRect place(isFrench ? caret.left() + 4 : 0, caret.top(),
                      isFrench ? viewport()->width() - caret.left() : caret.left() - 4, caret.height());
    painter.drawText(place,
                     int((isFrench ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter) |
                         Qt::TextDontClip,
                     isFrench ? tr("Title in French") : tr("Title in Arabic"));
}

void TextColumn::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void TextColumn::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focusChanged(false);
}

void TextColumn::cutSelection()
{
    if (isReadOnly())
        copy();
    else
        cut();
}

QMimeData* TextColumn::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    return mimeOf(m_text.cutOut(cursor.selectionStart(), cursor.selectionEnd())).release();
}

bool TextColumn::canInsertFromMimeData(const QMimeData* source) const
{
    return hasText(*source);
}

void TextColumn::insertFromMimeData(const QMimeData* source)
{
    if (!isReadOnly())
        m_landing->bring(textCursor(), *source);
}

} // namespace tarjuman::ui
