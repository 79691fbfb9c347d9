#include "ui/review/CommentForm.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Comment;

constexpr int fieldHeight = 96;

CommentForm::CommentForm(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    setObjectName(u"commentForm"_s);
    m_words->setObjectName(u"commentFormWords"_s);
    m_words->setFont(uiFont(FontRole::Second));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"commentText"_s);
    m_text->setAccessibleName(tr("What the comment says"));
    m_text->setPlaceholderText(m_text->accessibleName());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fieldHeight);
    setManner(m_text, Manner::Field);
    m_text->installEventFilter(this);
    m_keep->setObjectName(u"commentKeep"_s);
    m_keep->setToolTip(
        tr("Keep the comment (%1)").arg(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText)));
    setManner(m_keep, Manner::Tinted);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"commentCancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 8, 20, 12);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_keep->setEnabled(!comment().text.isEmpty()); });
    connect(m_keep, &QPushButton::clicked, this, &CommentForm::keep);
    connect(cancel, &QPushButton::clicked, this, &CommentForm::close);
    hide();
}

void CommentForm::open(const Comment& comment, const QString& words)
{
    m_comment = comment;
    m_isOpen = true;
    m_words->setText(m_words->fontMetrics().elidedText(words, Qt::ElideRight, 260));
    m_words->setVisible(!words.isEmpty());
    m_text->setPlainText(comment.text);
    m_text->moveCursor(QTextCursor::End);
    m_keep->setEnabled(!comment.text.isEmpty());
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentForm::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    hide();
    m_text->clear();
    Q_EMIT closed();
}

Comment CommentForm::comment() const
{
    Comment written = m_comment;
    written.text = m_text->toPlainText().trimmed();
    return written;
}

void CommentForm::keep()
{
    const Comment written = comment();
    if (written.text.isEmpty())
        return;
    Q_EMIT kept(written);
    close();
}

bool CommentForm::takeKey(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Escape)
        close();
    else if (isEnter && event.modifiers().testFlag(Qt::ControlModifier))
        keep();
    else
        return false;
    return true;
}

void CommentForm::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

// Before the field makes a new line of Ctrl+Enter, and before the window's shortcuts hear the two keys.
bool CommentForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs =
            key->key() == Qt::Key_Escape || ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                                             key->modifiers().testFlag(Qt::ControlModifier));
        if (isOurs && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (isOurs)
            return takeKey(*key);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tarjuman::ui
