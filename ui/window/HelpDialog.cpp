#include "ui/window/HelpDialog.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Interface.h"

#include <QDialogButtonBox>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

QString keys(QStringView sequence)
{
    return fromTheLeft(QKeySequence(sequence.toString()).toString(QKeySequence::NativeText));
}

void addPart(QVBoxLayout& column, const QString& heading, const QString& sentences)
{
    auto* title = new QLabel(heading);
    title->setFont(uiFont(FontRole::Chosen));
    auto* words = new QLabel(sentences);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(heading);
    column.addWidget(title);
    column.addWidget(words);
    column.addSpacing(6);
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    setMinimumWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4);
    addParts(*column);
    auto* buttons = new QDialogButtonBox(this);
    auto* actions = buttons->addButton(tr("All actions and their keys"), QDialogButtonBox::ActionRole);
    actions->setObjectName(u"helpAllActions"_s);
    connect(actions, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT allActionsWanted();
    });
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    setManner(close, Manner::Main);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(buttons);
    close->setFocus();
}

void HelpDialog::addParts(QVBoxLayout& column)
{
    addPart(column, tr("Bring in what you have"),
            tr("%1 imports files, or drop them onto the window. The French and the Arabic file of one "
               "release become its two sides.")
                .arg(keys(u"Ctrl+O")));
    addPart(
        column, tr("Write in both languages"),
        tr("Paragraphs that say the same stay level. %1 goes to the one opposite, %2 marks a pair as done.")
            .arg(keys(u"F6"), keys(u"Ctrl+Return")));
    addPart(column, tr("Say what a paragraph is"),
            tr("Click beside it in the margin, or press Ctrl and a digit: %1 is the title, %2 the body.")
                .arg(keys(u"Ctrl+1"), keys(u"Ctrl+5")));
    addPart(column, tr("Check"),
            tr("%1 goes to the next finding, %2 corrects it. A right click on a word underlined in red "
               "offers its spellings.")
                .arg(keys(u"F8"), keys(u"Ctrl+.")));
    addPart(column, tr("Find"),
            tr("%1 finds a release or an action by its name, %2 words in the open texts or in all of them.")
                .arg(keys(u"Ctrl+K"), keys(u"Ctrl+F")));
    addPart(column, tr("Tell where the release stands"),
            tr("The button beside “Export”, or Ctrl, Shift and a digit: %1 is a draft, %2 is in review.")
                .arg(keys(u"Ctrl+Shift+1"), keys(u"Ctrl+Shift+3")));
    addPart(column, tr("Send it"),
            tr("%1 shows the pages and saves them as a PDF, %2 prints them.")
                .arg(keys(u"Ctrl+E"), keys(u"Ctrl+P")));
    addPart(column, tr("Nothing is lost"),
            tr("Everything is saved while you write. What is deleted stands under “Deleted” in the list, and "
               "earlier versions "
               "of a release are kept (%1).")
                .arg(keys(u"Ctrl+Alt+V")));
}

} // namespace tarjuman::ui
