#include "app/text/LineEnds.h"

#include "app/text/BareWord.h"
#include "app/text/BoundWords.h"
#include "app/text/FrenchElision.h"
#include "app/text/NumberUnits.h"
#include "app/text/WordList.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

// l’article, d’environ
QStringView withoutElision(QStringView word)
{
    for (qsizetype at = 1; at + 1 < word.size(); ++at) {
        if ((word[at] == u'\'' || word[at] == QChar(0x2019)) && isElision(word.first(at)))
            return word.sliced(at + 1);
    }
    return word;
}

// و22, الـ15, بـ7: the number alone.
QStringView withoutArabicPrefix(QStringView word)
{
    if (!hasDigit(word))
        return word;
    qsizetype at = 0;
    while (at < word.size() && (word[at].direction() == QChar::DirAL || word[at] == QChar(0x0640)))
        ++at;
    return word.sliced(at);
}

bool isUnitOrCurrency(QStringView word, Language language)
{
    const Folded folded = foldedForNumbers(word);
    const auto unit = unitAt(folded.text, 0, language);
    return unit && unit->end == folded.text.size();
}

bool isPlainLetter(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code >= 0x0620 && code <= 0x064A) || (code >= u'a' && code <= u'z') ||
           (code >= u'A' && code <= u'Z') || (code >= 0x00C0 && code <= 0x017F);
}

// Signs that hold on to what stands before them.
bool clingsToThePrevious(QStringView word)
{
    static constexpr QStringView always = u";:!?»”›)]}،؛؟";
    static constexpr QStringView unlessBeforeDigit = u"%‰°€$£٪";
    const QChar first = word.front();
    if (unlessBeforeDigit.contains(first))
        return word.size() < 2 || !word[1].isDigit();
    return always.contains(first) || (word.size() == 1 && (first == u'.' || first == u'-' || first == u','));
}

bool opensSomething(QChar last)
{
    return QStringView(u"«“‹([{").contains(last);
}

// The words around one space, and the rules, one a function.
class SpaceRules {
public:
    SpaceRules(QStringView text, qsizetype space, Language language)
        : m_text(text)
        , m_language(language)
        , m_before(wordBefore(text, space))
        , m_after(wordAfter(text, space))
    {
    }

    Bond bond()
    {
        if (m_before.isEmpty() || m_after.isEmpty() || isUsual())
            return Bond::None;
        // Readers take a hyphen at the end of a line for one that divides a word, and drop it.
        if (clingsToThePrevious(m_after) || opensSomething(m_before.back()) || m_before == u"-")
            return Bond::Number;
        const bool french = m_language == Language::French;
        if (french && (m_after.startsWith(u'–') || m_after.startsWith(u'—')))
            return Bond::Words;
        if (hasDigit(m_before) || hasDigit(m_after)) {
            const Bond bond = bondOfNumbers();
            if (bond != Bond::None)
                return bond;
        }
        return bindsWords() ? Bond::Words : Bond::None;
    }

private:
    // Two words of letters alone, the first of which binds nothing: most words are so.
    bool isUsual() const
    {
        const auto isPlain = [](QChar unit) { return isPlainLetter(unit); };
        const QChar last = m_before.back();
        const bool ends = last == u',' || last == u'،' || last == u';' || last == u'؛';
        const QStringView before = ends ? m_before.chopped(1) : m_before;
        if (!isPlainLetter(m_after.front()) || hasDigit(m_after) ||
            !std::all_of(before.begin(), before.end(), isPlain))
            return false;
        if (ends)
            return true;
        if (before == u"de" || before == u"pour" || before == u"في") {
            const QStringView further = wordFurtherBack(m_before);
            return !hasDigit(further) && (further.isEmpty() || !mayBind(further, m_language));
        }
        const bool mayBeRoman = isFrench() && (isRoman(bareWord(m_after).word) || isRoman(before));
        return !mayBeRoman && !m_after.startsWith(u"premi") && !mayBind(before, m_language);
    }

    bool isFrench() const { return m_language == Language::French; }

    BareWord bare(QStringView word) const
    {
        BareWord found = bareWord(word);
        found.word = isFrench() ? withoutElision(found.word) : withoutArabicPrefix(found.word);
        return found;
    }

    // The word before the one before the space.
    QStringView wordFurtherBack(QStringView word) const
    {
        const qsizetype start = word.begin() - m_text.begin();
        return start > 0 ? wordBefore(m_text, start - 1) : QStringView();
    }

    Bond bondOfNumbers() const
    {
        const BareWord before = bare(m_before);
        const BareWord after = bareWord(m_after);
        if (before.isFigure() && !before.isEnded && after.isFigure())
            return after.isOpened && !before.isOpened && after.word.size() == 4 ? Bond::Words : Bond::Number;
        const bool numberFollows = !after.word.isEmpty() && after.word.front().isDigit();
        if (numberFollows || after.isFigure())
            return leadsToNumber(before) ? Bond::Words : Bond::None;
        return isCount(before) && isCounted(after, before) ? Bond::Words : Bond::None;
    }

    // article 12, mai 2024, USD 45; the mark of an abbreviation is its own.
    bool leadsToNumber(const BareWord& before) const
    {
        const QStringView lastPart = before.word.sliced(before.word.lastIndexOf(u'/') + 1);
        if (!before.isEnded && endsMonth(lastPart))
            return true;
        if (before.isEnded && !m_before.endsWith(u'.'))
            return false;
        if (isReference(before.word, m_language) || isReference(withDot(before), m_language))
            return true;
        if (before.isEnded || before.word.isEmpty() || hasDigit(before.word))
            return false;
        if (before.word == u"h") // 16 h 30
            return hasDigit(wordFurtherBack(m_before));
        return !before.word.front().isLower() && isUnitOrCurrency(before.word, Language::French);
    }

    QStringView withDot(const BareWord& bare) const
    {
        const qsizetype end = bare.word.end() - m_text.begin();
        const bool dotted = end < m_text.size() && m_text[end] == u'.';
        return dotted ? m_text.sliced(end - bare.word.size(), bare.word.size() + 1) : bare.word;
    }

    // 5, 12,5, 2-3, 1er; no part of a telephone number.
    bool isCount(const BareWord& before) const
    {
        if (before.isEnded || before.isClosed || before.word.isEmpty())
            return false;
        if (!before.isFigure())
            return isFrench() && isOrdinal(before.word);
        if (before.word.count(u'-') > 1 || m_before.startsWith(u'+') || !before.word.back().isDigit())
            return false;
        const BareWord back = bare(wordFurtherBack(m_before));
        if (isReference(back.word, m_language) && !back.isEnded) // article 5
            return false;
        constexpr qsizetype groupSize = 3;
        return before.word.size() == groupSize || !back.isFigure();
    }

    static bool isOrdinal(QStringView word)
    {
        static constexpr QStringView endings[] = {u"er", u"re", u"e", u"ère", u"ème", u"ᵉ", u"nd", u"nde"};
        const auto digits = std::find_if_not(word.begin(), word.end(), isPlainDigit) - word.begin();
        return digits > 0 && isOneOf(word.sliced(digits), endings);
    }

    bool isCounted(const BareWord& after, const BareWord& before) const
    {
        QStringView word = after.word.first(std::max<qsizetype>(0, after.word.indexOf(u'/')));
        word = word.isEmpty() ? after.word : word;
        if (word.isEmpty() || !(word.front().isLetter() || word.front() == u'°'))
            return false;
        if (!isFrench() && isEra(word))
            return true;
        if (isMonth(word, bareWord(wordBehind()).word))
            return true;
        if (after.isOpened)
            return false;
        if (isPerCent(word))
            return true;
        const bool function = isBound(word, Binding::Function, m_language);
        if (function || (isYear(before.word) && isBehindYearLead()))
            return false;
        return isFrench() ? isCountedInFrench(word) : isCountedInArabic(word);
    }

    QStringView wordBehind() const
    {
        const qsizetype end = m_after.end() - m_text.begin();
        return end < m_text.size() ? wordAfter(m_text, end) : QStringView();
    }

    static bool isEra(QStringView word)
    {
        static constexpr QStringView eras[] = {u"م", u"هـ", u"ه", u"ميلادي", u"ميلادية", u"هجري", u"هجرية"};
        return isOneOf(word, eras);
    }

    // 45 pour cent, 45 في المئة
    bool isPerCent(QStringView word) const
    {
        return (word == u"pour" || word == u"في") && isHundred(bareWord(wordBehind()).word);
    }

    static bool isYear(QStringView word)
    {
        return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20"));
    }

    bool isBehindYearLead() const
    {
        const QStringView lead = bare(wordFurtherBack(m_before)).word;
        return lead.isEmpty() || endsMonth(lead) || isBound(lead, Binding::YearLead, m_language);
    }

    bool isCountedInFrench(QStringView word) const
    {
        const bool isSign = word.size() <= 2 || word.toString().isUpper();
        return word.front().isLower() || isSign || isUnitOrCurrency(word, m_language);
    }

    // The counted noun has no article; والسادس goes on with something else.
    static bool isCountedInArabic(QStringView word)
    {
        const bool article = word.startsWith(u"ال") || word.startsWith(u"وال");
        return !article && !hasDigit(word);
    }

    bool bindsWords() const
    {
        if (!isFrench() && m_before.back() == u'/') // السيد/ محمد: the title keeps its name
            return true;
        const BareWord before = bare(m_before);
        if (before.word.isEmpty())
            return false;
        if (isBound(withDot(before), Binding::Abbreviation, m_language) || isInitials(withDot(before)))
            return !before.isClosed;
        if (before.isEnded || before.isClosed)
            return false;
        const BareWord after = bareWord(m_after);
        return bindsScale(before.word) || bindsMonth(before.word, after) ||
               bindsRoman(before.word, after.word) || isTitleBeforeName(before.word, after.word, m_language);
    }

    // 5 millions de dollars, 12.5 مليون يورو
    bool bindsScale(QStringView before) const
    {
        static constexpr QStringView beginnings = u"mMbcأآام\u0628\u062A";
        if (before == u"pour" || before == u"في")
            return bare(wordFurtherBack(m_before)).isFigure() && isHundred(bareWord(m_after).word);
        if (before == u"de") {
            const BareWord back = bare(wordFurtherBack(m_before));
            return !back.isEnded && isBound(back.word, Binding::Scale, m_language) &&
                   followsNumber(back.word);
        }
        if (!beginnings.contains(before.front()) || !isBound(before, Binding::Scale, m_language) ||
            !followsNumber(before))
            return false;
        const QStringView after = bareWord(m_after).word;
        return after == u"de" || !isBound(after, Binding::Function, m_language);
    }

    static bool isHundred(QStringView word)
    {
        static constexpr QStringView hundreds[] = {u"cent",  u"mille",   u"المئة", u"المائة",
                                                   u"الألف", u"المليون", u"الماية"};
        return isOneOf(word, hundreds);
    }

    bool followsNumber(QStringView word) const
    {
        const QStringView further = wordFurtherBack(word);
        const BareWord back = bare(further);
        return !back.isEnded && (back.isFigure() || isBound(back.word, Binding::Scale, m_language));
    }

    // The two words of a name, and a second name in brackets: 22 تشرين الثاني (نوفمبر)
    static bool bindsMonth(QStringView before, const BareWord& after)
    {
        static constexpr QStringView firsts[] = {u"كانون", u"تشرين", u"ربيع",  u"جمادى",
                                                 u"ذو",    u"ذي",    u"rabia", u"dhou"};
        if (after.isOpened)
            return endsMonth(before) && isMonth(after.word);
        return isOneOf(before, firsts) && isMonth(before, after.word);
    }

    // Chapitre IV, Louis XIV, XXIe siècle
    bool bindsRoman(QStringView before, QStringView after) const
    {
        if (!isFrench() || before.isEmpty() || after.isEmpty())
            return false;
        if (after.front().isUpper() && isRoman(after))
            return before.front().isUpper() || isReference(before, m_language);
        if (after == u"premier" || after == u"première")
            return isReference(before, m_language);
        return before.front().isUpper() && before.size() > 1 && before.back() == u'e' && isRoman(before) &&
               after.front().isLower();
    }

    QStringView m_text;
    Language m_language;
    QStringView m_before;
    QStringView m_after;
};

} // namespace

Bond bondAtSpace(QStringView text, qsizetype space, Language language)
{
    return SpaceRules(text, space, language).bond();
}

bool mayEndWithinWord(QStringView text, qsizetype offset)
{
    if (offset <= 0 || offset >= text.size())
        return true;
    const QChar before = text[offset - 1];
    if (before == QChar(0x200B) || before == QChar(0x00AD))
        return true;
    const bool hyphen = QStringView(u"-\u2010\u2012\u2013\u2014").contains(before);
    return hyphen && text[offset].isLetter() && (offset < 2 || !text[offset - 2].isSpace());
}

} // namespace tarjuman::text
