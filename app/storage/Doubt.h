// Something in a release that is not as Tarjuman wrote it: its checksum says so. A plain value, any thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::storage {

struct Doubt {
    enum class What {
        Paragraph, // its words, its part or its dress
        Order,     // a paragraph is missing, or one too many, or elsewhere: told of the release
        Rest,      // the pairs, pictures, remarks or particulars of the release
        ListEntry  // what the list shows of it
    };

    release::ReleaseId release = release::ReleaseId::None;
    QString title = {}; // of either language, for the reader to know it by
    What what = What::Rest;
    // Of a paragraph: where it stands in its side, from 1, and the checksum of what was written.
    text::Language language = text::Language::French;
    release::ParagraphId paragraph = release::ParagraphId::None;
    int number = 0;
    qint64 checksum = 0;

    friend bool operator==(const Doubt&, const Doubt&) = default;
};

// A sentence for the reader.
QString sentenceOf(const Doubt& doubt);

} // namespace tarjuman::storage
