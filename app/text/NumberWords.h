// The words that numbers are made of in both languages, and how they add up. A part of Numbers. The words are
// those of resources/tables/number-words.tsv, read when first asked for; any thread.
#pragma once

#include "app/text/Decimal.h"
#include "app/text/Language.h"

#include <QList>

#include <optional>

namespace tarjuman::text {

enum class NumberWordKind { Zero, Unit, Teen, Ten, Hundred, Scale, Scales, Dual, Counted, About };

// One word: ثلاثة is a unit of 3, "mille" the scale 3.
struct NumberWord {
    NumberWordKind kind = NumberWordKind::Zero;
    int value = 0;
    bool isOrdinal = false;
    bool hasAnd = false;     // وعشرون
    bool hasArticle = false; // العشرون
};

// Of a word folded for a search, an Arabic one with or without its particles.
std::optional<NumberWord> numberWord(QStringView word, Language language);

// What French writes behind the figures of an ordinal: 3e, 1re, 21ème; folded for a search.
bool isOrdinalEnding(QStringView letters);

// Adds up the words of one number as they come; refuses the first that doesn't belong to it.
class NumberSum {
public:
    explicit NumberSum(Language language)
        : m_language(language)
    {
    }

    void startWith(const Decimal& figures); // 3,2 before "milliards"
    bool add(const NumberWord& word);
    // Figures behind a scale: 3 ملايين و500 ألف. Only below what the scale counts.
    bool addFigures(const Decimal& figures);
    // "deux millions et demi": so many hundredths of the last scale.
    void addPart(int hundredths);

    Decimal value() const;
    bool isEmpty() const { return m_terms.isEmpty() && !m_block; }
    int scale() const { return m_terms.isEmpty() || m_block ? 0 : m_terms.last().scale; }
    bool isOrdinal() const { return m_isOrdinal; }
    // No more than a scale and its number: "trois millions", not "trois millions deux cents".
    bool isOneTerm() const { return m_terms.size() + (m_block ? 1 : 0) == 1; }

private:
    struct Term {
        Decimal value;
        int scale = 0;
    };
    bool addFrench(const NumberWord& word);
    bool addArabic(const NumberWord& word);
    bool addScale(int exponent, bool mayStandAlone);
    bool addDual(int exponent, bool hasAnd);
    bool addTo(int value, bool fits);
    bool isFresh() const { return !m_block; }
    bool mayFollow(int exponent) const { return m_terms.isEmpty() || m_terms.last().scale > exponent; }

    Language m_language;
    QList<Term> m_terms;
    std::optional<Decimal> m_block; // what is below the next scale
    int m_small = -1;               // the same in words; -1 for figures or nothing
    std::optional<NumberWordKind> m_last;
    bool m_isOrdinal = false;
    bool m_isClosed = false;
};

} // namespace tarjuman::text
