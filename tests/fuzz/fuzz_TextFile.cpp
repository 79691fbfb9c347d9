// Any bytes read as a text file: an error or a text, whose parts can then be told.
#include "app/formats/Paragraphs.h"
#include "app/formats/Structure.h"
#include "app/formats/TextFile.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const auto file = formats::decodeText(fuzz::bytesOf(data, size));
    if (!file) {
        fuzz::require(!file.error().message.isEmpty());
        return 0;
    }
    fuzz::require(!file->text.contains(u'\r'));
    formats::languageOf(file->text);
    const formats::Document document = formats::documentOf(formats::paragraphsOf(file->text));
    const formats::Structure structure = formats::structureOf(document.blocks);
    fuzz::require(structure.blocks.size() == document.blocks.size());
    for (const formats::Block& block : structure.blocks)
        fuzz::require(block.role && !block.text.contains(u'\n'));
    return 0;
}
