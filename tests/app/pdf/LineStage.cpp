#include "tests/app/pdf/LineStage.h"

using namespace tarjuman::pdf;

namespace tarjuman::tests {

LineStage::LineStage(const QString& paragraph, text::Language language, const QList<release::Span>& spans)
    : fonts(*FontSet::open(PageSetup{}.fontFamily, PageSetup{}.titleFamily))
    , m_hyphenator(Hyphenator::none())
    , m_measurer(fonts, m_hyphenator)
{
    text = *m_measurer.measure(paragraph, language, {}, spans);
    stream.begin(tree, tree.add(StructureTree::root, "P"), 0);
}

SetLine LineStage::line(int begin, int end)
{
    SetLine line = LineSetter(m_measurer).set(text, {begin, end, LineEnd::Space}, 100, 400);
    line.baseline = 700;
    stream.startLine(line.baseline);
    return line;
}

int LineStage::runAt(const SetLine& line, int offset)
{
    for (size_t number = 0; number < line.runs.size(); ++number) {
        if (line.runs[number].begin == offset)
            return int(number);
    }
    return -1;
}

qsizetype LineStage::alone()
{
    stream.flush();
    return QByteArray::fromStdString(stream.bytes()).count(">Tj\n");
}

qsizetype LineStage::running()
{
    stream.flush();
    return QByteArray::fromStdString(stream.bytes()).count("]TJ\n");
}

} // namespace tarjuman::tests
