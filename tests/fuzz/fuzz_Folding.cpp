// Any text folded: the offsets lead into the original, never back, and folding once more changes nothing.
#include "app/text/Folding.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    // As UTF-16 units, so that lone surrogates come in too.
    const QString text(reinterpret_cast<const QChar*>(data), static_cast<qsizetype>(size / sizeof(QChar)));
    for (const text::Folds level :
         {text::level::spelling, text::level::french, text::level::arabic, text::level::search}) {
        const text::Folded folded = text::fold(text, level);
        fuzz::require(folded.offsets.size() == folded.text.size() + 1);
        fuzz::require(folded.offsets.last() == text.size());
        fuzz::require(std::is_sorted(folded.offsets.begin(), folded.offsets.end()));
        fuzz::require(text::folded(folded.text, level) == folded.text);
    }
    return 0;
}
