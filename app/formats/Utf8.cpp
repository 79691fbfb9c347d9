#include "app/formats/Utf8.h"

namespace tarjuman::formats {

static bool isBetween(uchar byte, int low, int high)
{
    return byte >= low && byte <= high;
}

static qsizetype lengthByLead(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (isBetween(lead, 0xc2, 0xdf))
        return 2;
    if (isBetween(lead, 0xe0, 0xef))
        return 3;
    return isBetween(lead, 0xf0, 0xf4) ? 4 : 0;
}

// The length of the whole character that begins here; 0 when there is none.
static qsizetype sequenceLength(const uchar* bytes, qsizetype left)
{
    const uchar lead = bytes[0];
    const qsizetype length = lengthByLead(lead);
    if (length < 2 || length > left)
        return length > left ? 0 : length;
    const int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (!isBetween(bytes[1], low, high))
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if (!isBetween(bytes[i], 0x80, 0xbf))
            return 0;
    }
    return length;
}

Utf8Survey surveyUtf8(QByteArrayView bytes)
{
    Utf8Survey survey;
    const auto* data = reinterpret_cast<const uchar*>(bytes.data());
    bool wasBroken = false;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(data + i, bytes.size() - i);
        const bool isBroken = length == 0;
        if (isBroken && !wasBroken && survey.broken++ == 0)
            survey.firstBroken = i;
        wasBroken = isBroken;
        survey.sequences += length > 1;
        i += qMax<qsizetype>(1, length);
    }
    return survey;
}

} // namespace tarjuman::formats
