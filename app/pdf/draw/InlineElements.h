// The links and the words of another language within the lines of a paragraph, each a child of the
// paragraph's element with a place to click where it is a link. A link that goes on in the next line is one
// link. One page, one thread.
#pragma once

#include "app/pdf/file/ContentStream.h"
#include "app/pdf/line/SetLine.h"

namespace tarjuman::pdf {

class InlineElements {
public:
    explicit InlineElements(ContentStream& stream)
        : m_stream(stream)
    {
    }

    // The stream is within the label of a list item; runs from the offset `end` on belong to the body.
    void beginLabel(int end, int body);
    // What follows is the run: it belongs to the paragraph itself, or to a child of it.
    void enter(const SetLine& line, const PlacedRun& run);
    void leave();

    // Whether the link at the end of a line is that of the next line's beginning.
    bool goOnBehind(const SetLine& line) const;
    // What is left here is gone on with in the next line.
    void leaveUntilTheNextLine();

private:
    // The link that is being written, or that goes on in the next line.
    struct WrittenLink {
        const MeasuredText* text = nullptr;
        int number = -1;
        int element = -1;
    };
    void enterLink(const SetLine& line, const Inline& one);

    ContentStream& m_stream;
    int m_labelEnd = 0;
    int m_body = -1; // while a label is written
    Inline m_inline; // where the pen is: its link and its language
    WrittenLink m_link;
    QRectF m_linkBox;
};

} // namespace tarjuman::pdf
