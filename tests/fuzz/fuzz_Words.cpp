// Any text cut into words: they lie within the text, in order, without overlap, and none is empty.
#include "app/text/Folding.h"
#include "app/text/Words.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    for (const text::Language language : text::bothLanguages) {
        int end = 0;
        for (const text::Word& word : text::wordsIn(text, language)) {
            fuzz::require(word.start >= end && word.length > 0 && word.end() <= text.size());
            end = word.end();
        }
    }
    return 0;
}
