// How a paragraph looks within its document: the role's font, and bold, italic and superscript over it, as
// stretches of one character format each. Formats stand in the document, which keeps no undo of its own, but
// the paragraph's spans are the truth and the formats follow them. Only what needs another face is a format:
// a boundary inside a word breaks the joining of Arabic letters, so links, foreign words and the emphasis of
// Arabic, which has no slanted face, are painted over the text instead (StyleOverlay). Pure; window's thread.
#pragma once

#include "app/release/Release.h"
#include "ui/editor/layout/TypeSheet.h"

#include <QTextBlock>

namespace tarjuman::ui {

struct FormatRun {
    int start = 0; // UTF-16 units of the paragraph
    int length = 0;
    QTextCharFormat format = {};

    int end() const { return start + length; }
};

// In order, from the start of the text to its end; none for an empty text.
QList<FormatRun> formatRuns(const release::Paragraph& paragraph, const TypeSheet& sheet);
// Whether a block has these formats already.
bool hasFormats(const QTextBlock& block, const QList<FormatRun>& runs);

// The stretches of a span that hold Arabic letters with what stands between them; the others of it are the
// rest.
QList<release::Span> arabicParts(const QString& text, const release::Span& span);

} // namespace tarjuman::ui
