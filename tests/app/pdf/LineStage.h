// One line, set with the house's fonts, and the page content that the parts of LineWriter write it into.
#pragma once

#include "app/pdf/draw/RunWriter.h"
#include "app/pdf/line/LineSetter.h"

namespace tarjuman::tests {

class LineStage {
public:
    LineStage(const QString& paragraph, text::Language language, const QList<release::Span>& spans = {});

    // A part of the paragraph as a line, far from the edges.
    pdf::SetLine line(int begin, int end);
    pdf::SetLine line() { return line(0, int(text.source.text.size())); }
    // The number of the run that begins with the letter at an offset of the text; -1 for none.
    static int runAt(const pdf::SetLine& line, int offset);

    // Text objects of one character, and running ones, written so far.
    qsizetype alone();
    qsizetype running();

    pdf::StructureTree tree;
    pdf::ContentStream stream;
    pdf::FontSet fonts;
    pdf::DirectionMarks marks{stream, fonts};
    pdf::RunWriter runs{stream, marks};
    pdf::MeasuredText text;

private:
    pdf::Hyphenator m_hyphenator;
    pdf::TextMeasurer m_measurer;
};

} // namespace tarjuman::tests
