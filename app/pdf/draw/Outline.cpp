#include "app/pdf/draw/Outline.h"

#include "app/pdf/file/ContentStream.h"

#include <cmath>
#include <memory>

namespace tarjuman::pdf {

static void appendPoint(std::string& out, double x, double y)
{
    appendNumber(out, x);
    out += ' ';
    appendNumber(out, y);
    out += ' ';
}

std::string discOperators(double x, double y, double radius)
{
    const double handle = radius * 0.5523; // of a quarter circle as a Bézier curve
    std::string out;
    appendPoint(out, x + radius, y);
    out += "m\n";
    const double quarters[4][6] = {
        {radius, handle, handle, radius, 0, radius},
        {-handle, radius, -radius, handle, -radius, 0},
        {-radius, -handle, -handle, -radius, 0, -radius},
        {handle, -radius, radius, -handle, radius, 0},
    };
    for (const auto& quarter : quarters) {
        for (int pair = 0; pair < 6; pair += 2)
            appendPoint(out, x + quarter[pair], y + quarter[pair + 1]);
        out += "c\n";
    }
    return out + "f\n";
}

std::string imageOperators(const std::string& name, const QRectF& box)
{
    std::string out = "q ";
    appendPoint(out, box.width(), 0);
    appendPoint(out, 0, box.height());
    appendPoint(out, box.left(), box.top());
    return out + "cm /" + name + " Do Q\n";
}

std::string frameOperators(const QRectF& box)
{
    std::string out = "q 0.6 G 0.25 w ";
    appendPoint(out, box.left(), box.top());
    appendPoint(out, box.width(), box.height());
    return out + "re S Q\n";
}

namespace {

struct BufferRelease {
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using Buffer = std::unique_ptr<hb_buffer_t, BufferRelease>;

// Where HarfBuzz's outlines go, in whole units of the font from the glyph's own origin: a letter that comes
// again is the same bytes again, which compress to next to nothing.
struct Pen {
    std::string out;

    void to(float x, float y) { appendPoint(out, std::round(x), std::round(y)); }
};

void moveTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*)
{
    auto& pen = *static_cast<Pen*>(data);
    pen.to(x, y);
    pen.out += "m\n";
}

void lineTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*)
{
    auto& pen = *static_cast<Pen*>(data);
    pen.to(x, y);
    pen.out += "l\n";
}

void cubicTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float ax, float ay, float bx, float by, float x,
             float y, void*)
{
    auto& pen = *static_cast<Pen*>(data);
    pen.to(ax, ay);
    pen.to(bx, by);
    pen.to(x, y);
    pen.out += "c\n";
}

void closePath(hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*)
{
    static_cast<Pen*>(data)->out += "h\n";
}

struct DrawRelease {
    void operator()(hb_draw_funcs_t* functions) const { hb_draw_funcs_destroy(functions); }
};

// HarfBuzz turns the quadratic curves of TrueType into cubic ones where no other way is given.
std::unique_ptr<hb_draw_funcs_t, DrawRelease> penFunctions()
{
    std::unique_ptr<hb_draw_funcs_t, DrawRelease> functions(hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(functions.get(), moveTo, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(functions.get(), lineTo, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(functions.get(), cubicTo, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(functions.get(), closePath, nullptr, nullptr);
    hb_draw_funcs_make_immutable(functions.get());
    return functions;
}

// Four numbers of a matrix. Two decimals would not do for the size of a font's unit.
std::string scaleOperands(double scale)
{
    const std::string number = QByteArray::number(scale, 'f', 7).toStdString();
    return number + " 0 0 " + number + ' ';
}

Buffer shaped(const FontFile& font, const QString& word, Direction direction)
{
    Buffer buffer(hb_buffer_create());
    const auto length = static_cast<int>(word.size());
    hb_buffer_add_utf16(buffer.get(), word.utf16(), length, 0, length);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_buffer_set_direction(buffer.get(),
                            direction == Direction::RightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_shape(font.shaping(), buffer.get(), nullptr, 0);
    return buffer;
}

} // namespace

std::string wordOperators(const FontFile& font, const QString& word, Direction direction, double size,
                          double x, double baseline)
{
    const Buffer buffer = shaped(font, word, direction);
    static const auto functions = penFunctions(); // never changes
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    Pen pen{"q " + scaleOperands(size / font.unitsPerEm())};
    appendPoint(pen.out, x, baseline);
    pen.out += "cm\n";
    double along = 0;
    for (unsigned number = 0; number < count; ++number) {
        const hb_glyph_position_t& position = positions[number];
        pen.out += "q 1 0 0 1 ";
        appendPoint(pen.out, along + position.x_offset, position.y_offset);
        pen.out += "cm\n";
        hb_font_get_glyph_shape(font.shaping(), infos[number].codepoint, functions.get(), &pen);
        pen.out += "f Q\n";
        along += position.x_advance;
    }
    return pen.out + "Q\n";
}

} // namespace tarjuman::pdf
