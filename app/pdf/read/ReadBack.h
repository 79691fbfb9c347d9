// Opens the bytes of a finished file and reads its text twice: as the structure tree orders it, which is what
// is read aloud, and as the pages order it, which is what most readers copy. Half of a long file is read on
// Qt's pool. Pure; any thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tarjuman::pdf {

struct ReadParagraph {
    QString language = {}; // BCP 47 tag
    QString text = {};

    friend bool operator==(const ReadParagraph&, const ReadParagraph&) = default;
};

struct ReadText {
    std::vector<ReadParagraph> structure; // headings, paragraphs, list bodies
    std::vector<ReadParagraph> pages;     // the same, by where they begin on the pages
    int pageCount = 0;
};

base::Result<ReadText> readBack(const QByteArray& bytes);

} // namespace tarjuman::pdf
