#include "ui/window/Panes.h"

#include "ui/common/Tokens.h"
#include "ui/window/PaneGrip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestList = 200;
constexpr int widestList = 420;

} // namespace

Panes::Panes(QWidget* list, QWidget* texts, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_texts(texts)
    , m_grip(new PaneGrip(this))
{
    setObjectName(u"panes"_s);
    m_list->setParent(this);
    m_list->setAutoFillBackground(true);
    m_texts->setParent(this);
    m_grip->raise();
    connect(m_grip, &PaneGrip::dragged, this, [this](int x) {
        setListWidth(layoutDirection() == Qt::LeftToRight ? x : width() - x);
        Q_EMIT listWidthChanged(m_listWidth);
    });
    m_slide.setDuration(120);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, &Panes::arrange);
}

void Panes::setListWidth(int width)
{
    m_listWidth = std::clamp(width, narrowestList, widestList);
    arrange();
}

bool Panes::isListVisible() const
{
    return !m_textsAlone && ((m_listWanted && listHasRoom()) || m_listOver);
}

void Panes::setListWanted(bool wanted)
{
    m_listWanted = wanted;
    m_listOver = false;
    arrange();
}

void Panes::setListShown(bool shown)
{
    m_listOver = shown && !listHasRoom();
    if (!m_listOver)
        m_listWanted = shown;
    arrange();
}

void Panes::closeListOverTexts()
{
    if (!m_listOver)
        return;
    m_listOver = false;
    arrange();
}

void Panes::setExportPane(QWidget* pane)
{
    m_export = pane;
    m_export->setParent(this);
    m_export->setAutoFillBackground(true);
    m_export->hide();
}

void Panes::setExportShown(bool shown)
{
    if (shown == m_exportShown || !m_export)
        return;
    m_exportShown = shown;
    m_listOver = false;
    m_sideOver = false;
    slideExport();
}

void Panes::setSidePanel(QWidget* panel)
{
    m_side = panel;
    m_side->setParent(this);
    m_side->setAutoFillBackground(true);
    m_side->hide();
}

void Panes::setSideWanted(bool wanted)
{
    m_sideWanted = wanted;
    m_sideOver = false;
    arrange();
}

bool Panes::isSideVisible() const
{
    return m_side && !m_textsAlone && !m_exportShown && ((m_sideWanted && sideHasRoom()) || m_sideOver);
}

void Panes::setSideShown(bool shown)
{
    if (shown && m_exportShown) {
        setExportShown(false);
        Q_EMIT exportClosed();
    }
    m_sideOver = shown && !sideHasRoom();
    if (!m_sideOver)
        m_sideWanted = shown;
    arrange();
}

void Panes::slideExport()
{
    m_slide.stop();
    const bool isCalm = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (!m_exportShown || isCalm || !isVisible()) {
        m_slide.setStartValue(exportWidth);
        m_slide.setEndValue(exportWidth);
        arrange();
        return;
    }
    m_slide.setStartValue(exportWidth / 2);
    m_slide.setEndValue(exportWidth);
    m_slide.start();
}

void Panes::setTextsAlone(bool alone)
{
    m_textsAlone = alone;
    arrange();
}

bool Panes::exportLiesOver() const
{
    return m_exportShown && width() < narrowestTexts + exportWidth;
}

bool Panes::sideHasRoom() const
{
    return width() > narrowestTexts + sideWidth;
}

// For what stands at the end of the line, beside the texts.
int Panes::roomAtEnd() const
{
    if (m_textsAlone)
        return 0;
    if (m_exportShown)
        return exportWidth;
    return m_side && m_sideWanted && sideHasRoom() ? sideWidth : 0;
}

// The list stays folded while the panel is folded, too: the narrower the window, the less stands in it.
bool Panes::listHasRoom() const
{
    const bool sideCounts = m_side && m_sideWanted && !m_exportShown && !m_textsAlone;
    const int end = sideCounts ? sideWidth : roomAtEnd();
    return width() - end >= m_listWidth + narrowestTexts;
}

QRect Panes::visual(const QRect& place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Panes::arrange()
{
    const bool listVisible = isListVisible();
    const bool listBeside = listVisible && !m_listOver;
    const int textsLeft = listBeside ? m_listWidth + 1 : 0;
    const int end = exportLiesOver() ? 0 : roomAtEnd();
    const int textsRight = end > 0 ? width() - end - 1 : width();
    m_texts->setGeometry(visual(QRect(textsLeft, 0, textsRight - textsLeft, height())));
    m_list->setGeometry(visual(QRect(0, 0, m_listWidth, height())));
    m_list->setVisible(listVisible);
    m_grip->setVisible(listBeside);
    m_grip->setGeometry(visual(QRect(m_listWidth - 3, 0, PaneGrip::width, height())));
    arrangeEnd();
    if (m_listOver)
        m_list->raise();
    m_grip->raise();
    update();
    tellWhatIsVisible();
}

void Panes::arrangeEnd()
{
    if (m_export) {
        const int shown =
            m_slide.state() == QAbstractAnimation::Running ? m_slide.currentValue().toInt() : exportWidth;
        m_export->setGeometry(visual(QRect(width() - shown, 0, std::min(exportWidth, width()), height())));
        m_export->setVisible(m_exportShown && !m_textsAlone);
        m_export->raise();
    }
    if (m_side) {
        m_side->setGeometry(visual(QRect(width() - sideWidth, 0, sideWidth, height())));
        m_side->setVisible(isSideVisible());
        if (m_sideOver)
            m_side->raise();
    }
}

void Panes::tellWhatIsVisible()
{
    if (const bool visible = isListVisible(); visible != std::exchange(m_listWasVisible, visible))
        Q_EMIT listVisibilityChanged(visible);
    if (const bool visible = isSideVisible(); visible != std::exchange(m_sideWasVisible, visible))
        Q_EMIT sideVisibilityChanged(visible);
}

void Panes::resizeEvent(QResizeEvent*)
{
    if (m_listOver && listHasRoom()) {
        m_listOver = false;
        m_listWanted = true;
    }
    if (m_sideOver && sideHasRoom()) {
        m_sideOver = false;
        m_sideWanted = true;
    }
    arrange();
}

void Panes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void Panes::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().line);
}

} // namespace tarjuman::ui
