#include "app/checks/TypographicSlips.h"

#include "app/text/Characters.h"

#include <QCoreApplication>

#include <algorithm>

namespace tarjuman::checks {

using text::Language;
using text::TypographyChange;
using text::TypographyReason;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

Rule ruleOf(TypographyReason reason)
{
    using enum TypographyReason;
    switch (reason) {
    case HiddenCharacter:
        return Rule::HiddenCharacter;
    case PersianLetter:
        return Rule::PersianLetter;
    case Tatweel:
    case TatweelDash:
        return Rule::StrayTatweel;
    case DetachedParticle:
        return Rule::SeparatedWaw;
    case StraightQuotes:
    case MixedQuotes:
    case CurlyQuotes:
    case StraightApostrophe:
        return Rule::Quotes;
    case NoBreakSpace:
    case NoBreakNumber:
        return Rule::MissingNbsp;
    case MixedDigits:
        return Rule::MixedDigits;
    default:
        return Rule::WrongPunctuation;
    }
}

// Advice: what a reader of the page will hardly see.
Severity severityOf(TypographyReason reason)
{
    const bool isAdvice =
        reason == TypographyReason::NoBreakNumber || reason == TypographyReason::StraightApostrophe;
    return isAdvice ? Severity::Advice : Severity::Warning;
}

QString ofMarks(TypographyReason reason, QStringView stretch, const QString& by)
{
    using enum TypographyReason;
    const QString mark = stretch.trimmed().toString();
    switch (reason) {
    case LatinMark:
        return Sentences::tr("Arabic writes “%1” here.").arg(by.trimmed());
    case ArabicMark:
        return Sentences::tr("French writes “%1” here.").arg(by.trimmed());
    case SpaceBeforeMark:
        return Sentences::tr("No space stands before “%1”.").arg(mark);
    case NoSpaceAfterMark:
        return Sentences::tr("A space is missing after “%1”.").arg(mark);
    case DoubledMark:
        return stretch.startsWith(u',') || stretch.startsWith(u'،')
                   ? Sentences::tr("The comma stands here twice.")
                   : Sentences::tr("“%1” stands here twice.").arg(mark.left(1));
    case MarkAndDash:
        return Sentences::tr("A comma and a dash stand side by side; one is enough.");
    default:
        return Sentences::tr("No space stands inside the bracket.");
    }
}

QString ofLetters(TypographyReason reason, QStringView stretch, const QString& by)
{
    using enum TypographyReason;
    switch (reason) {
    case HiddenCharacter:
        return Sentences::tr("A character that nobody sees stands here.");
    case PersianLetter:
        return Sentences::tr("“%1” is no letter of Arabic.").arg(stretch);
    case Tatweel:
        return Sentences::tr("The word is stretched by hand.");
    case TatweelDash:
        return Sentences::tr("A tatweel stands here for a dash.");
    case DetachedParticle:
        return Sentences::tr("“%1” is written onto its word.").arg(stretch.first(1));
    default:
        return Sentences::tr("The other numbers of this text have other digits (“%1”).")
            .arg(by.isEmpty() ? stretch.toString() : by);
    }
}

QString messageOf(TypographyReason reason, QStringView stretch, const QString& by)
{
    using enum TypographyReason;
    switch (reason) {
    case StraightQuotes:
    case CurlyQuotes:
        return Sentences::tr("The house writes “%1” here.").arg(by.trimmed());
    case MixedQuotes:
        return Sentences::tr("The quotation opens and closes with different marks: “%1”.").arg(by.trimmed());
    case StraightApostrophe:
        return Sentences::tr("The apostrophe of the typewriter stands here: “%1”.").arg(by);
    case NoBreakSpace:
        return by.trimmed() == by ? Sentences::tr("No space stands here in this house.")
                                  : Sentences::tr("A no-break space belongs here.");
    case NoBreakNumber:
        return Sentences::tr("A no-break space keeps this together on one line.");
    case HiddenCharacter:
    case PersianLetter:
    case Tatweel:
    case TatweelDash:
    case DetachedParticle:
    case MixedDigits:
        return ofLetters(reason, stretch, by);
    default:
        return ofMarks(reason, stretch, by);
    }
}

bool isSeen(QStringView stretch)
{
    return std::ranges::any_of(stretch, [](QChar c) {
        const text::CharKind kind = text::classOf(c.unicode()).kind;
        return kind != text::CharKind::Space && kind != text::CharKind::Hidden && c.isPrint();
    });
}

// A mark or a digit behind it rather than the letter before it; neither half of a pair.
bool takesNext(const TypographyChange& change, QStringView paragraph)
{
    const bool isBefore = change.start > 0 && !paragraph[change.start - 1].isSurrogate();
    if (change.end() >= paragraph.size() || paragraph[change.end()].isSurrogate())
        return false;
    const bool isWithinWord = isBefore && paragraph[change.end()].isLetter();
    return !isBefore || !isWithinWord;
}

} // namespace

Finding findingOf(const TypographyChange& change, QStringView paragraph, Language language)
{
    TypographyChange seen = change;
    const QString by = change.by.value_or(QString());
    if (!isSeen(paragraph.sliced(change.start, change.length))) {
        if (takesNext(change, paragraph)) {
            ++seen.length;
            seen.by = by + paragraph[change.end()];
        } else if (change.start > 0 && !paragraph[change.start - 1].isSurrogate()) {
            --seen.start;
            ++seen.length;
            seen.by = paragraph[change.start - 1] + by;
        }
    }
    const QStringView stretch = paragraph.sliced(seen.start, seen.length);
    return {ruleOf(change.reason),
            severityOf(change.reason),
            {language, seen.start, seen.length},
            messageOf(change.reason, stretch, seen.by.value_or(by)),
            seen.by};
}

Findings typographicSlips(QStringView paragraph, Language language, text::FrenchProfile profile)
{
    Findings found;
    for (const TypographyChange& change : text::typography(paragraph, language, profile)) {
        if (change.reason != TypographyReason::Habit)
            found.append(findingOf(change, paragraph, language));
    }
    return found;
}

} // namespace tarjuman::checks
