#include "app/text/SearchKey.h"

namespace tarjuman::text {

namespace {

// What the decomposition leaves in Arabic that readers take for one another, and typographic marks.
char16_t plain(char16_t letter)
{
    switch (letter) {
    case u'\u0671': // alif wasla
        return u'\u0627';
    case u'\u0649': // alif maqsura
    case u'\u06CC': // Farsi yeh
        return u'\u064A';
    case u'\u0629': // teh marbuta
        return u'\u0647';
    case u'\u06A9': // keheh
        return u'\u0643';
    case u'\u2019': // apostrophe
        return u'\'';
    case u'\u00A0':
    case u'\u202F':
    case u'\u2009':
        return u' ';
    case u'\u0153': // oe
        return u'o';
    default:
        return letter;
    }
}

bool isUnseen(QChar letter)
{
    return letter.isMark() || letter.category() == QChar::Other_Format || letter == u'\u0640'; // tatweel
}

} // namespace

QString searchKey(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString key;
    key.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (isUnseen(letter))
            continue;
        const int digit = letter.digitValue();
        if (digit >= 0) {
            key += QChar(u'0' + digit);
            continue;
        }
        const QChar lower = letter.toCaseFolded();
        key += plain(lower.unicode());
        if (lower == u'\u0153')
            key += u'e';
    }
    return key;
}

} // namespace tarjuman::text
