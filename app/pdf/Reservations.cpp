#include "app/pdf/Reservations.h"

#include "app/pdf/text/HardSigns.h"
#include "app/text/Surroundings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

QString nameOf(const RowParagraph& paragraph)
{
    const bool french = paragraph.language == text::Language::French;
    if (paragraph.number == 0 && paragraph.role == release::Role::Embargo) {
        return french ? QCoreApplication::translate("Pdf", "French, embargo line")
                      : QCoreApplication::translate("Pdf", "Arabic, embargo line");
    }
    if (paragraph.number == 0) {
        return french ? QCoreApplication::translate("Pdf", "French, letterhead")
                      : QCoreApplication::translate("Pdf", "Arabic, letterhead");
    }
    if (paragraph.kind == RowParagraph::Kind::Caption) {
        return (french ? QCoreApplication::translate("Pdf", "French, caption %1")
                       : QCoreApplication::translate("Pdf", "Arabic, caption %1"))
            .arg(paragraph.number);
    }
    return (french ? QCoreApplication::translate("Pdf", "French, paragraph %1")
                   : QCoreApplication::translate("Pdf", "Arabic, paragraph %1"))
        .arg(paragraph.number);
}

static QString sentenceOn(const HardSign& sign, const RowParagraph& paragraph)
{
    const QString number = u"U+"_s + QString::number(sign.character, 16).toUpper().rightJustified(4, u'0');
    const QString words = text::surroundingsOf(paragraph.text, sign.offset, 15);
    switch (sign.kind) {
    case HardSign::Kind::Marks:
        return QCoreApplication::translate(
                   "Pdf", "%1: at “%2” %3 marks stand on one letter. They run into the lines above, and some "
                          "readers lose them. Take out those that don’t belong there.")
            .arg(nameOf(paragraph), words, QString::number(sign.count));
    case HardSign::Kind::Override:
        return QCoreApplication::translate(
                   "Pdf", "%1: at “%2” stands the control %3, which turns the order of the letters: the page "
                          "shows something else than is copied and read aloud. Take it out.")
            .arg(nameOf(paragraph), words, number);
    case HardSign::Kind::Unclosed:
        return QCoreApplication::translate(
                   "Pdf", "%1: at “%2” stands the control %3 without its end: all that follows in the "
                          "paragraph stands in its direction. Close it or take it out.")
            .arg(nameOf(paragraph), words, number);
    }
    Q_UNREACHABLE();
}

static void addTo(Reservations& reservations, const Cell& cell)
{
    constexpr qsizetype most = 20;
    for (const RowParagraph& paragraph : cell) {
        for (const HardSign& sign :
             isText(paragraph) ? hardSignsIn(paragraph.text) : std::vector<HardSign>()) {
            reservations.losesText = reservations.losesText || sign.kind == HardSign::Kind::Marks;
            if (reservations.sentences.size() < most)
                reservations.sentences.append(sentenceOn(sign, paragraph));
        }
    }
}

Reservations reservationsOn(const Cell& head, const std::vector<Row>& rows)
{
    Reservations reservations;
    addTo(reservations, head);
    for (const Row& row : rows) {
        for (const Cell& cell : row)
            addTo(reservations, cell);
    }
    return reservations;
}

} // namespace tarjuman::pdf
