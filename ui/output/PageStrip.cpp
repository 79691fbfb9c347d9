#include "ui/output/PageStrip.h"

#include "ui/common/Fonts.h"
#include "ui/common/Interface.h"
#include "ui/common/Tokens.h"
#include "ui/output/PaperShadow.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tarjuman::ui {

namespace {

constexpr int sideMargin = 20;
constexpr int topMargin = 14;
constexpr int numberHeight = 24;
constexpr int ringGap = 3;

class PictureDelegate : public QStyledItemDelegate {
public:
    explicit PictureDelegate(PageStrip* strip)
        : QStyledItemDelegate(strip)
        , m_strip(strip)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {PageStrip::pictureWidth + 2 * sideMargin,
                topMargin + m_strip->pictureSize(index.row()).height() + numberHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = m_strip->pictureSize(index.row());
        const QRect sheet(QPoint(option.rect.left() + sideMargin, option.rect.top() + topMargin), size);
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        paintPaper(*painter, sheet);
        const QImage picture = m_strip->picture(index.row());
        if (!picture.isNull())
            painter->drawImage(sheet, picture);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen) {
            painter->setPen(QPen(tokens().accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(sheet).adjusted(-ringGap, -ringGap, ringGap, ringGap), 4, 4);
        }
        painter->setFont(uiFont(FontRole::Second));
        painter->setPen(chosen ? tokens().accent : tokens().text);
        const QRect number(option.rect.left(), sheet.bottom() + ringGap, option.rect.width(),
                           numberHeight - ringGap);
        painter->drawText(number, Qt::AlignCenter, shownNumber(index.row() + 1));
        painter->restore();
    }

private:
    PageStrip* m_strip;
};

} // namespace

PageStrip::PageStrip(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
    , m_renderer(this)
{
    setModel(m_model);
    setItemDelegate(new PictureDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(pictureWidth + 2 * sideMargin);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Page overview"));
    connect(&m_renderer, &PageRenderer::rendered, this,
            [this](int page) { update(m_model->index(page, 0)); });
}

void PageStrip::setPages(const std::shared_ptr<PdfPages>& pages)
{
    m_pages = pages;
    m_renderer.setPages(pages);
    const int count = pages ? pages->count() : 0;
    const QSignalBlocker quiet(this);
    if (m_model->rowCount() > count)
        m_model->removeRows(count, m_model->rowCount() - count);
    while (m_model->rowCount() < count) {
        auto* item = new QStandardItem;
        item->setData(tr("Page %1").arg(shownNumber(m_model->rowCount() + 1)), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (!currentIndex().isValid() && count > 0)
        setCurrentIndex(m_model->index(0, 0));
    scheduleDelayedItemsLayout();
    wantWhatIsShown();
    viewport()->update();
}

void PageStrip::setCurrentPage(int page)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(m_model->index(page, 0));
}

QSize PageStrip::pictureSize(int page) const
{
    if (!m_pages || page >= m_pages->count())
        return {pictureWidth, pictureWidth};
    return m_pages->sizeOf(page).scaled(pictureWidth, 10 * pictureWidth, Qt::KeepAspectRatio).toSize();
}

void PageStrip::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(event->rect(), tokens().desk);
    QListView::paintEvent(event);
}

void PageStrip::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    wantWhatIsShown();
}

void PageStrip::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    wantWhatIsShown();
}

void PageStrip::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT pageChosen(current.row());
}

void PageStrip::wantWhatIsShown()
{
    QList<PageRenderer::Wanted> wanted;
    const int middle = viewport()->width() / 2;
    const QModelIndex first = indexAt({middle, 1});
    const int from = first.isValid() ? first.row() : 0;
    const int rowHeight = topMargin + pictureSize(0).height() + numberHeight;
    const int rows = viewport()->height() / qMax(1, rowHeight) + 2;
    for (int page = from; m_pages && page < qMin(from + rows, m_pages->count()); ++page)
        wanted.append({page, (QSizeF(pictureSize(page)) * devicePixelRatioF()).toSize()});
    m_renderer.want(wanted);
}

} // namespace tarjuman::ui
