#include "app/pdf/text/SpaceKind.h"

namespace tarjuman::pdf {

SpaceKind spaceKindOf(char16_t character)
{
    switch (character) {
    case 0x00A0: // no-break space
    case 0x2007: // figure space
    case 0x2008: // punctuation space
    case 0x2009: // thin space
    case 0x200A: // hair space
    case 0x202F: // narrow no-break space
        return SpaceKind::Fixed;
    case 0x0009:
    case 0x000A:
    case 0x000B:
    case 0x000C:
    case 0x000D:
    case 0x0020:
    case 0x0085:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x205F:
    case 0x3000:
        return SpaceKind::Breaking;
    default:
        return character >= 0x2000 && character <= 0x2006 ? SpaceKind::Breaking : SpaceKind::None;
    }
}

} // namespace tarjuman::pdf
