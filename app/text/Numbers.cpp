#include "app/text/Numbers.h"

#include "app/text/NumberlessSpans.h"
#include "app/text/QuantityReader.h"
#include "app/text/WordList.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

bool isDash(QChar unit)
{
    return unit == u'-' || unit == u'\u2013' || unit == u'\u2014';
}

// القرن العشرون, الدورة الثلاثون: what is counted in order, with a ten that has no ordinal form of its own.
bool isCountedInOrder(QStringView word)
{
    static constexpr QStringView nouns[] = {u"القرن",   u"الدوره",  u"الذكري",   u"النسخه", u"الطبعه",
                                            u"الموتمر", u"المرتبه", u"الاجتماع", u"القمه",  u"الحلقه"};
    return isOneOf(word, nouns) || std::ranges::any_of(nouns, [word](QStringView noun) {
               return word.size() == noun.size() + 1 && word.endsWith(noun);
           });
}

// Reads the numbers of one text from its front to its end, and joins two that are the ends of a range.
class NumberReader {
public:
    NumberReader(QStringView original, Language language)
        : m_original(original)
        , m_language(language)
        , m_folded(foldedForNumbers(original))
        , m_reader(original, m_folded, language)
    {
    }

    QList<Number> run()
    {
        qsizetype place = 0;
        for (const Span& span : numberlessSpans(m_original)) {
            readBetween(place, placeOf(span.start));
            place = std::max(place, placeOf(span.end));
        }
        readBetween(place, m_folded.text.size());
        return std::move(m_found);
    }

private:
    // Of the first folded character that begins there or behind.
    qsizetype placeOf(qsizetype offset) const
    {
        const auto found = std::ranges::lower_bound(m_folded.offsets, offset);
        return std::min<qsizetype>(found - m_folded.offsets.begin(), m_folded.text.size());
    }

    void readBetween(qsizetype begin, qsizetype end)
    {
        qsizetype place = begin;
        m_end = end;
        m_reader.setBounds(begin, end);
        while (place < end) {
            const QChar unit = m_folded.text[place];
            if (!unit.isDigit() && !unit.isLetter()) {
                ++place;
                continue;
            }
            const auto attempt = m_reader.readAt(place);
            place = std::max(attempt.next, place + 1);
            if (attempt.quantity)
                place = std::max(place, take(*attempt.quantity));
        }
    }

    // Where the reading goes on.
    qsizetype take(Quantity first)
    {
        if (first.kind == NumberKind::Cardinal && m_language == Language::Arabic && !first.isFigures &&
            isTenInOrder(first))
            first.kind = NumberKind::Ordinal;
        Number number = numberOf(first);
        qsizetype end = first.end;
        if (first.kind != NumberKind::Ordinal) {
            if (const auto last = otherEnd(first))
                end = takeRange(first, *last, number);
            else if (isTightChain(first))
                return m_reader.endOfReference(first.end + 1); // 3-0, 2023-24
        }
        append(number, first.start, end);
        m_reader.setBounds(end, m_end);
        return end;
    }

    bool isTenInOrder(const Quantity& read) const
    {
        constexpr int tens = 10;
        const QString value = read.value.toString();
        const auto word = numberWord(m_reader.wordAt(read.start), m_language);
        return word && word->hasArticle && value.toInt() % tens == 0 && word->kind == NumberWordKind::Ten &&
               isCountedInOrder(m_reader.wordBefore(read.start));
    }

    Number numberOf(const Quantity& read) const
    {
        return {.kind = read.kind, .value = read.value, .unit = read.code, .isAbout = read.isAbout};
    }

    bool isTightChain(const Quantity& first) const
    {
        return first.isFigures && isDash(m_reader.at(first.end)) && m_reader.at(first.end + 1).isDigit();
    }

    // Where the other end of a range would begin.
    std::optional<qsizetype> startOfOtherEnd(const Quantity& first) const
    {
        const qsizetype end = first.end;
        if (isTightChain(first) || (m_reader.at(end) == u'/' && first.isPlain))
            return end + 1;
        if (m_reader.at(end) != u' ')
            return std::nullopt;
        if (first.isFigures && isDash(m_reader.at(end + 1)) && m_reader.at(end + 2) == u' ')
            return end + 3;
        const QStringView word = m_reader.wordAt(end + 1);
        const QStringView before = m_reader.wordBefore(first.start);
        const qsizetype behind = end + 1 + word.size() + 1;
        if (m_language == Language::French) {
            const bool isTo = word == u"a" && m_reader.written(end + 1) != u'a';
            return isTo || (word == u"et" && before == u"entre") ? std::optional(behind) : std::nullopt;
        }
        if (word == u"الي" || word == u"حتي")
            return behind;
        if (before != u"بين" || !word.startsWith(u'و'))
            return std::nullopt;
        // و7 and و 7; of a word the "and" is a part.
        return word.size() > 1 ? end + 1 : end + 2 + (m_reader.at(end + 2) == u' ' ? 1 : 0);
    }

    std::optional<Quantity> otherEnd(const Quantity& first)
    {
        const auto place = startOfOtherEnd(first);
        if (!place || !m_reader.at(*place).isLetterOrNumber())
            return std::nullopt;
        // The dash of 12-17 is no minus, and joins no letters.
        m_reader.setBounds(*place, m_end);
        auto last = m_reader.at(*place - 1) == u'/' || isDash(m_reader.at(*place - 1))
                        ? readBehindJoint(*place)
                        : m_reader.readAt(*place).quantity;
        if (!last || last->kind == NumberKind::Ordinal || !fit(first, *last))
            return std::nullopt;
        if (m_reader.at(first.end) == u'/' && !areYears(first, *last))
            return std::nullopt;
        if (isTightChain(first) && isTightChain(*last))
            return std::nullopt; // 12-15-18
        return last;
    }

    std::optional<Quantity> readBehindJoint(qsizetype place) const
    {
        return m_reader.readAt(place, QuantityReader::Joint::Left).quantity;
    }

    static bool areYears(const Quantity& first, const Quantity& last)
    {
        constexpr qsizetype digits = 4;
        return first.end - first.start == digits && last.isPlain && last.end - last.start == digits;
    }

    // "2 à 3 millions" begins at two millions.
    static Decimal scaled(const Quantity& first, const Quantity& last)
    {
        static const Decimal thousand(1000);
        const bool shares = first.scale == 0 && last.scale >= 3 && last.isOneTerm && first.value < thousand;
        return shares ? first.value.timesTenTo(last.scale) : first.value;
    }

    static bool fit(const Quantity& first, const Quantity& last)
    {
        return scaled(first, last) < last.value &&
               (first.code.isEmpty() || last.code.isEmpty() || first.code == last.code);
    }

    qsizetype takeRange(const Quantity& first, const Quantity& last, Number& number) const
    {
        number.value = scaled(first, last);
        number.upTo = last.value;
        if (first.code.isEmpty()) {
            number.kind = last.kind;
            number.unit = last.code;
        }
        return last.end;
    }

    void append(Number number, qsizetype start, qsizetype end)
    {
        number.start = m_folded.offsets[start];
        number.length = m_folded.offsets[end] - number.start;
        // Nothing is left of a number within one character: ㊷.
        if (number.length > 0 &&
            (m_found.isEmpty() || m_found.last().start + m_found.last().length <= number.start))
            m_found.append(number);
    }

    QStringView m_original;
    Language m_language;
    Folded m_folded;
    QuantityReader m_reader;
    qsizetype m_end = 0;
    QList<Number> m_found;
};

} // namespace

QList<Number> numbersIn(QStringView text, Language language)
{
    return NumberReader(text, language).run();
}

} // namespace tarjuman::text
