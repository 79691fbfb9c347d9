#include "app/pdf/text/BreakRules.h"

namespace tarjuman::pdf {

bool isAddress(QStringView word)
{
    if (word.contains(u"://") || word.contains(u"www."))
        return true;
    const qsizetype at = word.indexOf(u'@');
    if (at > 0 && word.indexOf(u'.', at) > 0)
        return true;
    // institut.example/presse: a dot between letters, and a slash behind it.
    const qsizetype slash = word.indexOf(u'/');
    const qsizetype dot = word.indexOf(u'.');
    return dot > 0 && slash > dot + 1 && word[dot - 1].isLetter() && word[dot + 1].isLetter();
}

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
