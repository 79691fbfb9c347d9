// A paragraph's text made ready for setting: what is seen, with the level of embedding of every character and
// the places where a hyphen was asked for. Pure; any thread.
#pragma once

#include "app/pdf/text/Inlines.h"
#include "app/pdf/text/SpaceKind.h"

#include <QString>

#include <vector>

namespace tarjuman::pdf {

struct SourceText {
    QString text; // canonically composed, single spaces, no controls
    std::vector<quint8>
        levels; // of the bidirectional algorithm, one for each UTF-16 unit; odd is right to left
    std::vector<int> softHyphens; // offsets before which the author allows a hyphen, ascending
    Inlines inlines = Inlines();

    bool isRightToLeft(qsizetype offset) const { return levels[static_cast<size_t>(offset)] & 1; }
};

// Reads a paragraph written in `language`. Line ends and tabs become spaces; bidi controls have their effect
// on the levels and are gone, as is all else that is never seen but a joiner within a word. Addresses become
// links and endings of French ordinals are raised where `spans` don't say so already; stretches of the other
// direction have a language.
SourceText readSource(QStringView paragraph, text::Language language, const QList<release::Span>& spans = {});

// The text without what a reader can't see and with plain single spaces: what two readings must agree on.
QString comparable(QStringView text);

} // namespace tarjuman::pdf
