#include "app/pdf/draw/CropMarks.h"

#include "app/pdf/file/ContentStream.h"

namespace tarjuman::pdf {

static void appendLine(std::string& operators, double fromX, double fromY, double toX, double toY)
{
    for (double number : {fromX, fromY}) {
        appendNumber(operators, number);
        operators += ' ';
    }
    operators += "m ";
    for (double number : {toX, toY}) {
        appendNumber(operators, number);
        operators += ' ';
    }
    operators += "l\n";
}

std::string cropMarks(QSizeF page, Standard standard)
{
    constexpr double near = bleed + 2;
    constexpr double far = markMargin - 3;
    std::string operators = "/Artifact<</Type/Page>>BDC\nq 0.25 w ";
    operators += standard == Standard::Press ? "1 1 1 1 K\n" : "0 G\n";
    for (double x : {0.0, page.width()}) {
        appendLine(operators, x, -near, x, -far);
        appendLine(operators, x, page.height() + near, x, page.height() + far);
    }
    for (double y : {0.0, page.height()}) {
        appendLine(operators, -near, y, -far, y);
        appendLine(operators, page.width() + near, y, page.width() + far, y);
    }
    return operators + "S Q\nEMC\n";
}

} // namespace tarjuman::pdf
