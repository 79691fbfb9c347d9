// Any text searched for numbers, in both languages: they lie within the text, in order, none over another.
#include "app/text/Numbers.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    // As UTF-16 units, so that lone surrogates come in too; as UTF-8 words of both languages come sooner.
    const QString units(reinterpret_cast<const QChar*>(data), static_cast<qsizetype>(size / sizeof(QChar)));
    for (const QString& whole : {units, QString::fromUtf8(fuzz::bytesOf(data, size))}) {
        for (const text::Language language : text::bothLanguages) {
            qsizetype end = 0;
            for (const text::Number& number : text::numbersIn(whole, language)) {
                fuzz::require(number.start >= end && number.length > 0);
                end = number.start + number.length;
                fuzz::require(end <= whole.size());
                fuzz::require(!number.upTo || number.value < *number.upTo);
            }
        }
    }
    return 0;
}
