// Any bytes read as a page template: an error, or a template that comes back the same from its own bytes.
#include "app/pdf/setup/PageSetup.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const auto setup = pdf::pageSetupFromJson(fuzz::bytesOf(data, size));
    if (setup) {
        const auto again = pdf::pageSetupFromJson(pdf::toJson(*setup));
        fuzz::require(again && *again == *setup);
    }
    return 0;
}
