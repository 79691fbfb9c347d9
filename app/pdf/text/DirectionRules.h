// Which characters of a right-to-left paragraph need an invisible mark of direction beside them, so that
// readers that run a bidirectional algorithm of their own over what they extract end up with the text as it
// was written. Measured in pdfium, poppler and MuPDF. Pure; offsets are those of the source text.
#pragma once

#include "app/pdf/text/SourceText.h"

namespace tarjuman::pdf {

class DirectionRules {
public:
    // `lineBegin`: no mark is needed towards the line before.
    DirectionRules(const SourceText& source, int lineBegin);

    // A bracket or quotation mark that pdfium mirrors when it reads it: it stands between U+200E and U+200F
    // lest that happens.
    bool isMirrored(int offset) const;
    // Sets a U+200F off before a digit, a sign or a Latin letter that follows anything but an Arabic letter:
    // poppler and pdfium move it otherwise.
    bool needsMarkBefore(int offset) const;
    bool needsMarkBeforeMirrored(int offset) const;
    bool isCombining(int offset) const;
    // Whether a left-to-right stretch consists of more than one segment for pdfium, which reverses their
    // order: an address, two words. Such a stretch is fenced.
    bool needsFence(int begin, int end) const;

private:
    int directionOf(int offset) const;
    bool isArabicLetter(int offset) const;

    const SourceText& m_source;
    int m_lineBegin = 0;
};

// Whether poppler would move the end of a left-to-right line on a right-to-left page: it ends in a neutral
// sign.
bool endsNeutral(QStringView line);

} // namespace tarjuman::pdf
