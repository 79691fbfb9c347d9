// Two states of one text paragraph by paragraph: which stand opposite each other, and the same as a page with
// the changed words marked. Paragraphs are known by their identity. Pure functions, but for the colours of
// the page, which are the window's at the moment.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::ui {

// Places in the two lists; -1 on a side where the paragraph is missing.
struct ComparedRow {
    int then = -1;
    int now = -1;

    friend bool operator==(const ComparedRow&, const ComparedRow&) = default;
};

// In the order of the later text; what is no longer there stands where it stood.
QList<ComparedRow> comparedRows(const QList<release::Paragraph>& then, const QList<release::Paragraph>& now);

enum class RestoreLinks { Offered, None };

struct ComparedNames {
    QString then = {};
    QString now = {};
};

// Two states of a release, and what they are called.
struct Compared {
    const release::Release& then;
    const release::Release& now;
    ComparedNames names = {};
};

// A table of two columns, the earlier text first, under their names. Words that went are struck through,
// words that came are underlined, both on a ground of their own. A changed paragraph of the earlier text has
// a link "restore:N" when offered.
QString comparisonPage(const Compared& compared, text::Language language, RestoreLinks links);

} // namespace tarjuman::ui
