// What of a release is set, in which order: rows of one column, or of two that stand side by side. A column
// of a row holds one paragraph, several where a pair's counts differ, or none. Pure; any thread.
#pragma once

#include "app/pdf/PageSetup.h"
#include "app/release/Release.h"

#include <vector>

namespace tarjuman::pdf {

struct RowParagraph {
    text::Language language = text::Language::French;
    release::Role role = release::Role::Body;
    QString text = {};
    QList<release::Span> spans = {};
};

using Cell = std::vector<RowParagraph>; // set one below the other
using Row = std::vector<Cell>;          // one column, or French and Arabic

// Paragraphs without a visible text are left out; the letterhead's contact block closes each language.
// An embargo opens it.
std::vector<Row> rowsOf(const release::Release& release, Form form, const Letterhead& letterhead);

std::vector<text::Language> languagesOf(Form form);

} // namespace tarjuman::pdf
