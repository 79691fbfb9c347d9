#include "app/spelling/Verdict.h"

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

QString keyOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return u"right"_s;
    case Verdict::Error:
        return u"error"_s;
    case Verdict::Name:
        return u"name"_s;
    case Verdict::Hint:
        return u"hint"_s;
    case Verdict::Foreign:
        return u"foreign"_s;
    }
    return {};
}

} // namespace tarjuman::spelling
