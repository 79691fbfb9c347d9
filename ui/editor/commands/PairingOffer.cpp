#include "ui/editor/commands/PairingOffer.h"

#include "app/desk/PairProposal.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

PairingOffer::PairingOffer(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_refuse(new QPushButton(this))
{
    setObjectName(u"pairingOffer"_s);
    m_words->setObjectName(u"pairingWords"_s);
    m_accept->setObjectName(u"pairingAccept"_s);
    m_refuse->setObjectName(u"pairingRefuse"_s);
    setManner(m_accept, Manner::Tinted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(28, 8, 12, 8);
    row->addWidget(m_words);
    row->addStretch();
    row->addWidget(m_accept);
    row->addWidget(m_refuse);
    translate();
    connect(m_accept, &QPushButton::clicked, this, &PairingOffer::accept);
    connect(m_refuse, &QPushButton::clicked, this, &PairingOffer::refuse);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] { show(m_looking.result()); });
    hide();
}

void PairingOffer::translate()
{
    m_accept->setText(tr("Pair them"));
    m_accept->setToolTip(
        tr("Pair them (%1)").arg(QKeySequence(u"Ctrl+Alt+J"_s).toString(QKeySequence::NativeText)));
    m_refuse->setText(tr("Leave them as they are"));
}

void PairingOffer::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    hideOffer();
    m_asked = false;
    m_release = std::move(release);
    const bool wanted = m_release && m_release->isEditable() && desk::isUnpaired(m_release->release()) &&
                        !m_refused.contains(qint64(m_release->release().id));
    if (wanted)
        look();
}

void PairingOffer::acceptOrLook()
{
    if (m_offered) {
        accept();
        return;
    }
    m_asked = true;
    if (m_release && m_release->isEditable())
        look();
}

void PairingOffer::look()
{
    m_lookedAt = m_release->release().paragraphs;
    m_looking.setFuture(desk::proposePairing(m_release->release()));
}

void PairingOffer::show(const std::optional<Pairs>& found)
{
    // Another release is shown meanwhile, or the texts changed.
    if (!m_release || m_release->release().paragraphs != m_lookedAt || (!found && !m_asked))
        return;
    m_offered = found;
    m_accept->setVisible(found.has_value());
    m_refuse->setText(found ? tr("Leave them as they are") : tr("Close"));
    if (found) {
        const auto pairs = std::ranges::count_if(
            *found, [](const release::Pair& pair) { return pair.count.french > 0 && pair.count.arabic > 0; });
        m_words->setText(tr("The two texts can be paired: %n pair(s).", nullptr, int(pairs)));
    } else {
        m_words->setText(tr("The two texts are paired as they would be proposed."));
    }
    QWidget::show();
}

void PairingOffer::accept()
{
    const auto pairs = std::exchange(m_offered, {});
    const bool fits = pairs && m_release && m_release->release().paragraphs == m_lookedAt;
    hideOffer();
    if (fits)
        Q_EMIT accepted(*pairs);
    Q_EMIT closed();
}

void PairingOffer::refuse()
{
    if (m_release)
        m_refused.insert(qint64(m_release->release().id));
    hideOffer();
    Q_EMIT closed();
}

void PairingOffer::hideOffer()
{
    m_offered.reset();
    m_lookedAt = {};
    hide();
}

void PairingOffer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        refuse();
    else
        QWidget::keyPressEvent(event);
}

void PairingOffer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void PairingOffer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(0, 0, width(), 1, tokens().line);
}

} // namespace tarjuman::ui
