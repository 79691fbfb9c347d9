#include "ui/findings/FindingsPanel.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/RuleName.h"
#include "ui/findings/FindingDelegate.h"
#include "ui/findings/WaiverForm.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using checks::Severity;

namespace {

// By kinds; what is to be corrected, then advice; at the end what is ignored.
int orderOf(const FindingRow& row)
{
    const int advice = row.kind == PointKind::Finding && row.finding.severity == Severity::Advice ? 1 : 0;
    return row.waiver ? 2 * int(std::size(allPointKinds)) : 2 * static_cast<int>(row.kind) + advice;
}

// A no-break space looks like the one that is wrong: where it is all that differs, its sign stands there.
QString madeVisible(const checks::Finding& finding)
{
    QString fix = *finding.fix;
    if (finding.rule == checks::Rule::MissingNbsp)
        fix.replace(QChar(0x00A0), QChar(0x237D)).replace(QChar(0x202F), QChar(0x237D));
    return fix;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_summary(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_why(new QLabel(this))
    , m_fix(new QPushButton(tr("Correct"), this))
    , m_ignore(new QPushButton(this))
    , m_form(new WaiverForm(this))
    , m_fixAll(new QPushButton(this))
    , m_ignored(new QToolButton(this))
{
    setObjectName(u"findingsPanel"_s);
    build();
    connectAll();
    show({}, Text::OnlyRead);
}

void FindingsPanel::connectAll()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_isRenewing)
            return;
        m_form->close();
        renewFoot();
    });
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
    connect(m_ignore, &QPushButton::clicked, this, &FindingsPanel::turnIgnored);
    connect(m_form, &WaiverForm::accepted, this, [this](const QString& reason) {
        if (const FindingRow* row = current())
            Q_EMIT ignoreRequested(*row, reason);
    });
    connect(m_form, &WaiverForm::closed, this, [this] {
        renewFoot();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_fixAll, &QPushButton::clicked, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason); // the button goes, and the focus would with it
        Q_EMIT fixRequested(certain());
    });
    connect(m_ignored, &QToolButton::toggled, this, &FindingsPanel::renew);
    addKey("findingListIgnore", QKeySequence::Delete, tr("Ignore in this release"),
           &FindingsPanel::ignoreAtOnce);
    addKey("findingListUndo", QKeySequence::Undo, tr("Undo"), &FindingsPanel::undoRequested);
    addKey("findingListRedo", QKeySequence::Redo, tr("Redo"), &FindingsPanel::redoRequested);
}

// Heard in the list alone: the field of the form has keys of its own.
void FindingsPanel::addKey(const char* name, const QKeySequence& key, const QString& text,
                           void (FindingsPanel::*deed)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, deed);
    m_list->addAction(action);
}

void FindingsPanel::build()
{
    buildList();
    for (QLabel* label : {m_summary, m_empty, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setFont(uiFont(FontRole::Second));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_summary->setObjectName(u"findingsSummary"_s);
    m_summary->setContentsMargins(20, 12, 20, 4);
    m_empty->setObjectName(u"findingsEmpty"_s);
    m_empty->setContentsMargins(20, 16, 20, 16);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_why->setObjectName(u"findingWhy"_s);
    m_fix->setObjectName(u"fixFinding"_s);
    setManner(m_fix, Manner::Tinted);
    m_ignore->setObjectName(u"ignoreFinding"_s);
    m_fixAll->setObjectName(u"fixAllFindings"_s);
    m_ignored->setObjectName(u"findingsIgnored"_s);
    m_ignored->setCheckable(true);
    m_ignored->setFocusPolicy(Qt::TabFocus);
    m_ignored->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ignored->setIcon(icon(IconName::Check));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buildFoot());
}

void FindingsPanel::buildList()
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
}

QVBoxLayout* FindingsPanel::buildFoot()
{
    auto* ofOne = new QHBoxLayout;
    ofOne->addWidget(m_fix, 1);
    ofOne->addWidget(m_ignore, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_why);
    foot->addLayout(ofOne);
    foot->addWidget(m_form);
    foot->addWidget(m_fixAll);
    foot->addWidget(m_ignored, 0, Qt::AlignLeading);
    return foot;
}

void FindingsPanel::show(const QList<FindingRow>& rows, Text text)
{
    m_all = rows;
    std::ranges::stable_sort(m_all, {}, orderOf);
    m_text = text;
    renew();
}

// The one that was chosen stays so, if it is still there; otherwise the next one is at hand.
void FindingsPanel::renew()
{
    QList<FindingRow> shown = m_all;
    if (!m_ignored->isChecked())
        shown.removeIf([](const FindingRow& row) { return row.waiver.has_value(); });
    if (shown != m_rows) {
        const int place = m_list->currentIndex().row();
        const FindingRow* before = current();
        const auto kept = before ? int(shown.indexOf(*before)) : -1;
        const QScopedValueRollback renewing(m_isRenewing, true);
        m_rows = shown;
        fill();
        const int next = m_list->hasFocus() ? std::min(place, int(m_rows.size()) - 1) : -1;
        m_list->setCurrentIndex(m_model->index(kept >= 0 ? kept : next, 0));
        if (kept < 0)
            m_form->close(); // what it was about is gone
    }
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_list->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    m_empty->setText(m_all.isEmpty() ? tr("Nothing was found. What you write is looked at after each pause.")
                                     : tr("Nothing is left but what is ignored in this release."));
    renewFoot();
}

// "Spelling: 2 · Checks: 5"; nothing while there is but one kind, which the list shows.
QString FindingsPanel::summary() const
{
    QStringList parts;
    for (const PointKind kind : allPointKinds) {
        const auto count = std::ranges::count_if(
            m_all, [kind](const FindingRow& row) { return row.kind == kind && !row.waiver; });
        if (count > 0)
            parts << tr("%1: %2").arg(nameOf(kind), shownNumber(int(count)));
    }
    return parts.size() > 1 ? parts.join(u" · "_s) : QString();
}

void FindingsPanel::fill()
{
    m_model->clear();
    for (const FindingRow& row : std::as_const(m_rows)) {
        auto* item = new QStandardItem(row.kind == PointKind::Finding ? nameOf(row.finding.rule)
                                                                      : row.finding.message);
        fill(*item, row);
        m_model->appendRow(item);
    }
}

void FindingsPanel::fill(QStandardItem& item, const FindingRow& row) const
{
    item.setData(row.words, FindingDelegate::Words);
    if (row.finding.fix)
        item.setData(madeVisible(row.finding), FindingDelegate::Instead);
    if (row.finding.counterpart)
        item.setData(row.opposite, FindingDelegate::Opposite);
    item.setData(static_cast<int>(row.finding.anchor().language), FindingDelegate::Language);
    item.setData(row.finding.severity == Severity::Advice, FindingDelegate::IsAdvice);
    item.setData(row.waiver.has_value(), FindingDelegate::IsIgnored);
    QString spoken = tr("%1: %2").arg(item.text(), why(row));
    if (!row.opposite.isEmpty())
        spoken += u' ' + tr("Opposite: “%1”.").arg(row.opposite);
    item.setData(spoken, Qt::AccessibleTextRole);
    item.setToolTip(row.finding.message);
}

QString FindingsPanel::why(const FindingRow& row) const
{
    if (!row.waiver)
        return row.finding.message;
    const QString by =
        tr("Ignored by %1 on %2.").arg(row.waiver->author, shownDate(row.waiver->given.toLocalTime().date()));
    const QString reason = row.waiver->reason;
    return row.finding.message + u' ' + by + (reason.isEmpty() ? reason : u'\n' + reason);
}

void FindingsPanel::renewFoot()
{
    const FindingRow* row = current();
    const bool edited = m_text == Text::Edited;
    const bool isWaived = row && row->waiver;
    m_why->setText(row ? why(*row) : QString());
    m_why->setVisible(row != nullptr);
    m_fix->setVisible(row && row->finding.fix && !isWaived && !m_form->isOpen());
    m_fix->setEnabled(edited);
    m_ignore->setText(isWaived ? tr("No longer ignore") : tr("Ignore…"));
    m_ignore->setToolTip(
        isWaived ? QString()
                 : tr("It stays as it is in this release (%1)")
                       .arg(QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText)));
    m_ignore->setVisible(row && row->kind == PointKind::Finding && !m_form->isOpen());
    m_ignore->setEnabled(m_text != Text::OnlyRead);
    const int count = int(certain().size());
    m_fixAll->setText(tr("Make the %n sure correction(s)", nullptr, count));
    m_fixAll->setVisible(count > 0);
    m_fixAll->setEnabled(edited);
    const auto ignored =
        std::ranges::count_if(m_all, [](const FindingRow& one) { return one.waiver.has_value(); });
    m_ignored->setText(tr("Ignored: %1").arg(shownNumber(int(ignored))));
    m_ignored->setToolTip(tr("Show what is ignored in this release, too"));
    m_ignored->setAccessibleName(m_ignored->toolTip());
    m_ignored->setVisible(ignored > 0);
    layout()->activate(); // a higher foot leaves the chosen row in view
    if (row)
        m_list->scrollTo(m_list->currentIndex());
}

void FindingsPanel::turnIgnored()
{
    const FindingRow* row = current();
    if (!row || row->kind != PointKind::Finding || m_text == Text::OnlyRead)
        return;
    if (row->waiver) {
        Q_EMIT noLongerIgnoreRequested(*row);
        return;
    }
    m_form->open();
    renewFoot();
}

void FindingsPanel::ignoreAtOnce()
{
    const FindingRow* row = current();
    if (row && row->kind == PointKind::Finding && !row->waiver && m_text != Text::OnlyRead)
        Q_EMIT ignoreRequested(*row, {});
}

const FindingRow* FindingsPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

QList<FindingRow> FindingsPanel::certain() const
{
    QList<FindingRow> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows), [](const FindingRow& row) {
        return row.finding.fix && row.finding.severity != Severity::Advice && !row.waiver;
    });
    return rows;
}

void FindingsPanel::takeFocus()
{
    if (m_rows.isEmpty() && m_ignored->isVisible()) {
        m_ignored->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tarjuman::ui
