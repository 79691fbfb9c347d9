#include "app/checks/UntranslatedCopies.h"

#include "app/text/Folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace tarjuman::checks {

using release::Paragraph;
using text::Language;
using text::Word;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr qsizetype fewestWords = 4; // a name is shorter

// Paragraphs are the same word for word where these are.
QStringList comparable(const QList<Paragraph>& paragraphs)
{
    constexpr text::Folds level =
        text::Folds(text::Fold::Unseen) | text::Fold::Joints | text::Fold::Capitals | text::Fold::Signs;
    QStringList texts;
    for (const Paragraph& paragraph : paragraphs)
        texts << text::folded(paragraph.text, level).simplified();
    return texts;
}

bool isWordOf(const Word& word, Language language)
{
    return word.language == language && word.kind == text::WordKind::Word;
}

// The column in which these words are strange; none where they are too few to tell.
std::optional<Language> strangeColumn(QStringView words)
{
    const QList<Word> all = text::wordsIn(words, Language::French);
    const auto french =
        std::ranges::count_if(all, [](const Word& w) { return isWordOf(w, Language::French); });
    const auto arabic =
        std::ranges::count_if(all, [](const Word& w) { return isWordOf(w, Language::Arabic); });
    if (std::max(french, arabic) < fewestWords || french == arabic)
        return std::nullopt;
    return french > arabic ? Language::Arabic : Language::French;
}

std::optional<Finding> copyFound(const Paragraph& french, const Paragraph& arabic)
{
    const auto column = strangeColumn(french.text);
    if (!column)
        return std::nullopt;
    const Where inFrench = wholeOf(french, Language::French);
    const Where inArabic = wholeOf(arabic, Language::Arabic);
    const bool isArabic = *column == Language::Arabic;
    const Where& copy = isArabic ? inArabic : inFrench;
    if (release::isCovered((isArabic ? arabic : french).spans, release::Span::Kind::Foreign, copy.start,
                           copy.length))
        return std::nullopt;
    return Finding{Rule::Untranslated,
                   Severity::Warning,
                   copy,
                   Sentences::tr("This paragraph says word for word what stands opposite: it still has to be "
                                 "translated."),
                   {},
                   isArabic ? inFrench : inArabic};
}

} // namespace

Findings untranslatedCopies(const PairScope& pair)
{
    const auto& [french, arabic] = pair.paragraphs;
    const QStringList frenchTexts = comparable(french);
    const QStringList arabicTexts = comparable(arabic);
    Findings found;
    for (qsizetype i = 0; i < french.size(); ++i) {
        const qsizetype same = arabicTexts.indexOf(frenchTexts[i]);
        if (const auto copy = same < 0 ? std::nullopt : copyFound(french[i], arabic[same]))
            found.append(*copy);
    }
    return found;
}

} // namespace tarjuman::checks
