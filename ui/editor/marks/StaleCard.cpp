#include "ui/editor/marks/StaleCard.h"

#include "app/release/Agreement.h"
#include "app/release/Pairing.h"
#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Tokens.h"
#include "ui/editor/marks/ChangedText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::Language;

// Taken out: struck through; new: underlined upon a wash. So they differ without their colours, too.
static QString htmlOf(const ChangedPiece& piece)
{
    const QString words = piece.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    switch (piece.kind) {
    case ChangedPiece::Kind::Removed:
        return u"<span style=\"color:%1; text-decoration:line-through\">%2</span> "_s.arg(tokens().red.name(),
                                                                                          words);
    case ChangedPiece::Kind::Added:
        return u"<span style=\"background-color:%1; text-decoration:underline\">%2</span>"_s.arg(
            tokens().tint.name(), words);
    case ChangedPiece::Kind::Same:
        break;
    }
    return words;
}

QString changeAsHtml(const QString& before, const QString& after, Language language)
{
    QString html;
    for (const ChangedPiece& piece : changedPieces(before, after))
        html += htmlOf(piece);
    const bool french = language == Language::French;
    return u"<p dir=\"%1\" align=\"%2\" style=\"white-space:pre-wrap\">%3</p>"_s.arg(
        french ? u"ltr"_s : u"rtl"_s, french ? u"left"_s : u"right"_s, html);
}

StaleCard::StaleCard(const release::Release& release, int pair, Reader reader, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"staleCard"_s);
    setAccessibleName(tr("What changed in this pair"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    const auto stale = release::staleSides(release, pair);
    for (const Language language : text::bothLanguages) {
        if (stale[text::otherLanguage(language)])
            addChange(*column, language, release.pairs[pair].agreed[language],
                      release::textOf(release, language, pair));
    }
    auto* still = new QPushButton(tr("Still right"), this);
    still->setObjectName(u"stillRight"_s);
    still->setEnabled(reader == Reader::Edits);
    setManner(still, Manner::Tinted);
    connect(still, &QPushButton::clicked, this, [this] {
        Q_EMIT stillRight();
        close();
    });
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(still);
    column->addLayout(row);
    setFocusProxy(still);
}

void StaleCard::addChange(QVBoxLayout& column, Language language, const QString& before, const QString& after)
{
    const bool french = language == Language::French;
    auto* heading = new QLabel(french ? tr("The French changed since this pair was done")
                                      : tr("The Arabic changed since this pair was done"),
                               this);
    heading->setFont(uiFont(FontRole::Strong));
    auto* words = new QTextEdit(this);
    words->setObjectName(u"staleChange_"_s + text::tagOf(language));
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setFrameShape(QFrame::NoFrame);
    words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    words->viewport()->setBackgroundRole(QPalette::Window);
    words->document()->setDocumentMargin(0);
    words->setFont(textFont(language));
    words->setHtml(changeAsHtml(before, after, language));
    words->setAccessibleName(heading->text());
    column.addWidget(heading);
    column.addWidget(words);
    const QList<ChangedPiece> pieces = changedPieces(before, after);
    const bool startsSame = !pieces.isEmpty() && pieces.first().kind == ChangedPiece::Kind::Same;
    m_shown.append({words, startsSame ? int(pieces.first().text.size()) : 0});
}

// With the line above it, for the sake of the sentence.
void StaleCard::showFirstChanges()
{
    for (const Shown& shown : std::as_const(m_shown)) {
        QTextCursor cursor(shown.words->document());
        cursor.setPosition(std::min(shown.firstChange, shown.words->document()->characterCount() - 1));
        shown.words->setTextCursor(cursor);
        const QRect place = shown.words->cursorRect();
        QScrollBar& bar = *shown.words->verticalScrollBar();
        bar.setValue(bar.value() + place.top() - place.height());
    }
}

void StaleCard::openBeside(const QRect& place, Qt::Edge edge)
{
    constexpr int distance = 8;
    const QRect room = screen()->availableGeometry();
    const int free = edge == Qt::LeftEdge ? place.left() - room.left() : room.right() - place.right();
    setFixedWidth(std::clamp(free - distance, cardWidth / 2, cardWidth));
    show(); // only now do the texts know how wide they are, and so how high
    for (const Shown& shown : std::as_const(m_shown)) {
        const double height = shown.words->document()->size().height();
        shown.words->setFixedHeight(std::min(mostHeight, int(std::ceil(height))));
    }
    layout()->activate();
    adjustSize();
    const int x = edge == Qt::LeftEdge ? place.left() - distance - width() : place.right() + distance;
    move(std::clamp(x, room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - height())));
    showFirstChanges();
    setFocus(Qt::PopupFocusReason);
}

} // namespace tarjuman::ui
