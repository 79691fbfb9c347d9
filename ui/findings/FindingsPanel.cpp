#include "ui/findings/FindingsPanel.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/RuleName.h"
#include "ui/findings/FindingDelegate.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using checks::Severity;

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("Nothing was found. What you write is looked at after each pause."), this))
    , m_why(new QLabel(this))
    , m_fix(new QPushButton(tr("Correct"), this))
    , m_fixAll(new QPushButton(this))
{
    setObjectName(u"findingsPanel"_s);
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::renewFoot);
    const auto goThere = [this] {
        if (const FindingRow* row = current())
            Q_EMIT placeRequested(*row);
    };
    connect(m_list, &QListView::clicked, this, goThere);
    connect(m_list, &QListView::activated, this, [this, goThere] {
        goThere();
        Q_EMIT left();
    });
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (const FindingRow* row = current())
            Q_EMIT fixRequested({*row});
    });
    connect(m_fixAll, &QPushButton::clicked, this, [this] { Q_EMIT fixRequested(certain()); });
    show({}, Text::OnlyRead);
}

void FindingsPanel::build()
{
    m_list->setObjectName(u"findingList"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    for (QLabel* label : {m_empty, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setFont(uiFont(FontRole::Second));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_empty->setObjectName(u"findingsEmpty"_s);
    m_empty->setContentsMargins(20, 16, 20, 16);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_why->setObjectName(u"findingWhy"_s);
    m_fix->setObjectName(u"fixFinding"_s);
    setManner(m_fix, Manner::Tinted);
    m_fixAll->setObjectName(u"fixAllFindings"_s);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_why);
    foot->addWidget(m_fix);
    foot->addWidget(m_fixAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(foot);
}

// The one that was chosen stays so, if it is still there.
void FindingsPanel::show(const QList<FindingRow>& rows, Text text)
{
    QList<FindingRow> ordered = rows;
    std::ranges::stable_partition(
        ordered, [](const FindingRow& row) { return row.finding.severity != Severity::Advice; });
    m_text = text;
    if (ordered != m_rows) {
        const FindingRow* before = current();
        const auto kept = before ? ordered.indexOf(*before) : -1;
        m_rows = ordered;
        fill();
        if (kept >= 0)
            m_list->setCurrentIndex(m_model->index(int(kept), 0));
    }
    m_list->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    renewFoot();
}

void FindingsPanel::fill()
{
    m_model->clear();
    for (const FindingRow& row : std::as_const(m_rows)) {
        auto* item = new QStandardItem(nameOf(row.finding.rule));
        item->setData(row.words, FindingDelegate::Words);
        if (row.finding.fix)
            item->setData(*row.finding.fix, FindingDelegate::Instead);
        item->setData(static_cast<int>(row.finding.language), FindingDelegate::Language);
        item->setData(row.finding.severity == Severity::Advice, FindingDelegate::IsAdvice);
        item->setData(tr("%1: %2").arg(item->text(), row.finding.message), Qt::AccessibleTextRole);
        item->setToolTip(row.finding.message);
        m_model->appendRow(item);
    }
}

void FindingsPanel::renewFoot()
{
    const FindingRow* row = current();
    const bool edited = m_text == Text::Edited;
    m_why->setText(row ? row->finding.message : QString());
    m_why->setVisible(row != nullptr);
    m_fix->setVisible(row && row->finding.fix);
    m_fix->setEnabled(edited);
    const int count = int(certain().size());
    m_fixAll->setText(tr("Make the %n sure correction(s)", nullptr, count));
    m_fixAll->setVisible(count > 0);
    m_fixAll->setEnabled(edited);
}

const FindingRow* FindingsPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

QList<FindingRow> FindingsPanel::certain() const
{
    QList<FindingRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [](const FindingRow& row) {
        return row.finding.fix && row.finding.severity != Severity::Advice;
    });
    return rows;
}

void FindingsPanel::takeFocus()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tarjuman::ui
