#include "ui/editor/column/PairArea.h"

#include "ui/common/Tokens.h"
#include "ui/editor/column/CaretRefresh.h"
#include "ui/editor/layout/PairedLayout.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace tarjuman::ui {

using text::bothLanguages;
using text::Language;

PairArea::PairArea(QWidget* parent)
    : QWidget(parent)
    , m_gutter(m_page, this)
    , m_bar(Qt::Vertical, this)
{
    m_page.setRoles([this](Language language, int paragraph) {
        return m_release->release().paragraphs[language][paragraph].role; // rows without a release are none
    });
    for (Language language : bothLanguages)
        m_texts[language] = std::make_unique<SideText>(language, m_page);
    for (Language language : bothLanguages)
        buildColumn(language);
    for (Language language : bothLanguages)
        connect(m_texts[language].get(), &SideText::oppositeRolesChanged,
                m_texts[text::otherLanguage(language)].get(), &SideText::follow);
    m_scroll = new PairScroll(m_page, *m_columns.french, *m_columns.arabic, m_bar, this);
    connect(m_scroll, &PairScroll::scrolled, &m_gutter, &PairGutter::setTop);
    connect(&m_gutter, &PairGutter::wheelTurned, this,
            [this](QWheelEvent* event) { QCoreApplication::sendEvent(m_columns.french->viewport(), event); });
    m_bar.setObjectName(QStringLiteral("pairScrollBar"));
    m_bar.setFocusPolicy(Qt::NoFocus);
    m_bands.french->setHasCaret(true);
    setFocusProxy(m_columns.french);
    setTabOrder(m_columns.french, m_columns.arabic);
}

PairArea::~PairArea()
{
    for (Language language : bothLanguages)
        delete m_columns[language]; // before the document that it shows
}

void PairArea::buildColumn(Language language)
{
    const bool french = language == Language::French;
    auto* column = new TextColumn(*m_texts[language], m_page, this);
    column->setObjectName(QStringLiteral("textColumn_") + text::tagOf(language));
    column->setAccessibleName(french ? tr("French text") : tr("Arabic text"));
    m_columns[language] = column;
    m_heads[language] = new ColumnHead(language, this);
    m_bands[language] = std::make_unique<PairBand>(m_page);
    new CaretRefresh(*column);
    column->addOverlay(m_bands[language].get());
    column->addOverlay(&m_hidden[language]);
    m_lists[language] = std::make_unique<ListOverlay>(*m_texts[language]);
    column->addOverlay(m_lists[language].get());
    connect(column, &TextColumn::cursorPositionChanged, this, &PairArea::updateCurrentRow);
    connect(
        column, &TextColumn::cursorPositionChanged, m_texts[language].get(),
        [text = m_texts[language].get(), column] { text->noteCaret(column->caret()); }, Qt::QueuedConnection);
    connect(column, &TextColumn::focusChanged, this, [this, language](bool here) {
        if (here)
            setCurrentColumn(language);
        else
            m_texts[language]->takeBackGap();
    });
}

void PairArea::setCurrentColumn(Language language)
{
    m_current = language;
    for (Language side : bothLanguages) {
        m_bands[side]->setHasCaret(side == language);
        m_columns[side]->viewport()->update();
    }
    setFocusProxy(m_columns[language]);
    updateCurrentRow();
    describeRow();
    Q_EMIT currentColumnChanged();
}

void PairArea::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    m_release = release;
    m_page.setWaitingRow(0);
    m_page.rows().reset(release ? release->release().pairs : QList<release::Pair>{});
    for (Language language : bothLanguages) {
        // While one side is read, the rows know the other already: nobody may ask then.
        const QSignalBlocker quiet(m_columns[language]);
        m_texts[language]->load(release);
        m_columns[language]->moveCursor(QTextCursor::Start);
        m_columns[language]->setReadOnly(!release || !release->isEditable());
    }
    for (Language language : bothLanguages)
        Q_EMIT m_columns[language]->cursorPositionChanged();
    m_scroll->scrollTo(0);
    m_page.startOver();
    m_gutter.setRelease(release);
    updateCurrentRow();
}

release::ReleaseId PairArea::releaseId() const
{
    return m_release ? m_release->release().id : release::ReleaseId::None;
}

bool PairArea::isInStep() const
{
    const bool ownEdit = std::ranges::any_of(
        bothLanguages, [this](Language language) { return m_texts[language]->isCommitting(); });
    return ownEdit || (m_texts.french->isInStep() && m_texts.arabic->isInStep() && m_release &&
                       m_release->release().pairs == m_page.rows().pairs());
}

void PairArea::setZoom(int percent)
{
    m_page.setZoom(percent);
    for (Language language : bothLanguages)
        m_texts[language]->restyle();
    arrange();
}

void PairArea::setSidesSwapped(bool swapped)
{
    m_swapped = swapped;
    m_gutter.setFrenchEdge(swapped ? Qt::RightEdge : Qt::LeftEdge);
    arrange();
}

void PairArea::setHiddenCharactersShown(bool shown)
{
    for (Language language : bothLanguages) {
        m_hidden[language].setShown(shown);
        m_columns[language]->viewport()->update();
    }
}

void PairArea::updateCurrentRow()
{
    const int row = currentColumn().caretRow();
    const int before = m_bands.french->currentRow();
    if (row == before)
        return;
    for (Language language : bothLanguages) {
        m_bands[language]->setCurrentRow(row);
        for (int changed : {before, row}) {
            if (changed < 0 || changed >= m_page.rows().rowCount())
                continue;
            const int top = m_page.rows().rowTop(changed) - m_scroll->value();
            m_columns[language]->viewport()->update(0, top, width(), m_page.rows().rowHeight(changed));
        }
    }
    m_gutter.setCurrentRow(row);
    describeRow();
}

QList<PlacedParagraph> PairArea::paragraphsBetween(int top, int bottom) const
{
    QList<PlacedParagraph> placed;
    const PairRows& rows = m_page.rows();
    const int last = rows.rowAt(bottom);
    for (int row = rows.rowAt(top); row >= 0 && row <= last; ++row) {
        for (const Language language : bothLanguages) {
            const auto& paragraphs = m_texts[language]->paragraphs();
            const int first = rows.firstOf(language, row);
            for (int i = first; i < first + rows.countOf(language, row); ++i)
                placed.append({language, row, i, paragraphs[i].id});
        }
    }
    return placed;
}

QList<PlacedParagraph> PairArea::paragraphsInView() const
{
    return paragraphsBetween(m_scroll->value(), m_scroll->value() + m_scroll->pageHeight());
}

void PairArea::repaintParagraphs(const QSet<release::ParagraphId>& paragraphs)
{
    for (const PlacedParagraph& seen : paragraphsInView()) {
        if (paragraphs.contains(seen.id))
            m_texts[seen.language]->layout().repaint(seen.number);
    }
}

void PairArea::repaintStretch(release::ParagraphId paragraph, int start, int length)
{
    for (const PlacedParagraph& seen : paragraphsInView()) {
        if (seen.id == paragraph)
            m_texts[seen.language]->layout().repaintStretch(seen.number, start, length);
    }
}

// So that a screen reader says what the eye sees beside the paragraph.
void PairArea::describeRow()
{
    const int row = currentColumn().caretRow();
    if (row >= 0 && row < m_gutter.rowCount())
        currentColumn().setAccessibleDescription(m_gutter.wordsOf(row));
}

QSize PairArea::minimumSizeHint() const
{
    const int column = outerMargin + narrowestColumn + innerMargin;
    return {2 * column + PairGutter::gutterWidth, ColumnHead::headHeight + 120};
}

void PairArea::placeColumn(Language language, const QRect& place, Qt::Edge gutterEdge)
{
    const int widest = qRound(widestColumn * m_page.zoom() / 100.0);
    const int width = std::clamp(place.width() - outerMargin - innerMargin, narrowestColumn, widest);
    const bool atRight = gutterEdge == Qt::RightEdge; // the text leans towards the gutter
    const int left = atRight ? place.width() - innerMargin - width : innerMargin;
    m_texts[language]->layout().setColumn(left, width);
    m_heads[language]->setColumn(left, width);
    m_heads[language]->setGeometry(place.left(), 0, place.width(), ColumnHead::headHeight);
    m_columns[language]->setGeometry(place.left(), ColumnHead::headHeight, place.width(),
                                     height() - ColumnHead::headHeight);
}

void PairArea::arrange()
{
    const int gutter = PairGutter::gutterWidth;
    const Language leftLanguage = m_swapped ? Language::Arabic : Language::French;
    const int left = (width() - gutter) / 2;
    const int right = width() - gutter - left;
    placeColumn(leftLanguage, QRect(0, 0, left, height()), Qt::RightEdge);
    placeColumn(text::otherLanguage(leftLanguage), QRect(left + gutter, 0, right, height()), Qt::LeftEdge);
    const bool leadsLeft = layoutDirection() == Qt::LeftToRight;
    const Language leading = leadsLeft ? leftLanguage : text::otherLanguage(leftLanguage);
    m_bands[leading]->setAccentEdge(leadsLeft ? Qt::LeftEdge : Qt::RightEdge);
    m_bands[text::otherLanguage(leading)]->setAccentEdge({});
    m_gutter.setGeometry(left, ColumnHead::headHeight, gutter, height() - ColumnHead::headHeight);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &m_bar);
    const QRect place(width() - bar, ColumnHead::headHeight, bar, height() - ColumnHead::headHeight);
    m_bar.setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_bar.raise();
    m_page.startOver();
}

void PairArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PairArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void PairArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect head(m_gutter.x(), 0, m_gutter.width(), ColumnHead::headHeight);
    painter.fillRect(head, tokens().alt);
    painter.fillRect(head.x(), head.bottom(), head.width(), 1, tokens().line);
}

} // namespace tarjuman::ui
