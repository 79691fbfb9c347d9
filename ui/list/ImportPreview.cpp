#include "ui/list/ImportPreview.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/RoleName.h"
#include "ui/common/Tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

namespace {

using text::Language;

enum Column { French, Part, Arabic, ColumnCount };

constexpr int partWidth = 104; // the editor's gutter

constexpr int previewPadding = 16;
constexpr int rowPadding = 8;
constexpr double fontScale = 0.875; // of the editor's: more text at a glance

// Each column in its own language: font, direction and ground.
class TextDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() == Part)
            painter->fillRect(option.rect, tokens().alt);
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(paddingOf(index), rowPadding, -paddingOf(index), -rowPadding);
        QStyledItemDelegate::paint(painter, inner, index);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.rect.setWidth(option.rect.width() - 2 * paddingOf(index));
        return QStyledItemDelegate::sizeHint(inner, index) + QSize(2 * paddingOf(index), 2 * rowPadding);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features.setFlag(QStyleOptionViewItem::WrapText);
        option->state.setFlag(QStyle::State_HasFocus, false);
        option->state.setFlag(QStyle::State_MouseOver, false);
        if (index.column() == Part) {
            option->font = uiFont(FontRole::Second);
            option->palette.setColor(QPalette::Text, tokens().dim);
            option->displayAlignment = Qt::AlignHCenter | Qt::AlignTop;
            return;
        }
        const Language language = index.column() == French ? Language::French : Language::Arabic;
        option->font = textFont(language);
        option->font.setPointSizeF(option->font.pointSizeF() * fontScale);
        option->fontMetrics = QFontMetrics(option->font);
        option->direction = text::directionOf(language);
        option->displayAlignment = Qt::AlignLeading | Qt::AlignTop;
    }

private:
    static int paddingOf(const QModelIndex& index) { return index.column() == Part ? 0 : previewPadding; }
};

QString shortened(const QString& paragraph)
{
    return paragraph.size() <= ImportPreview::mostCharacters
               ? paragraph
               : paragraph.left(ImportPreview::mostCharacters) + u'…';
}

QString joined(const QList<release::Paragraph>& paragraphs, qsizetype first, int count)
{
    QStringList texts;
    for (const release::Paragraph& paragraph : paragraphs.mid(first, count))
        texts.append(shortened(paragraph.text));
    return texts.join(u"\n\n"_s);
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setManner(this, Manner::Field);
    setShowGrid(false);
    setWordWrap(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new TextDelegate(this));
    setAccessibleName(tr("The texts as they will be paired"));
    verticalHeader()->hide();
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(French, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Part, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(Arabic, QHeaderView::Stretch);
    setColumnWidth(Part, partWidth);
}

void ImportPreview::show(const desk::ImportProposal& proposal)
{
    const release::Release& release = proposal.release;
    setRowCount(0);
    text::PerLanguage<qsizetype> next;
    for (const release::Pair& pair : release.pairs) {
        if (rowCount() == mostRows) {
            addRow(tr("%n more row(s)", nullptr, static_cast<int>(release.pairs.size() - mostRows)), {}, {});
            break;
        }
        const Language leading = pair.count.french > 0 ? Language::French : Language::Arabic;
        const QString part = ui::nameOf(release.paragraphs[leading].at(next[leading]).role);
        addRow(joined(release.paragraphs.french, next.french, pair.count.french), part,
               joined(release.paragraphs.arabic, next.arabic, pair.count.arabic));
        for (Language language : text::bothLanguages)
            next[language] += pair.count[language];
    }
    resizeRowsToContents();
    scrollToTop();
}

void ImportPreview::clearTexts()
{
    setRowCount(0);
}

void ImportPreview::addRow(const QString& french, const QString& role, const QString& arabic)
{
    const int row = rowCount();
    insertRow(row);
    setItem(row, French, new QTableWidgetItem(french));
    setItem(row, Part, new QTableWidgetItem(role));
    setItem(row, Arabic, new QTableWidgetItem(arabic));
}

void ImportPreview::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
}

} // namespace tarjuman::ui
