#include "ui/window/Notice.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Icon.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto readingTime = 8s;
constexpr int widest = 640;

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_words(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"notice"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    m_words->setObjectName(u"noticeWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"noticeButton"_s);
    setManner(m_button, Manner::Tinted);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setIcon(icon(IconName::Close));
    m_close->setIconSize(QSize(16, 16));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    row->addWidget(m_mark);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_goes.setSingleShot(true);
    m_goes.setInterval(readingTime);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto deed = std::exchange(m_deed, nullptr))
            deed();
    });
    hide();
}

void Notice::tell(const QString& sentence, Kind kind)
{
    m_deed = nullptr;
    m_button->hide();
    showSentence(sentence, kind);
}

void Notice::offer(const QString& sentence, const QString& button, std::function<void()> deed, Kind kind)
{
    m_deed = std::move(deed);
    m_button->setText(button);
    m_button->show();
    showSentence(sentence, kind);
}

QString Notice::sentence() const
{
    return m_words->text();
}

void Notice::showSentence(const QString& sentence, Kind kind)
{
    m_kind = kind;
    m_words->setText(sentence);
    m_mark->setVisible(kind == Kind::Trouble);
    m_mark->setPixmap(iconPixmap(IconName::Warning, tokens().amber, 16, devicePixelRatioF()));
    show();
    placeIn(m_area);
    raise();
    if (kind == Kind::Passing)
        m_goes.start();
    else
        m_goes.stop();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::placeIn(const QRect& area)
{
    m_area = area;
    if (!isVisible() || area.isEmpty())
        return;
    const int room = qMin(widest, area.width() - 32);
    const int others = 16 + 8 + 12 + (m_button->isHidden() ? 0 : m_button->sizeHint().width() + 12) +
                       m_close->sizeHint().width() + (m_mark->isHidden() ? 0 : 28);
    const int wanted = m_words->fontMetrics().horizontalAdvance(m_words->text()) + others + 8;
    const int wide = qMin(room, wanted);
    const int high = qMax(48, layout()->heightForWidth(wide));
    setGeometry(area.center().x() - wide / 2, area.bottom() - 16 - high, wide, high);
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawing::box(painter, rect(), tokens().card, tokens().control, 8);
}

void Notice::enterEvent(QEnterEvent* event)
{
    m_goes.stop();
    QWidget::enterEvent(event);
}

void Notice::leaveEvent(QEvent* event)
{
    if (isVisible() && m_kind == Kind::Passing)
        m_goes.start();
    QWidget::leaveEvent(event);
}

} // namespace tarjuman::ui
