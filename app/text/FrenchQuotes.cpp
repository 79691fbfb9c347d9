#include "app/text/FrenchQuotes.h"

#include "app/text/FrenchSpaces.h"
#include "app/text/MachineText.h"

namespace tarjuman::text {

namespace {

constexpr QChar outerOpening(0x00AB);
constexpr QChar outerClosing(0x00BB);
constexpr QChar innerOpening(0x201C);
constexpr QChar innerClosing(0x201D);

// What is still open at the end of a text.
struct OpenQuotes {
    int outer = 0;
    int inner = 0;
};

OpenQuotes openQuotes(QStringView text)
{
    OpenQuotes open;
    for (const QChar c : text) {
        if (c == outerOpening)
            ++open.outer;
        else if (c == outerClosing)
            open = {std::max(0, open.outer - 1), 0};
        else if (c == innerOpening)
            ++open.inner;
        else if (c == innerClosing)
            open.inner = std::max(0, open.inner - 1);
    }
    return open;
}

bool isOpeningPlace(QStringView before)
{
    if (before.isEmpty())
        return true;
    const QChar last = before.back();
    return last.isSpace() || last == QChar(0x2019) || last == u'\'' || last == outerOpening ||
           last == innerOpening || last == u'/' || last.category() == QChar::Punctuation_Open ||
           last.category() == QChar::Punctuation_Dash;
}

// Whoever writes " mot " with its spaces closes behind one. The mark was taken for one that opens within the
// quotation; what follows shows that it closed.
std::optional<Correction> closedBehindSpace(QStringView paragraph, int place, FrenchProfile profile)
{
    constexpr QStringView followers = u" .,;:!?)\u2026";
    const bool isInDoubt = place > 2 && followers.contains(paragraph[place]) &&
                           paragraph[place - 1] == innerOpening && paragraph[place - 2].isSpace() &&
                           paragraph[place - 3] != outerOpening;
    const OpenQuotes open = isInDoubt ? openQuotes(paragraph.first(place - 1)) : OpenQuotes();
    if (open.inner > 0)
        return Correction{place - 2, 2, QString(innerClosing)};
    if (open.outer > 0)
        return Correction{place - 2, 2, QString(frenchSpaceInQuotes(profile)) + outerClosing};
    return {};
}

} // namespace

std::optional<Correction> frenchQuote(QStringView paragraph, int caret, FrenchProfile profile)
{
    const int place = caret - 1;
    if (paragraph[place] != u'"')
        return closedBehindSpace(paragraph, place, profile);
    if (endsInAddress(paragraph, place))
        return {};
    const QStringView before = paragraph.first(place);
    const QChar space = frenchSpaceInQuotes(profile);
    const OpenQuotes open = openQuotes(before);
    if (isOpeningPlace(before)) {
        // A space before it may be one that was typed before a closing quote: « mot "
        const bool closes = !before.isEmpty() && before.back() == space && open.outer > 0 && place > 1 &&
                            before[place - 2] != outerOpening;
        if (!closes)
            return Correction{place, 1,
                              open.outer > 0 ? QString(innerOpening) : QString(outerOpening) + space};
        return Correction{place, 1, QString(outerClosing)};
    }
    if (open.inner > 0)
        return Correction{place, 1, QString(innerClosing)};
    if (open.outer > 0)
        return Correction{place, 1, QString(space) + outerClosing};
    return {};
}

} // namespace tarjuman::text
