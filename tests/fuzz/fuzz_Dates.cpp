// Any text searched for a date: it lies within the text and is a day of the calendar.
#include "app/text/Dates.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    if (const auto found = text::findDate(text)) {
        fuzz::require(found->start >= 0 && found->length > 0 && found->start + found->length <= text.size());
        fuzz::require(found->date.isValid());
    }
    return 0;
}
