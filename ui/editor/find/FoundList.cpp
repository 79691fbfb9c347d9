#include "ui/editor/find/FoundList.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Interface.h"
#include "ui/common/StatusWords.h"
#include "ui/editor/find/FoundDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using desk::FoundPlace;
using desk::FoundRelease;

namespace {

constexpr int placeRole = Qt::UserRole + 100;
constexpr int around = 48; // characters of context on either side

QString titleOf(const release::ReleaseSummary& summary, Qt::LayoutDirection direction)
{
    const QString& own = direction == Qt::RightToLeft ? summary.title.arabic : summary.title.french;
    if (!own.isEmpty())
        return own;
    return summary.title.french.isEmpty() ? summary.title.arabic : summary.title.french;
}

} // namespace

FoundList::FoundList(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"foundList"_s);
    setAccessibleName(tr("Places found"));
    setHeaderHidden(true);
    setManner(this, Manner::Field);
    setItemDelegate(new FoundDelegate(this));
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QTreeWidget::itemChanged, this, &FoundList::countTicked);
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item) {
        const QVariant place = item->data(0, placeRole);
        if (place.isValid())
            Q_EMIT placeChosen(m_places[place.toInt()]);
    });
}

void FoundList::setFound(const QList<FoundRelease>& found, const std::optional<QString>& by)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        m_places.clear();
        for (const FoundRelease& release : found) {
            const bool isFixed = release::isFrozen(release.summary.status);
            const Ticks ticks = !by ? Ticks::None : isFixed ? Ticks::Fixed : Ticks::Free;
            auto* item = new QTreeWidgetItem(this, {titleOf(release.summary, layoutDirection())});
            item->setData(0, FoundDelegate::NoteRole,
                          ticks == Ticks::Fixed
                              ? tr("%1: its text is fixed").arg(wordOf(release.summary.status))
                              : withHouseDigits(tr("%n place(s)", nullptr, int(release.places.size()))));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (ticks == Ticks::Free)
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            for (const FoundPlace& place : release.places)
                addPlace(*item, place, ticks);
            item->setExpanded(true);
        }
    }
    if (by)
        setReplacement(*by);
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0)->child(0));
    countTicked();
}

QTreeWidgetItem* FoundList::addPlace(QTreeWidgetItem& release, const FoundPlace& place, Ticks ticks)
{
    const text::Excerpt excerpt = text::excerptOf(place.text, place.hit, around);
    auto* item = new QTreeWidgetItem(&release, {excerpt.text});
    item->setData(0, placeRole, m_places.size());
    item->setData(0, FoundDelegate::ExcerptRole, excerpt.text);
    item->setData(0, FoundDelegate::HitStartRole, excerpt.hit.start);
    item->setData(0, FoundDelegate::HitLengthRole, excerpt.hit.length);
    item->setData(0, FoundDelegate::LanguageRole, static_cast<int>(place.language));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (ticks == Ticks::Free) {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
    }
    m_places.append(place);
    return item;
}

template <typename Visit>
void FoundList::eachPlace(Visit visit) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            visit(*topLevelItem(i)->child(j));
    }
}

void FoundList::setReplacement(const QString& by)
{
    {
        const QSignalBlocker quiet(this);
        eachPlace([this, &by](QTreeWidgetItem& item) { showReplacement(item, by); });
    }
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void FoundList::showReplacement(QTreeWidgetItem& item, const QString& by)
{
    if (!item.flags().testFlag(Qt::ItemIsUserCheckable))
        return;
    QString replaced = item.data(0, FoundDelegate::ExcerptRole).toString();
    replaced.replace(item.data(0, FoundDelegate::HitStartRole).toInt(),
                     item.data(0, FoundDelegate::HitLengthRole).toInt(), by);
    item.setData(0, FoundDelegate::ReplacedRole, replaced);
    item.setData(0, FoundDelegate::ReplacedLengthRole, by.size());
    item.setData(0, Qt::AccessibleDescriptionRole, tr("Becomes: %1").arg(replaced));
}

void FoundList::countTicked()
{
    m_tickedCount = 0;
    eachPlace([this](const QTreeWidgetItem& item) { m_tickedCount += item.checkState(0) == Qt::Checked; });
    Q_EMIT tickedChanged();
}

QList<FoundPlace> FoundList::ticked() const
{
    QList<FoundPlace> places;
    eachPlace([&](const QTreeWidgetItem& item) {
        if (item.checkState(0) == Qt::Checked)
            places.append(m_places[item.data(0, placeRole).toInt()]);
    });
    return places;
}

void FoundList::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QVariant place = currentItem() ? currentItem()->data(0, placeRole) : QVariant();
    if (isEnter && place.isValid())
        Q_EMIT placeChosen(m_places[place.toInt()]);
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace tarjuman::ui
