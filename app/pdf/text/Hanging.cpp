#include "app/pdf/text/Hanging.h"

namespace tarjuman::pdf {

double hangingShare(char16_t sign)
{
    switch (sign) {
    case u'.':
    case u',':
    case u'،':
        return 0.7;
    case u'-':
    case 0x00AD: // the hyphen of a divided word
        return 0.6;
    case u'»':
    case u'”':
    case u'’':
    case u'؛':
        return 0.4;
    default:
        return 0;
    }
}

} // namespace tarjuman::pdf
