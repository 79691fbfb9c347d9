// Reads one number that begins at a place of a text, with its sign and what it counts. A part of Numbers,
// which says what is a number; works on the folded text (NumberUnits.h), whose offsets it speaks in. Lives as
// long as one reading, on one thread.
#pragma once

#include "app/text/Folding.h"
#include "app/text/Numbers.h"
#include "app/text/NumberUnits.h"
#include "app/text/NumberWords.h"

namespace tarjuman::text {

struct Quantity {
    qsizetype start = 0;
    qsizetype end = 0;
    Decimal value = {};
    NumberKind kind = NumberKind::Cardinal;
    QString code = {}; // of what it counts
    int scale = 0;     // of its last word: 6 for millions
    bool isOneTerm = true;
    bool isAbout = false;
    bool isFigures = true;
    bool isPlain = false; // digits alone
};

class QuantityReader {
public:
    QuantityReader(QStringView original, const Folded& folded, Language language);

    // No number reaches beyond `end`; none takes back what stands before `begin`.
    void setBounds(qsizetype begin, qsizetype end);

    // `next` is where a reader goes on: behind the number, or behind what is none.
    struct Attempt {
        std::optional<Quantity> quantity = {};
        qsizetype next = 0;
    };
    // Whether a dash or stroke before the place joins it to what stands there, or a range's other end.
    enum class Joint { Binds, Left };
    Attempt readAt(qsizetype place, Joint joint = Joint::Binds) const;

    QStringView text() const { return m_text; }
    QChar at(qsizetype place) const { return place >= 0 && place < m_text.size() ? m_text[place] : QChar(); }
    // As the author wrote it: a capital, an accent.
    QChar written(qsizetype place) const { return m_original[m_offsets[place]]; }
    QStringView wordAt(qsizetype place) const;
    QStringView wordBefore(qsizetype place) const;
    // Behind letters, digits and what joins them: the whole of 12h30, A/RES/70/1.
    qsizetype endOfReference(qsizetype place) const;

private:
    // A number that is being read.
    struct Draft {
        Quantity read;
        NumberSum sum;
        std::optional<NumberWord> first = {};
        int words = 0;
    };

    Attempt readFigures(qsizetype place, Joint joint) const;
    Attempt readWords(qsizetype place) const;
    std::optional<Quantity> readRoman(QStringView word, qsizetype place) const;
    std::optional<Quantity> finished(Draft& draft) const;

    void continueSum(Draft& draft) const;
    bool continueWithWord(Draft& draft) const;
    bool continueWithFigures(Draft& draft) const;
    bool addHalf(Draft& draft, QStringView word, qsizetype end) const;
    bool isJoinedBefore(qsizetype start, qsizetype end, bool isPlain) const;
    bool isJoinedBehind(qsizetype end) const;
    bool isYearPair(qsizetype stroke) const;
    bool hasTanween(qsizetype start, qsizetype end) const;
    bool isTelephone(qsizetype start, qsizetype end, bool isPlain) const;

    void takeUnit(Draft& draft) const;
    void takeUnitBefore(Quantity& read) const;
    void takeMinus(Quantity& read) const;
    void count(Quantity& read, const Unit& unit) const;
    bool stands(const Draft& draft) const;

    QStringView m_original;
    QStringView m_whole;
    const QList<int>& m_offsets;
    Language m_language;
    QStringView m_text; // up to where the reading may go
    qsizetype m_begin = 0;
};

} // namespace tarjuman::text
