// What of a release is set, in which order: rows of one column, or of two that stand side by side. A column
// of a row holds one paragraph, several where a pair's counts differ, or none. Pure; any thread.
#pragma once

#include "app/pdf/setup/PageSetup.h"
#include "app/release/Release.h"

#include <vector>

namespace tarjuman::pdf {

struct RowParagraph {
    // A picture is a paragraph of its own without words; its caption, if it has one, comes next.
    enum class Kind { Text, Picture, Caption };

    text::Language language = text::Language::French;
    release::Role role = release::Role::Body;
    QString text = {};
    QList<release::Span> spans = {};
    Kind kind = Kind::Text;
    QByteArray picture = {};  // the bytes of the file
    QString alternative = {}; // what the picture shows
    int number = 0; // of the release's paragraphs in this language, or of its pictures, from 1; 0 for
                    // what the letterhead or the embargo adds
};

using Cell = std::vector<RowParagraph>; // set one below the other
using Row = std::vector<Cell>;          // one column, or French and Arabic

// Paragraphs without a visible text are left out; the letterhead's contact block closes each language.
// An embargo opens it. Pictures stand behind the pair that they belong to; side by side both languages have a
// picture paragraph of the same file, which is shown once, over both columns.
std::vector<Row> rowsOf(const release::Release& release, Form form, const Letterhead& letterhead);

std::vector<text::Language> languagesOf(Form form);

// Whether it is read as text.
bool isText(const RowParagraph& paragraph);

} // namespace tarjuman::pdf
