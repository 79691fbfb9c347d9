#include "ui/window/Panes.h"

#include "ui/common/Tokens.h"
#include "ui/window/PaneGrip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

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
    slideExport();
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

int Panes::roomBesideExport() const
{
    return m_exportShown && !m_textsAlone ? width() - exportWidth : width();
}

bool Panes::listHasRoom() const
{
    return roomBesideExport() >= m_listWidth + narrowestTexts;
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
    const bool exportVisible = m_exportShown && !m_textsAlone;
    const bool exportBeside = exportVisible && !exportLiesOver();
    const int textsRight = exportBeside ? width() - exportWidth - 1 : width();
    m_texts->setGeometry(visual(QRect(textsLeft, 0, textsRight - textsLeft, height())));
    m_list->setGeometry(visual(QRect(0, 0, m_listWidth, height())));
    m_list->setVisible(listVisible);
    m_grip->setVisible(listBeside);
    m_grip->setGeometry(visual(QRect(m_listWidth - 3, 0, PaneGrip::width, height())));
    if (m_export) {
        const int shown =
            m_slide.state() == QAbstractAnimation::Running ? m_slide.currentValue().toInt() : exportWidth;
        m_export->setGeometry(visual(QRect(width() - shown, 0, std::min(exportWidth, width()), height())));
        m_export->setVisible(exportVisible);
        m_export->raise();
    }
    if (m_listOver)
        m_list->raise();
    m_grip->raise();
    update();
    if (listVisible != m_listWasVisible) {
        m_listWasVisible = listVisible;
        Q_EMIT listVisibilityChanged(listVisible);
    }
}

void Panes::resizeEvent(QResizeEvent*)
{
    if (m_listOver && listHasRoom()) {
        m_listOver = false;
        m_listWanted = true;
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
