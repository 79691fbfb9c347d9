// Any bytes read as the file of an archive: an end, and rows that lie in the bytes. The first two bytes say
// how much of the input is the log.
#include "app/storage/salvage/SalvageChoice.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;
using namespace tarjuman::storage;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (bytes.size() < 2)
        return 0;
    const qsizetype log = std::min<qsizetype>(twoBytes(bytes, 0), bytes.size() - 2);
    const SqlitePages pages(QByteArrayView(bytes).sliced(2 + log), QByteArrayView(bytes).sliced(2, log));
    const auto found = SalvageScan(pages).run({}, {});
    fuzz::require(found.has_value());
    qint64 budget = 4 * static_cast<qint64>(pages.total());
    qint64 read = 0;
    for (const FoundRow& row : chosenRows(pages, found->rows, budget).rows) {
        for (const QVariant& value : rowOf(pages, row, budget).values)
            read += value.typeId() == QMetaType::QString ? value.toString().size() : 8;
    }
    // What comes out is bound by what went in, whatever the bytes say.
    fuzz::require(read <= 64 * static_cast<qint64>(size) + 100'000);
    return 0;
}
