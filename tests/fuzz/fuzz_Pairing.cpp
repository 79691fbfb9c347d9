// Any sequence of edits to the paragraphs of a release: the pairs always fit. Each edit is four bytes.
#include "app/release/Pairing.h"
#include "tests/fuzz/Require.h"

using namespace tarjuman;
using release::Language;
using release::Pair;

namespace {

struct Edited {
    QList<Pair> pairs;
    release::PerLanguage<int> paragraphs;

    void splice(Language language, int first, int removed, int inserted)
    {
        const int count = paragraphs[language];
        first = first % (count + 1);
        removed = removed % (count - first + 1);
        pairs = release::spliced(pairs, language, first, removed, inserted % 8);
        paragraphs[language] += inserted % 8 - removed;
    }

    void move(Language language, int paragraph, int way)
    {
        if (paragraphs[language] == 0)
            return;
        paragraph = paragraph % paragraphs[language];
        const auto moved =
            way % 3 == 2 ? release::splitAt(pairs, language, paragraph)
                         : release::linkMoved(pairs, language, paragraph,
                                              way % 3 == 0 ? release::LinkMove::Up : release::LinkMove::Down);
        pairs = moved.value_or(pairs);
    }

    void merge(int pair)
    {
        if (!pairs.isEmpty())
            pairs = release::mergedWithNext(pairs, pair % static_cast<int>(pairs.size())).value_or(pairs);
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    Edited edited;
    for (size_t at = 0; at + 4 <= size && at < 400; at += 4) {
        const Language language = data[at] % 2 == 0 ? Language::French : Language::Arabic;
        switch (data[at] / 2 % 3) {
        case 0:
            edited.splice(language, data[at + 1], data[at + 2], data[at + 3]);
            break;
        case 1:
            edited.move(language, data[at + 1], data[at + 2]);
            break;
        default:
            edited.merge(data[at + 1]);
            break;
        }
        fuzz::require(release::pairsFit(edited.pairs, edited.paragraphs));
    }
    return 0;
}
