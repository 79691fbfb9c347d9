#include "ui/output/ExportNotice.h"

#include "ui/common/Icon.h"
#include "ui/common/Tokens.h"
#include "ui/output/DesktopFiles.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

constexpr int widestName = 280; // two lines beside the buttons

ExportNotice::ExportNotice(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel)
    , m_words(new QLabel)
    , m_open(new QPushButton(tr("Open")))
    , m_showInFolder(new QPushButton(tr("Show in folder")))
{
    m_words->setObjectName(u"exportNoticeWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setObjectName(u"exportOpen"_s);
    m_showInFolder->setObjectName(u"exportShowInFolder"_s);
    auto* close = new QToolButton;
    close->setObjectName(u"exportNoticeClose"_s);
    close->setIcon(icon(IconName::Close));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    close->setAutoRaise(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_mark);
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    row->addWidget(m_showInFolder);
    row->addWidget(close);
    connect(m_open, &QPushButton::clicked, this, [this] {
        for (const QString& file : std::as_const(m_files))
            openFile(file);
    });
    connect(m_showInFolder, &QPushButton::clicked, this, [this] { showInFolder(m_files); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ExportNotice::showSaved(const QStringList& files)
{
    m_files = files;
    m_mark->setPixmap(iconPixmap(IconName::Check, tokens().accent, 16, devicePixelRatioF()));
    m_words->setToolTip(files.join(u'\n'));
    if (files.size() == 1) {
        const QString name = QFileInfo(files.first()).fileName();
        show(tr("Saved as “%1”.").arg(fontMetrics().elidedText(name, Qt::ElideMiddle, widestName)));
    } else {
        show(tr("%n file(s) saved.", nullptr, static_cast<int>(files.size())));
    }
}

void ExportNotice::showFailure(const QString& sentence)
{
    m_files.clear();
    m_words->setToolTip({});
    m_mark->setPixmap(iconPixmap(IconName::Warning, tokens().amber, 16, devicePixelRatioF()));
    show(sentence);
}

void ExportNotice::show(const QString& sentence)
{
    m_words->setText(sentence);
    m_open->setHidden(m_files.isEmpty());
    m_showInFolder->setHidden(m_files.isEmpty());
    setVisible(true);
    m_words->setAccessibleName(sentence);
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ExportNotice::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, 0, width(), 1, tokens().line);
}

} // namespace tarjuman::ui
