// Any bytes read as a Word file, and any XML as the text of one: an error or a document that holds together.
#include "app/formats/docx/DocxReader.h"
#include "tests/app/formats/docx/WordFile.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;

static void check(const QByteArray& bytes)
{
    const auto document = formats::readDocx(bytes);
    if (!document) {
        fuzz::require(!document.error().message.isEmpty());
        return;
    }
    for (const formats::Block& block : document->blocks) {
        fuzz::require(!block.text.isEmpty() && !block.text.contains(u'\n'));
        for (const release::Span& span : block.spans)
            fuzz::require(span.start >= 0 && span.length > 0 && span.end() <= block.text.size());
        for (const formats::Remark& remark : block.comments)
            fuzz::require(remark.start >= 0 && remark.length >= 0 &&
                          remark.start + remark.length <= block.text.size());
    }
    for (const formats::BlockPair& pair : document->pairs) {
        for (const qsizetype block : pair.french + pair.arabic)
            fuzz::require(block >= 0 && block < document->blocks.size());
    }
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    check(bytes);
    check(testing::bytesOf({.body = QString::fromUtf8(bytes)}));
    return 0;
}
