// Writes the operators of a page's content: text shown at places, marked content, artifacts. It knows PDF
// syntax and nothing of languages. One page, one thread. Points from the page's lower left corner.
#pragma once

#include "app/pdf/file/StructureTree.h"

#include <QRgb>
#include <QStringView>

#include <string>
#include <string_view>

namespace tarjuman::pdf {

// Two decimals, as short as can be: "12", "0.5", "-3.25".
void appendNumber(std::string& out, double value);

// Of what is filled: text and shapes. The file's colours are those of sRGB.
std::string colourOperator(QRgb colour);
// Of lines.
std::string strokeOperator(QRgb colour);

// A character to be shown: a code of a font at a size.
struct Sign {
    int font = 0; // number of the font: its name is F and the number
    double size = 0;
    int code = 0;
    int width = 0; // of the code, in thousandths of an em
};

class ContentStream {
public:
    // Opens a piece of content of the element; its text belongs to it until end().
    void begin(StructureTree& tree, int element, int page);
    // The same for a piece that is drawn and holds no text.
    void beginDrawing(StructureTree& tree, int element, int page);
    void end();
    // Sets a part of the element's text off as a child element, until endInline(): it has content of its own,
    // beside the element's and not within it. Returns the child, which may be taken up again on a later line.
    int beginInline(const QByteArray& type, const QByteArray& language);
    void continueInline(int element);
    void endInline();
    // Makes the box of a piece of the child a place to click. The page is the content's own.
    void addLink(int element, StructureTree::Annotation annotation);
    void beginArtifact();
    void endArtifact();

    // Of the text that follows; black at first.
    void setColour(QRgb colour);
    // Places are relative to a line: the first sign of a line sets it anew.
    void startLine(double baseline);
    // Appends to the running text, moving to `x` when the pen is elsewhere.
    void append(const Sign& sign, double x);
    // A text object of its own.
    void showAlone(const Sign& sign, double x, double raise = 0);
    // A space of its own that readers take for `text` (ActualText): a piece of content of its own of the same
    // element, for readers get lost when it is nested.
    void showSpaceAs(char16_t text, const Sign& sign, double x);
    // A text object of its own whose baseline runs as ever but whose upright strokes lean: to the right by a
    // positive share of their height.
    void showSlanted(const Sign& sign, double x, double slant);
    // What follows is a piece of content of its own of the same element that readers take for `text`
    // (ActualText), named as the element is; until endAs().
    void beginAs(QStringView text);
    void endAs();
    // Ends the running text, so that the next sign begins a new one.
    void flush();

    // Operators that draw, outside of text.
    void draw(std::string_view operators);
    const std::string& bytes() const { return m_bytes; }
    std::string take() { return std::move(m_bytes); }

private:
    void enterText();
    void leaveText();
    void setFont(const Sign& sign);
    void moveTo(double x);
    void openContent(std::string_view property, std::string_view name = {});

    std::string m_bytes;
    std::string m_running; // the string of a TJ operator being put together
    StructureTree* m_tree = nullptr;
    int m_element = 0;
    int m_page = 0;
    bool m_inText = false;
    bool m_lineSet = false;
    bool m_penKnown = false;
    double m_baseline = 0;
    double m_lineX = 0; // where the text line matrix stands
    double m_pen = 0;
    QRgb m_colour = 0xFF000000;
    int m_font = -1;
    double m_size = 0;
};

} // namespace tarjuman::pdf
