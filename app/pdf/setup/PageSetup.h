// How a release is set on paper: the form, the paper, the letterhead and the measures of type. A plain value,
// kept by name in the archive as a template.
#pragma once

#include "app/base/Result.h"
#include "app/pdf/setup/Delivery.h"
#include "app/text/Language.h"

#include <QByteArray>
#include <QColor>
#include <QMarginsF>
#include <QSizeF>
#include <QString>

namespace tarjuman::pdf {

// One language alone; French on the left and Arabic on the right, paragraphs level row by row; or the whole
// French text and then, on a new page, the whole Arabic one.
enum class Form { French, Arabic, SideBySide, FrenchThenArabic };
enum class Paper { A4, Letter };

// The digits of what the typesetter itself writes: "page 2 of 3". Those of the release are its own.
enum class Digits { Western, ArabicIndic };

// In points (1/72 inch), portrait.
QSizeF sizeOf(Paper paper);

struct Letterhead {
    bool shown = false;
    PerLanguage<QString> organisation = {};
    PerLanguage<QString> address = {}; // several lines
    PerLanguage<QString> contact = {}; // several lines; stands at the foot of the release
    QByteArray logo = {};              // the bytes of a PNG, JPEG or SVG file; empty for none

    friend bool operator==(const Letterhead&, const Letterhead&) = default;
};

// What stands on a page besides the letterhead and the release.
struct PageFurniture {
    bool pageNumbers = true;  // "Page 2 of 3", in words and digits of the language, from two pages on
    bool runningHead = false; // the organisation and the title at the head of every page but the first
    PerLanguage<QString> footLine = {}; // at the foot of every page; empty for none
    bool embargoBanner = true;          // the embargo at the head of every page until its time
    bool draftWatermark = false;        // the status across every page while the release isn't approved
    PerLanguage<Digits> digits = {Digits::Western, Digits::Western};

    friend bool operator==(const PageFurniture&, const PageFurniture&) = default;
};

// How far type, leading and margins may shrink so that a release fits on the pages that were asked for:
// factors on the template's own, from 0.5 to 1.
struct FitLimits {
    double type = 0.86;
    double leading = 0.92;
    double margins = 0.7;

    friend bool operator==(const FitLimits&, const FitLimits&) = default;
};

// How wide the two columns of the side-by-side page are: alike, or by the lengths of the two texts, so that
// neither waits for the other and the pages are fewest.
enum class ColumnWidths { Alike, ByLength };

struct Columns {
    ColumnWidths widths = ColumnWidths::ByLength;
    double narrowest = 0.42; // share of both columns' width that the narrower has at least, 0.3 to 0.5

    friend bool operator==(const Columns&, const Columns&) = default;
};

struct PageSetup {
    QString name = {}; // of the template; shown to the reader
    Paper paper = Paper::A4;
    Letterhead letterhead = {};
    QMarginsF margins = {71, 78, 71, 78}; // points
    PerLanguage<QString> fontFamily = {QStringLiteral("Charis SIL"), QStringLiteral("Amiri")};
    PerLanguage<QString> titleFamily = {};        // of titles and of the letterhead; empty: the text's own
    PerLanguage<double> fontSize = {11, 14};      // points, of the body text in the one-language forms
    PerLanguage<double> titleSize = {15.4, 19.6}; // points, of the title in the one-language forms
    PerLanguage<double> leading = {1, 1};         // of the lines, factors on the usual, 0.8 to 1.5
    Columns columns = {};
    QColor accent = QColor(0x0A, 0x61, 0x69); // of rules, links and list marks; opaque
    bool hyphenateFrench = true;
    bool kashida = false;            // stretch Arabic words when justifying, besides the spaces
    bool hangingPunctuation = false; // stops and hyphens at the end of a justified line stand in the margin
    PageFurniture furniture = {};
    FitLimits fitLimits = {};
    Delivery delivery = {};
    int fitPages = 0; // tighten within the limits until the text fits on so many pages; 0: as it comes

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

// JSON, for the archive. Unknown keys are ignored, missing ones keep their defaults, values beyond their
// range are brought into it; a broken text is an error.
QByteArray toJson(const PageSetup& setup);
base::Result<PageSetup> pageSetupFromJson(const QByteArray& json);

} // namespace tarjuman::pdf
