#include "ui/editor/commands/TypingHelp.h"

#include "ui/editor/column/TextColumn.h"
#include "ui/editor/text/SideText.h"

namespace tarjuman::ui {

TypingHelp::TypingHelp(TextColumn& column, QObject* parent)
    : QObject(parent)
    , m_column(column)
{
    connect(&column, &TextColumn::typed, this, [this] { help(text::correctionAt); });
    connect(&column, &TextColumn::paragraphEnding, this, [this] { help(text::correctionAtEnd); });
}

void TypingHelp::help(Rule rule)
{
    const Place caret = m_column.caret();
    const QString paragraph = m_column.text().paragraphs().value(caret.paragraph).text;
    if (const auto correction = rule(paragraph, caret.offset, m_column.language(), m_choices))
        m_column.text().correct(caret, *correction);
}

} // namespace tarjuman::ui
