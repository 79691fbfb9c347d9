// Any bytes read as a recovery file: an error, or a release whose pairs fit and that comes back the same.
#include "app/desk/archive/ReleaseJson.h"
#include "app/release/Pairing.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const auto release = desk::releaseFromJson(fuzz::bytesOf(data, size));
    if (release) {
        fuzz::require(release::pairsFit(*release));
        const auto again = desk::releaseFromJson(desk::toJson(*release));
        fuzz::require(again && again->paragraphs == release->paragraphs && again->pairs == release->pairs);
    }
    return 0;
}
