#include "app/text/ArabicPunctuation.h"

#include "app/text/MachineText.h"

namespace tarjuman::text {

namespace {

QChar arabicFor(QChar mark)
{
    switch (mark.unicode()) {
    case u',':
        return QChar(0x060C);
    case u';':
        return QChar(0x061B);
    case u'?':
        return QChar(0x061F);
    default:
        return {};
    }
}

bool mayBelong(QStringView text, int end, QChar mark)
{
    return (mark == u',' && end > 0 && text[end - 1].isDigit()) || endsInAddress(text, end);
}

std::optional<Correction> turned(QStringView paragraph, int place)
{
    const bool isSpaced = place > 1 && paragraph[place - 1] == u' ' && !paragraph[place - 2].isSpace();
    return Correction{isSpaced ? place - 1 : place, isSpaced ? 2 : 1, QString(arabicFor(paragraph[place]))};
}

} // namespace

std::optional<Correction> arabicMark(QStringView paragraph, int caret)
{
    const int place = caret - 1;
    const QChar typed = paragraph[place];
    if (!arabicFor(typed).isNull())
        return mayBelong(paragraph, place, typed) ? std::nullopt : turned(paragraph, place);
    const int before = place - 1;
    if (typed != u' ' || before < 1 || arabicFor(paragraph[before]).isNull())
        return {};
    return mayBelong(paragraph, before, paragraph[before]) ? turned(paragraph, before) : std::nullopt;
}

} // namespace tarjuman::text
