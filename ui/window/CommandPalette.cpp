#include "ui/window/CommandPalette.h"

#include "app/text/Folding.h"
#include "ui/common/Interface.h"
#include "ui/common/StatusWords.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"
#include "ui/list/ReleaseListModel.h"
#include "ui/window/ActionNames.h"
#include "ui/window/PaletteDelegate.h"
#include "ui/window/SearchField.h"
#include "ui/window/WindowMenu.h"

#include <QAction>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::ReleaseId;

namespace {

constexpr int mostOfAKind = 8;
constexpr int mostRows = 14;

} // namespace

CommandPalette::CommandPalette(ReleaseListModel& model, SearchField& field, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(field)
    , m_view(new QListView(this))
    , m_rows(new QStandardItemModel(this))
{
    setObjectName(u"commandPalette"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 6, 1, 6);
    m_view->setObjectName(u"paletteResults"_s);
    m_view->setAccessibleName(tr("Results"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setModel(m_rows);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_view);
    hide();
    connect(&field, &SearchField::focused, this, &CommandPalette::open);
    connect(&field, &SearchField::left, this, &CommandPalette::close);
    connect(&field, &QLineEdit::textChanged, this, [this] { renew(Shown::Found); });
    connect(&field, &SearchField::stepped, this, &CommandPalette::step);
    connect(&field, &SearchField::confirmed, this, &CommandPalette::choose);
    connect(&field, &SearchField::dismissed, this, [this] {
        close();
        Q_EMIT dismissed();
    });
    connect(m_view, &QListView::clicked, this, [this] { choose(); });
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::showAllActions()
{
    m_field.clear();
    m_field.setFocus(Qt::ShortcutFocusReason);
    renew(Shown::AllActions);
}

void CommandPalette::open()
{
    m_field.selectAll();
    renew(Shown::Found);
}

void CommandPalette::close()
{
    hide();
    m_field.clear();
    hide(); // clearing found the releases anew
}

QList<PaletteEntry> CommandPalette::releaseEntries() const
{
    QList<PaletteEntry> entries;
    entries.reserve(m_model.rowCount());
    for (int number = 0; number < m_model.rowCount(); ++number) {
        const auto& row = m_model.row(number);
        const text::PerLanguage<QString>& title = row.summary.title;
        const text::Language leading = leadingLanguage();
        const text::Language other = text::otherLanguage(leading);
        const bool leads = !title[leading].isEmpty();
        entries << PaletteEntry{title[leads ? leading : other], leads ? title[other] : QString(), row.key(),
                                nullptr, row.summary.id};
    }
    return entries;
}

void CommandPalette::renew(Shown shown)
{
    if (!m_field.hasFocus())
        return;
    if (!m_names)
        m_names = std::make_unique<ActionNames>();
    const QList<PaletteEntry> actions = m_names->entriesOf(m_actions);
    m_entries = shown == Shown::AllActions
                    ? actions
                    : findEntries(releaseEntries(), actions,
                                  text::folded(m_field.text(), text::level::search), mostOfAKind);
    tellTwinsApart();
    if (shown == Shown::Found)
        offerTextSearch();
    m_rows->clear();
    for (const PaletteEntry& entry : std::as_const(m_entries)) {
        auto* item = new QStandardItem(entry.title);
        item->setData(entry.secondary, PaletteDelegate::SecondaryRole);
        item->setData(entry.action == nullptr, PaletteDelegate::IsReleaseRole);
        item->setData(entry.action ? entry.action->icon() : QIcon(), Qt::DecorationRole);
        m_rows->appendRow(item);
    }
    if (m_entries.isEmpty()) {
        auto* item = new QStandardItem(tr("Nothing is called that"));
        item->setEnabled(false);
        m_rows->appendRow(item);
    } else {
        m_view->setCurrentIndex(m_rows->index(0, 0));
    }
    setVisible(!m_entries.isEmpty() || !m_field.text().isEmpty());
    place();
    raise();
}

// Copies have one title: what they show beside it is when they were last changed.
void CommandPalette::tellTwinsApart()
{
    QHash<QString, int> times;
    for (const PaletteEntry& entry : std::as_const(m_entries))
        ++times[entry.title];
    for (PaletteEntry& entry : m_entries) {
        const auto row = m_model.rowOf(entry.release);
        if (times.value(entry.title) < 2 || !row)
            continue;
        const release::ReleaseSummary& summary = m_model.row(*row).summary;
        const QDateTime changed = summary.changed.toLocalTime();
        entry.secondary =
            tr("%1, changed on %2 at %3")
                .arg(wordOf(summary.status), shownDate(changed.date()), shownTime(changed.time()));
    }
}

// Titles are few of the words of a release.
void CommandPalette::offerTextSearch()
{
    const QString words = m_field.text().trimmed();
    QAction* search = actionNamed(m_actions, u"editFindArchive"_s);
    if (!words.isEmpty() && search)
        insertTextSearch(m_entries, {tr("Search “%1” in all texts").arg(isolated(words)),
                                     fromTheLeft(search->shortcut().toString(QKeySequence::NativeText)),
                                     {},
                                     search,
                                     ReleaseId::None,
                                     words});
}

void CommandPalette::place()
{
    const int rows = std::min(m_rows->rowCount(), mostRows);
    const int wide = std::max(m_field.width(), std::min(560, parentWidget()->width() - 32));
    const QPoint under = m_field.mapTo(parentWidget(), QPoint(m_field.width() / 2, m_field.height() + 4));
    const int left = std::clamp(under.x() - wide / 2, 8, std::max(8, parentWidget()->width() - wide - 8));
    setGeometry(left, under.y(), wide, rows * PaletteDelegate::rowHeight + 12);
}

void CommandPalette::step(int rows)
{
    if (m_entries.isEmpty() || !isVisible())
        return;
    const int count = static_cast<int>(m_entries.size());
    const int next = std::clamp(m_view->currentIndex().row() + rows, 0, count - 1);
    m_view->setCurrentIndex(m_rows->index(next, 0));
}

void CommandPalette::choose()
{
    const int row = m_view->currentIndex().row();
    if (!isVisible() || row < 0 || row >= m_entries.size())
        return;
    const PaletteEntry chosen = m_entries.at(row);
    close();
    Q_EMIT dismissed();
    if (chosen.action && !chosen.words.isEmpty())
        chosen.action->setData(chosen.words);
    if (chosen.action)
        chosen.action->trigger();
    else
        Q_EMIT releaseChosen(chosen.release);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawing::box(painter, rect(), tokens().card, tokens().control, 8);
}

} // namespace tarjuman::ui
