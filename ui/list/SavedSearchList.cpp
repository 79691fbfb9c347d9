#include "ui/list/SavedSearchList.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr int countRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;

class SearchDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {160, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const QRect card = option.rect.adjusted(8, 0, -8, 0);
        if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
            drawing::box(*painter, card, tokens().hover, Qt::transparent);
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange))
            drawing::focusRing(*painter, card);
        const auto visual = [&](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const auto aligned = [&](Qt::Alignment side) {
            return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter) |
                   Qt::TextDontClip;
        };
        const QRect row = option.rect;
        const auto name = static_cast<IconName>(index.data(iconRole).toInt());
        painter->drawPixmap(visual(QRect(row.left() + 16, row.top() + 4, 20, 20)).topLeft(),
                            iconPixmap(name, isChosen ? tokens().text : tokens().dim, 20,
                                       painter->device()->devicePixelRatioF()));
        painter->setFont(uiFont(isChosen ? FontRole::Strong : FontRole::Body));
        painter->setPen(tokens().text);
        painter->drawText(visual(row.adjusted(44, 0, -56, 0)), aligned(Qt::AlignLeft),
                          index.data().toString());
        painter->setFont(uiFont(FontRole::Second));
        painter->setPen(tokens().dim);
        painter->drawText(visual(row.adjusted(44, 0, -20, 0)), aligned(Qt::AlignRight),
                          index.data(countRole).toString());
    }
};

std::pair<IconName, QString> faceOf(SavedSearch search)
{
    switch (search) {
    case SavedSearch::All:
        return {IconName::Inbox, SavedSearchList::tr("All")};
    case SavedSearch::ToTranslate:
        return {IconName::Half, SavedSearchList::tr("To translate")};
    case SavedSearch::InReview:
        return {IconName::Review, SavedSearchList::tr("In review")};
    case SavedSearch::UnderEmbargo:
        return {IconName::Lock, SavedSearchList::tr("Under embargo")};
    case SavedSearch::Published:
        return {IconName::Send, SavedSearchList::tr("Published")};
    case SavedSearch::Deleted:
        return {IconName::Trash, SavedSearchList::tr("Deleted")};
    }
    return {IconName::Inbox, {}};
}

} // namespace

SavedSearchList::SavedSearchList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"savedSearches"_s);
    setAccessibleName(tr("Saved searches"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setItemDelegate(new SearchDelegate(this));
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (const SavedSearch search : allSavedSearches) {
        const auto [name, words] = faceOf(search);
        auto* item = new QListWidgetItem(words, this);
        item->setData(iconRole, static_cast<int>(name));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT searchChosen(chosen()); });
}

SavedSearch SavedSearchList::chosen() const
{
    return static_cast<SavedSearch>(qMax(currentRow(), 0));
}

void SavedSearchList::choose(SavedSearch search)
{
    setCurrentRow(static_cast<int>(search));
}

void SavedSearchList::setCounts(const std::array<int, std::size(allSavedSearches)>& counts)
{
    for (int row = 0; row < count(); ++row) {
        const int found = counts.at(static_cast<std::size_t>(row));
        const bool isQuiet = counts.front() == 0 && found == 0;
        item(row)->setData(countRole, isQuiet ? QString() : shownNumber(found));
    }
}

QSize SavedSearchList::sizeHint() const
{
    return {200, rowHeight * static_cast<int>(std::size(allSavedSearches))};
}

} // namespace tarjuman::ui
