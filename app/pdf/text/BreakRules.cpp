#include "app/pdf/text/BreakRules.h"

namespace tarjuman::pdf {

bool cutsAddress(QStringView word, qsizetype offset)
{
    static constexpr QStringView signs = u"/_?&=@#~";
    if (offset <= 0 || offset >= word.size())
        return false;
    const QChar before = word[offset - 1];
    const QChar behind = word[offset];
    const bool between = signs.contains(before) && !signs.contains(behind) && behind != u'.';
    return between || (behind == u'.' && before.isLetterOrNumber());
}

} // namespace tarjuman::pdf
