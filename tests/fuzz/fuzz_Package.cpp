// Any bytes read as a zipped document: an error or parts, each an error or bytes within the limits.
#include "app/formats/Limits.h"
#include "app/formats/Package.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    auto package = formats::Package::open(fuzz::bytesOf(data, size));
    if (!package) {
        fuzz::require(!package.error().message.isEmpty());
        return 0;
    }
    qint64 all = 0;
    const QStringList names = package->names();
    for (const QString& name : names) {
        const auto part = package->read(name);
        fuzz::require(part || !part.error().message.isEmpty());
        all += part ? part->size() : 0;
    }
    fuzz::require(all <= formats::limits::mostInflated);
    return 0;
}
