#include "ui/editor/commands/TypographyDialog.h"

#include "ui/common/HouseStyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::Language;
using text::TypographyReason;

namespace {

// What nobody would see in a list: spaces that don't break, and characters that are nothing but there.
QString madeVisible(QStringView text)
{
    QString seen;
    for (const QChar c : text) {
        if (c == QChar(0x00A0) || c == QChar(0x202F))
            seen += QChar(0x237D); // the sign of a shouldered open box
        else if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            seen += u"<%1>"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper();
        else
            seen += c;
    }
    return seen;
}

// The words around the change, cut between two of them.
QString inContext(const TypographyRow& row, QStringView middle)
{
    constexpr qsizetype around = 18;
    const QStringView text = row.text;
    qsizetype from = std::max<qsizetype>(row.change.start - around, 0);
    while (from > 0 && from < row.change.start && !text[from - 1].isSpace())
        ++from;
    qsizetype end = std::min<qsizetype>(row.change.end() + around, text.size());
    while (end < text.size() && end > row.change.end() && !text[end].isSpace())
        --end;
    return (from > 0 ? u"…"_s : QString()) + madeVisible(text.sliced(from, row.change.start - from)) +
           madeVisible(middle) + madeVisible(text.sliced(row.change.end(), end - row.change.end())) +
           (end < text.size() ? u"…"_s : QString());
}

} // namespace

TypographyDialog::TypographyDialog(const QList<TypographyRow>& rows, QWidget* parent)
    : QDialog(parent)
    , m_rows(rows)
    , m_list(new QListWidget(this))
    , m_all(new QPushButton(this))
    , m_set(new QPushButton(this))
{
    setObjectName(u"typographyDialog"_s);
    setWindowTitle(tr("Set the typography"));
    resize(720, 520);
    build();
    fill();
    renewButtons();
}

void TypographyDialog::build()
{
    auto* words = new QLabel(tr("These places would be set. What should stay as it is, leave out."), this);
    words->setWordWrap(true);
    m_list->setObjectName(u"typographyList"_s);
    m_list->setAccessibleName(tr("What would be set"));
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    setManner(m_list, Manner::Field);
    m_all->setObjectName(u"typographyAll"_s);
    m_all->setAutoDefault(false);
    m_set->setObjectName(u"typographySet"_s);
    m_set->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"typographyCancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &TypographyDialog::renewButtons);
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(checkedRows().size() < m_rows.size()); });
    connect(m_set, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(checkedRows());
        accept();
    });
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_all);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_set);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

// Each row reads as its own text does; the isolates keep both halves apart in order.
void TypographyDialog::fill()
{
    for (const TypographyRow& row : std::as_const(m_rows)) {
        const QStringView present = QStringView(row.text).sliced(row.change.start, row.change.length);
        const bool arabic = row.language == Language::Arabic;
        const QString line = u"\u2068%1\u2069 %2 \u2068%3\u2069"_s.arg(
            inContext(row, present), arabic ? u"←"_s : u"→"_s, inContext(row, *row.change.by));
        auto* item = new QListWidgetItem((arabic ? u"\u200F"_s : u"\u200E"_s) + line, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setTextAlignment((arabic ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                               Qt::AlignVCenter);
    }
    m_list->setCurrentRow(0);
}

void TypographyDialog::renewButtons()
{
    const auto count = checkedRows().size();
    m_all->setText(count < m_rows.size() ? tr("Choose all") : tr("Choose none"));
    m_set->setText(tr("Set %n place(s)", nullptr, int(count)));
    m_set->setEnabled(count > 0);
}

void TypographyDialog::checkAll(bool checked)
{
    const QSignalBlocker blocked(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    renewButtons();
}

QList<TypographyRow> TypographyDialog::checkedRows() const
{
    QList<TypographyRow> rows;
    for (int i = 0; i < m_list->count() && i < m_rows.size(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            rows.append(m_rows[i]);
    }
    return rows;
}

} // namespace tarjuman::ui
