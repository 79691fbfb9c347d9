#include "ui/output/ExportFoot.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/Tokens.h"
#include "ui/output/FitWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

namespace {

constexpr int footHeight = 60;
constexpr int markSize = 18;
// Work that is done sooner shows no bar: nothing would be read and the pane would flicker at every key.
constexpr int longWork = 400; // ms

} // namespace

ExportFoot::ExportFoot(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel)
    , m_first(new QLabel)
    , m_second(new QLabel)
    , m_bar(new QProgressBar)
    , m_print(new QToolButton)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_save(new QPushButton)
{
    setMinimumHeight(footHeight);
    m_mark->setFixedWidth(markSize);
    m_first->setObjectName(u"exportProof"_s);
    m_first->setWordWrap(true);
    m_first->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_second->setObjectName(u"exportMeasures"_s);
    m_second->setFont(uiFont(FontRole::Second));
    m_second->setWordWrap(true);
    m_second->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_print->setObjectName(u"exportPrint"_s);
    m_print->setIcon(icon(IconName::Print));
    m_print->setAutoRaise(true);
    m_print->setToolTip(tr("Print…"));
    m_print->setAccessibleName(tr("Print…"));
    m_save->setObjectName(u"exportSave"_s);
    m_save->setIcon(icon(IconName::Export, IconTone::OnAccent));
    m_save->setFont(uiFont(FontRole::Strong));
    setManner(m_save, Manner::Main);

    layOut();
    connect(m_save, &QPushButton::clicked, this, &ExportFoot::saveRequested);
    connect(m_print, &QToolButton::clicked, this, &ExportFoot::printRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ExportFoot::cancelRequested);
    showNothing();
}

void ExportFoot::layOut()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_first);
    words->addWidget(m_second);
    words->addWidget(m_bar);
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(10);
    row->addWidget(m_mark);
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_print);
    row->addWidget(m_save);
}

void ExportFoot::showNothing()
{
    show(Mark::None, {}, {});
}

void ExportFoot::showProof(const Preview& preview)
{
    const QString pages = withHouseDigits(tr("%n page(s)", nullptr, preview.pages->count()));
    const QString size = tr("%1 KB").arg(shownNumber(static_cast<int>((preview.bytes + 1023) / 1024)));
    QString measures = tr("%1, %2", "pages, size of the file").arg(pages, size);
    if (const QString fit = FitWords::of(preview.fits); !fit.isEmpty())
        measures += u'\n' + fit;
    if (!preview.reservations.isEmpty())
        measures.prepend(preview.reservations.first() + u'\n');
    if (!preview.textVerified)
        show(Mark::Warning, tr("Not verified: readers of the PDF lose some of the text"), measures);
    else if (!preview.reservations.isEmpty())
        show(Mark::Warning, tr("Text read back from the PDF: exact, with a reservation"), measures);
    else
        show(Mark::Proved, tr("Text read back from the PDF: exact"), measures);
}

void ExportFoot::showFailure(const QString& sentence)
{
    show(Mark::Warning, sentence, {});
}

void ExportFoot::startWork(const QString& words)
{
    m_workWords = words;
    m_sinceStart.start();
}

void ExportFoot::showProgress(int percent)
{
    if (!m_sinceStart.isValid() || m_sinceStart.elapsed() < longWork)
        return;
    if (m_bar->isHidden()) {
        show(Mark::None, m_workWords, {});
        m_bar->show();
        m_cancel->show();
    }
    m_bar->setValue(percent);
}

void ExportFoot::setSaveText(const QString& text)
{
    m_save->setText(text);
    m_save->setMinimumWidth(m_save->sizeHint().width()); // its words are never cut
}

void ExportFoot::setSaveEnabled(bool enabled)
{
    m_save->setEnabled(enabled);
}

void ExportFoot::takeFocus()
{
    m_save->setFocus(Qt::OtherFocusReason);
}

void ExportFoot::show(Mark mark, const QString& first, const QString& second)
{
    m_markShown = mark;
    m_first->setText(first);
    m_second->setText(second);
    m_second->setHidden(second.isEmpty());
    m_bar->hide();
    m_cancel->hide();
    m_mark->setHidden(mark == Mark::None);
    m_print->setEnabled(mark == Mark::Proved);
    paintMark();
}

void ExportFoot::paintMark()
{
    if (m_markShown == Mark::None)
        return;
    const bool proved = m_markShown == Mark::Proved;
    m_mark->setPixmap(iconPixmap(proved ? IconName::Proved : IconName::Warning,
                                 proved ? tokens().accent : tokens().amber, markSize, devicePixelRatioF()));
}

void ExportFoot::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, 0, width(), 1, tokens().line);
}

void ExportFoot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintMark();
    QWidget::changeEvent(event);
}

} // namespace tarjuman::ui
