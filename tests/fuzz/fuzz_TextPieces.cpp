// Any bytes cut into pieces for checking: none is longer than a paragraph may be, and lines count upward.
#include "app/spelling/TextPieces.h"
#include "tests/fuzz/Require.h"

#include <QBuffer>

using namespace tarjuman;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    spelling::TextPieces pieces(buffer);
    int line = 1;
    while (true) {
        const auto piece = pieces.next();
        if (!piece || !*piece)
            return 0;
        fuzz::require((*piece)->line >= line && (*piece)->column >= 1);
        fuzz::require((*piece)->text.size() <= 64 * 1024);
        line = (*piece)->line;
    }
}
