#include "ui/editor/find/FindDialog.h"

#include "ui/common/Fonts.h"
#include "ui/common/Interface.h"
#include "ui/editor/find/FoundList.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

FindDialog::FindDialog(Purpose purpose, const QString& words, const QString& replacement, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_words(words)
    , m_sentence(new QLabel(this))
    , m_replacement(new QLineEdit(replacement, this))
    , m_progress(new QProgressBar(this))
    , m_list(new FoundList(this))
    , m_replace(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"findDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool replaces = purpose == Purpose::Replace;
    setWindowTitle(replaces ? tr("Replace “%1”").arg(words) : tr("Find “%1”").arg(words));
    resize(760, 560);
    build();
    m_replacement->setVisible(replaces);
    m_replace->setVisible(replaces);
    connect(m_replacement, &QLineEdit::textChanged, m_list, &FoundList::setReplacement);
    connect(m_list, &FoundList::tickedChanged, this, &FindDialog::renewButton);
    connect(m_list, &FoundList::placeChosen, this, &FindDialog::placeChosen);
    connect(m_replace, &QPushButton::clicked, this,
            [this] { Q_EMIT replaceWanted(m_list->ticked(), m_replacement->text()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    renewButton();
    m_list->setFocus();
}

void FindDialog::build()
{
    m_sentence->setObjectName(u"findSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_replacement->setObjectName(u"previewReplacement"_s);
    m_replacement->setPlaceholderText(tr("Nothing: the words are taken out"));
    m_replacement->setAccessibleName(tr("Words to put in their place"));
    m_progress->setObjectName(u"findProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_replace->setObjectName(u"previewReplace"_s);
    m_close->setObjectName(u"previewClose"_s);
    m_replace->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_replace);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_replacement);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    column->addWidget(makeLastRow());
    column->addLayout(buttons);
}

QWidget* FindDialog::makeLastRow()
{
    m_lastRow = new QWidget(this);
    m_lastWords = new QLabel(m_lastRow);
    m_lastWords->setObjectName(u"lastReplacement"_s);
    m_lastWords->setWordWrap(true);
    m_lastWords->setTextFormat(Qt::PlainText);
    m_lastWords->setForegroundRole(QPalette::PlaceholderText);
    auto* takeBack = new QPushButton(tr("Take back"), m_lastRow);
    takeBack->setObjectName(u"takeBackLast"_s);
    takeBack->setAutoDefault(false);
    connect(takeBack, &QPushButton::clicked, this, &FindDialog::takeBackWanted);
    auto* row = new QHBoxLayout(m_lastRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_lastWords, 1);
    row->addWidget(takeBack);
    m_lastRow->hide();
    return m_lastRow;
}

void FindDialog::offerTakeBack(const QString& sentence)
{
    m_lastWords->setText(sentence);
    m_lastRow->show();
}

void FindDialog::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setVisible(done < total);
}

void FindDialog::setFound(const QList<desk::FoundRelease>& found, Extent extent)
{
    m_progress->hide();
    int places = 0;
    for (const desk::FoundRelease& release : found)
        places += int(release.places.size());
    if (places == 0) {
        tell(tr("“%1” stands nowhere.").arg(m_words));
    } else {
        const QString count = withHouseDigits(tr("%n place(s)", nullptr, places));
        const QString where = tr("in %n release(s)", nullptr, int(found.size()));
        tell(extent == Extent::Whole ? tr("%1 %2.").arg(count, where)
                                     : tr("%1 %2. There are more: these are the newest.").arg(count, where));
    }
    m_list->setFound(found,
                     m_purpose == Purpose::Replace ? std::optional(m_replacement->text()) : std::nullopt);
}

void FindDialog::tell(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void FindDialog::renewButton()
{
    const int count = m_list->tickedCount();
    m_replace->setText(tr("Replace %n place(s)", nullptr, count));
    m_replace->setEnabled(count > 0);
}

} // namespace tarjuman::ui
