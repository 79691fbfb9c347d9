#include "app/checks/Finding.h"

using namespace Qt::StringLiterals;

namespace tarjuman::checks {

QString keyOf(Rule rule)
{
    switch (rule) {
    case Rule::AccentedCapital:
        return u"accented-capital"_s;
    case Rule::DateForm:
        return u"date-form"_s;
    case Rule::Doubled:
        return u"doubled"_s;
    case Rule::Elision:
        return u"elision"_s;
    case Rule::NameVariant:
        return u"name-variant"_s;
    case Rule::Quotes:
        return u"quotes"_s;
    case Rule::SplitParagraph:
        return u"split-paragraph"_s;
    case Rule::Unbalanced:
        return u"unbalanced"_s;
    case Rule::WrongPunctuation:
        break;
    }
    return u"wrong-punctuation"_s;
}

QString keyOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Advice:
        break;
    }
    return u"advice"_s;
}

} // namespace tarjuman::checks
