// How a release is set on paper: the form, the paper, the letterhead and the measures of type. A plain value,
// kept by name in the archive as a template.
#pragma once

#include "app/base/Result.h"
#include "app/text/Language.h"

#include <QByteArray>
#include <QMarginsF>
#include <QSizeF>
#include <QString>

namespace tarjuman::pdf {

using text::PerLanguage;

// One language alone, or French on the left and Arabic on the right, paragraphs level row by row.
enum class Form { French, Arabic, SideBySide };
enum class Paper { A4, Letter };

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

struct PageSetup {
    QString name = {}; // of the template; shown to the reader
    Paper paper = Paper::A4;
    Letterhead letterhead = {};
    QMarginsF margins = {71, 78, 71, 78}; // points
    PerLanguage<QString> fontFamily = {QStringLiteral("Charis SIL"), QStringLiteral("Amiri")};
    PerLanguage<double> fontSize = {11, 14}; // points, of the body text in the one-language forms
    bool hyphenateFrench = true;
    bool kashida = false; // stretch Arabic words when justifying, besides the spaces

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

// JSON, for the archive. Unknown keys are ignored, missing ones keep their defaults; a broken text is an
// error.
QByteArray toJson(const PageSetup& setup);
base::Result<PageSetup> pageSetupFromJson(const QByteArray& json);

} // namespace tarjuman::pdf
