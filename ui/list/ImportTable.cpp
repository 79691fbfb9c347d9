#include "ui/list/ImportTable.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Tokens.h"
#include "ui/list/ImportDelegate.h"
#include "ui/list/ImportModel.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextOption>

namespace tarjuman::ui {

namespace {

constexpr int placeWidth = 200;
constexpr int headerHeight = 32;
constexpr int headPadding = 16;

// Flat, in second words, with a hairline below.
class Header : public QHeaderView {
public:
    explicit Header(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setFixedHeight(headerHeight);
        setSectionsClickable(false);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->fillRect(rect, tokens().window);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens().line);
        painter->setFont(uiFont(FontRole::Second));
        painter->setPen(tokens().dim);
        const QVariant language = model()->headerData(section, orientation(), ImportModel::LanguageRole);
        const bool fromRight = language.isValid()
                                   ? language.toInt() == static_cast<int>(text::Language::Arabic)
                                   : layoutDirection() == Qt::RightToLeft;
        painter->drawText(rect.adjusted(headPadding, 0, -headPadding, 0),
                          Qt::AlignVCenter | Qt::AlignAbsolute | (fromRight ? Qt::AlignRight : Qt::AlignLeft),
                          model()->headerData(section, orientation()).toString());
    }
};

} // namespace

ImportTable::ImportTable(ImportModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new Header(this));
    setModel(&model);
    setItemDelegate(new ImportDelegate(this));
    setManner(this, Manner::Field);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Releases to import"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(ImportDelegate::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    setColumnWidth(2, placeWidth);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ImportTable::joinFailures);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ImportTable::joinFailures);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        joinFailures();
        chooseRow(0);
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { Q_EMIT rowChosen(chosenRow()); });
}

int ImportTable::chosenRow() const
{
    return currentIndex().row();
}

void ImportTable::chooseRow(int row)
{
    if (row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, 0));
}

// A file that cannot be read has no columns: its name and the reason take the whole row.
void ImportTable::joinFailures()
{
    clearSpans();
    for (int row = m_model.releaseCount(); row < m_model.rowCount(); ++row)
        setSpan(row, 0, 1, m_model.columnCount());
}

void ImportTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT rowChosen(current.row());
}

void ImportTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokens().dim);
    QTextOption option(Qt::AlignCenter);
    option.setWrapMode(QTextOption::WordWrap);
    painter.drawText(
        QRectF(viewport()->rect()).adjusted(40, 0, -40, 0),
        tr("Drop text files here, or choose them. Nothing is stored before you have seen what they hold."),
        option);
}

} // namespace tarjuman::ui
