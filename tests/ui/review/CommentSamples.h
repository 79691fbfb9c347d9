// A release of two pairs with comments on both sides, written for the tests of the review panel.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::testing {

// Paragraphs 1 and 2 are French, 3 and 4 Arabic; comments 11 (second French), 12 (first Arabic), 13 (first
// French, resolved).
inline release::Release commentedRelease()
{
    using namespace Qt::StringLiterals;
    using release::ParagraphId;
    release::Release release;
    release.paragraphs.french = {{.id = ParagraphId{1}, .text = u"Le port ouvre ses portes"_s},
                                 {.id = ParagraphId{2}, .text = u"Le maire salue les marins"_s}};
    release.paragraphs.arabic = {{.id = ParagraphId{3}, .text = u"الميناء يفتح أبوابه"_s},
                                 {.id = ParagraphId{4}, .text = u"العمدة يحيي البحارة"_s}};
    release.pairs = {{.count = {1, 1}}, {.count = {1, 1}}};
    const QDateTime written(QDate(2026, 3, 4), QTime(9, 30), Qt::UTC);
    release.comments = {
        {11, ParagraphId{2}, 3, 5, u"Nadia"_s, written, u"Le nom entier ?"_s, false},
        {12, ParagraphId{3}, 0, 7, u"سمير"_s, written, u"هل هذا اسم الميناء؟"_s, false},
        {13, ParagraphId{1}, 8, 5, u"Nadia"_s, written, u"Plutôt au futur"_s, true},
    };
    release.lastParagraphId = 20;
    return release;
}

} // namespace tarjuman::testing
