#include "app/checks/Finding.h"

#include <algorithm>

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
    case Rule::HiddenCharacter:
        return u"hidden-character"_s;
    case Rule::MissingNbsp:
        return u"missing-nbsp"_s;
    case Rule::MissingParagraph:
        return u"missing-paragraph"_s;
    case Rule::MixedDigits:
        return u"mixed-digits"_s;
    case Rule::NameVariant:
        return u"name-variant"_s;
    case Rule::PersianLetter:
        return u"persian-letter"_s;
    case Rule::Quotes:
        return u"quotes"_s;
    case Rule::SeparatedWaw:
        return u"separated-waw"_s;
    case Rule::SplitParagraph:
        return u"split-paragraph"_s;
    case Rule::StrayTatweel:
        return u"stray-tatweel"_s;
    case Rule::Unbalanced:
        return u"unbalanced"_s;
    case Rule::Untranslated:
        return u"untranslated"_s;
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

Where wholeOf(const release::Paragraph& paragraph, text::Language language)
{
    const QStringView text = paragraph.text;
    const auto start = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); }) - text.begin();
    return {language, int(start), int(text.trimmed().size()), paragraph.id};
}

// A fix is written into its own stretch, which may be a place between two words.
const Where& Finding::anchor() const
{
    const bool isMissing = where.length == 0 && !fix && counterpart && counterpart->length > 0;
    return isMissing ? *counterpart : where;
}

const Where* Finding::otherEnd() const
{
    if (!counterpart)
        return nullptr;
    return &anchor() == &where ? &*counterpart : &where;
}

} // namespace tarjuman::checks
