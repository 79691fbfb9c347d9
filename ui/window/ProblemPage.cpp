#include "ui/window/ProblemPage.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Icon.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

ProblemPage::ProblemPage(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_place(new QLabel(this))
{
    setObjectName(u"problemPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* title = new QLabel(tr("The archive can’t be opened"), this);
    title->setFont(uiFont(FontRole::PaneTitle));
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(IconName::Warning, IconTone::Amber).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_words->setObjectName(u"problemWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setFont(uiFont(FontRole::Second));
    m_place->setTextFormat(Qt::PlainText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setWordWrap(true);
    auto* heading = new QHBoxLayout;
    heading->addWidget(mark);
    heading->addWidget(title, 1);
    auto* frame = new QWidget(this);
    frame->setMaximumWidth(560);
    auto* column = new QVBoxLayout(frame);
    column->setSpacing(12);
    column->addStretch(2);
    column->addLayout(heading);
    column->addWidget(m_words);
    column->addWidget(m_place);
    column->addLayout(makeButtons());
    column->addSpacing(12);
    column->addLayout(makeWaysOut());
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(frame, 1000);
    row->addStretch(1);
}

QLayout* ProblemPage::makeButtons()
{
    auto* retry = new QPushButton(tr("Try again"), this);
    retry->setObjectName(u"retryButton"_s);
    setManner(retry, Manner::Main);
    auto* folder = new QPushButton(tr("Show the folder"), this);
    folder->setObjectName(u"folderButton"_s);
    connect(retry, &QPushButton::clicked, this, &ProblemPage::retryRequested);
    connect(folder, &QPushButton::clicked, this, &ProblemPage::folderRequested);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(retry);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    m_buttons = {retry, folder};
    return buttons;
}

// One below the other: what each does takes some words, in every language.
QLayout* ProblemPage::makeWaysOut()
{
    auto* ways = new QVBoxLayout;
    const auto add = [this, ways](const QString& name, const QString& words, void (ProblemPage::*wanted)()) {
        auto* button = new QPushButton(words, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, wanted);
        ways->addWidget(button, 0, Qt::AlignLeading);
        m_buttons.append(button);
    };
    add(u"restoreButton"_s, tr("Restore a backup…"), &ProblemPage::restoreRequested);
    add(u"salvageButton"_s, tr("Salvage what can be read…"), &ProblemPage::salvageRequested);
    add(u"otherArchiveButton"_s, tr("Open another archive…"), &ProblemPage::otherArchiveRequested);
    return ways;
}

void ProblemPage::showError(const base::Error& error, const QString& archive)
{
    showWords(error.message);
    m_place->setText(QDir::toNativeSeparators(archive));
}

void ProblemPage::showWords(const QString& sentence)
{
    m_words->setText(sentence);
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(true);
}

void ProblemPage::showWork(const QString& sentence)
{
    m_words->setText(sentence);
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(false);
}

} // namespace tarjuman::ui
