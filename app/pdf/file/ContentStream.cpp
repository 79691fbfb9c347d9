#include "app/pdf/file/ContentStream.h"

#include "app/pdf/file/HexDigits.h"
#include <charconv>
#include <cmath>

namespace tarjuman::pdf {

void appendNumber(std::string& out, double value)
{
    const long hundredths = std::lround(value * 100);
    const long rest = std::labs(hundredths) % 100;
    char digits[32];
    char* end = digits;
    if (hundredths < 0)
        *end++ = '-';
    end = std::to_chars(end, digits + 24, std::labs(hundredths) / 100).ptr;
    if (rest) {
        *end++ = '.';
        *end++ = static_cast<char>('0' + rest / 10);
        if (rest % 10)
            *end++ = static_cast<char>('0' + rest % 10);
    }
    out.append(digits, end);
}

static std::string partsOf(QRgb colour)
{
    std::string operators;
    for (int part : {qRed(colour), qGreen(colour), qBlue(colour)}) {
        appendNumber(operators, part / 255.0);
        operators += ' ';
    }
    return operators;
}

static bool isGrey(QRgb colour)
{
    return qRed(colour) == qGreen(colour) && qGreen(colour) == qBlue(colour);
}

// Greys in one number: a press prints them with the black ink alone.
static std::string greyOperator(QRgb colour, const char* name)
{
    std::string operators;
    appendNumber(operators, qRed(colour) / 255.0);
    return operators + name;
}

std::string colourOperator(QRgb colour)
{
    return isGrey(colour) ? greyOperator(colour, " g\n") : partsOf(colour) + "rg\n";
}

std::string strokeOperator(QRgb colour)
{
    return isGrey(colour) ? greyOperator(colour, " G\n") : partsOf(colour) + "RG\n";
}

void ContentStream::enterText()
{
    if (m_inText)
        return;
    m_bytes += "BT\n";
    m_inText = true;
    m_lineSet = false;
}

void ContentStream::leaveText()
{
    flush();
    if (m_inText)
        m_bytes += "ET\n";
    m_inText = false;
}

// Named as the element is, unless told.
void ContentStream::openContent(std::string_view property, std::string_view name)
{
    m_bytes += '/';
    m_bytes += name.empty() ? m_tree->element(m_element).type.toStdString() : std::string(name);
    m_bytes += "<<";
    m_bytes += property;
    m_bytes += "/MCID " + std::to_string(m_tree->addContent(m_element, m_page)) + ">>BDC\n";
}

void ContentStream::begin(StructureTree& tree, int element, int page)
{
    m_tree = &tree;
    m_element = element;
    m_page = page;
    enterText();
    openContent({});
}

void ContentStream::beginDrawing(StructureTree& tree, int element, int page)
{
    leaveText();
    m_tree = &tree;
    m_element = element;
    m_page = page;
    openContent({});
}

void ContentStream::end()
{
    flush();
    m_bytes += "EMC\n";
}

int ContentStream::beginInline(const QByteArray& type, const QByteArray& language)
{
    const int element = m_tree->add(m_element, type, language);
    continueInline(element);
    return element;
}

void ContentStream::continueInline(int element)
{
    end();
    m_element = element;
    openContent({});
}

void ContentStream::addLink(int element, StructureTree::Annotation annotation)
{
    annotation.page = m_page;
    m_tree->addAnnotation(element, std::move(annotation));
}

void ContentStream::setColour(QRgb colour)
{
    if (colour == m_colour)
        return;
    flush();
    m_bytes += colourOperator(colour);
    m_colour = colour;
}

void ContentStream::endInline()
{
    end();
    m_element = m_tree->element(m_element).parent;
    openContent({});
}

void ContentStream::beginArtifact()
{
    leaveText();
    m_bytes += "/Artifact BMC\n";
    m_font = -1;
}

void ContentStream::endArtifact()
{
    leaveText();
    m_bytes += "EMC\n";
    m_font = -1;
}

void ContentStream::draw(std::string_view operators)
{
    leaveText();
    m_bytes += operators;
}

void ContentStream::startLine(double baseline)
{
    flush();
    m_baseline = baseline;
    m_lineSet = false;
}

void ContentStream::flush()
{
    if (!m_running.empty()) {
        m_bytes += '[';
        m_bytes += m_running;
        m_bytes += ">]TJ\n";
        m_running.clear();
    }
    m_penKnown = false;
}

void ContentStream::setFont(const Sign& sign)
{
    if (sign.font == m_font && sign.size == m_size)
        return;
    flush();
    m_bytes += "/F" + std::to_string(sign.font) + ' ';
    appendNumber(m_bytes, sign.size);
    m_bytes += " Tf\n";
    m_font = sign.font;
    m_size = sign.size;
}

void ContentStream::moveTo(double x)
{
    const double place = std::round(x * 100) / 100;
    if (!m_lineSet) {
        m_bytes += "1 0 0 1 ";
        appendNumber(m_bytes, place);
        m_bytes += ' ';
        appendNumber(m_bytes, m_baseline);
        m_bytes += " Tm\n";
        m_lineSet = true;
    } else {
        appendNumber(m_bytes, place - m_lineX);
        m_bytes += " 0 Td";
    }
    m_lineX = place;
    m_pen = place;
    m_penKnown = true;
}

void ContentStream::append(const Sign& sign, double x)
{
    enterText();
    setFont(sign);
    if (!m_penKnown)
        moveTo(x);
    const double offset = (m_pen - x) * 1000 / sign.size; // nearly always none
    const long adjustment = std::abs(offset) < 0.5 ? 0 : std::lround(offset);
    if (m_running.empty()) {
        m_running = '<';
    }
    if (adjustment != 0) {
        if (m_running.back() == '<')
            m_running.pop_back();
        else
            m_running += '>';
        m_running += std::to_string(adjustment) + '<';
        m_pen -= static_cast<double>(adjustment) * sign.size / 1000;
    }
    appendHex(m_running, static_cast<unsigned>(sign.code));
    m_pen += sign.width * sign.size / 1000;
}

void ContentStream::showAlone(const Sign& sign, double x, double raise)
{
    flush();
    enterText();
    setFont(sign);
    moveTo(x);
    if (raise != 0) {
        m_bytes += "\n0 ";
        appendNumber(m_bytes, raise);
        m_bytes += " Td";
    }
    m_bytes += '<';
    appendHex(m_bytes, static_cast<unsigned>(sign.code));
    m_bytes += ">Tj\n";
    if (raise != 0) {
        m_bytes += "0 ";
        appendNumber(m_bytes, -raise);
        m_bytes += " Td\n";
    }
    m_penKnown = false;
}

void ContentStream::showSlanted(const Sign& sign, double x, double slant)
{
    flush();
    enterText();
    setFont(sign);
    char digits[32];
    const auto written = std::to_chars(digits, digits + 32, slant, std::chars_format::fixed, 5);
    m_bytes += "1 0 ";
    m_bytes.append(digits, written.ptr);
    m_bytes += " 1 ";
    appendNumber(m_bytes, x);
    m_bytes += ' ';
    appendNumber(m_bytes, m_baseline);
    m_bytes += " Tm<";
    appendHex(m_bytes, static_cast<unsigned>(sign.code));
    m_bytes += ">Tj\n";
    m_lineSet = false; // what follows stands upright again
}

void ContentStream::beginAs(QStringView text)
{
    end();
    std::string property = "/ActualText<FEFF";
    for (const QChar unit : text)
        appendHex(property, unit.unicode());
    property += '>';
    openContent(property);
}

void ContentStream::endAs()
{
    end();
    openContent({});
}

void ContentStream::showSpaceAs(char16_t text, const Sign& sign, double x)
{
    flush();
    setFont(sign);
    m_bytes += "EMC\n";
    std::string property = "/ActualText";
    if (text == u' ') {
        property += "( )";
    } else {
        property += "<FEFF";
        appendHex(property, text);
        property += '>';
    }
    openContent(property, "Span");
    showAlone(sign, x);
    m_bytes += "EMC\n";
    openContent({});
}

} // namespace tarjuman::pdf
