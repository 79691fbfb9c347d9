// Corrects what was just typed in one column as the reader's writing helps say: spaces, quotes, apostrophes,
// Arabic marks. What was typed stands in the text first, and the correction is a step of its own, so that one
// Ctrl+Z takes it back alone. Owned by PairEditor; the window's thread.
#pragma once

#include "app/text/WritingHelp.h"

#include <QObject>

namespace tarjuman::ui {

class TextColumn;

class TypingHelp : public QObject {
    Q_OBJECT
public:
    explicit TypingHelp(TextColumn& column, QObject* parent = nullptr);

    void setChoices(const text::WritingChoices& choices) { m_choices = choices; }

private:
    using Rule = std::optional<text::Correction> (*)(QStringView paragraph, int caret,
                                                     text::Language language,
                                                     const text::WritingChoices& choices);

    void help(Rule rule);

    TextColumn& m_column;
    text::WritingChoices m_choices{.wanted = {}}; // until the reader’s are known
};

} // namespace tarjuman::ui
