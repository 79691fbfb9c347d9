// A number of any size, exact: what a text says, never a rounding of it. Pure value; any thread.
#pragma once

#include <QString>

namespace tarjuman::text {

class Decimal {
public:
    Decimal() = default; // 0
    explicit Decimal(int whole);
    // Digits of any script before and behind the decimal mark; 3,50 is 3.5, and 007 is 7.
    static Decimal fromDigits(QStringView whole, QStringView fraction = {});

    Decimal negated() const;
    Decimal plus(const Decimal& other) const; // of the same sign
    Decimal timesTenTo(int exponent) const;   // 3.2 times 10 to the 9th is 3200000000

    bool isZero() const { return m_digits.isEmpty(); }
    bool isWhole() const { return m_scale == 0; }
    bool isNegative() const { return m_negative; }
    // "1250000", "-3.5": the same for equal values.
    QString toString() const;

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend bool operator<(const Decimal& one, const Decimal& other) { return one.compare(other) < 0; }

private:
    Decimal(const QString& digits, qsizetype scale, bool negative);
    int compare(const Decimal& other) const;
    QString scaledTo(qsizetype scale) const;

    QString m_digits;      // without leading zeros; empty for 0
    qsizetype m_scale = 0; // how many of them stand behind the decimal mark
    bool m_negative = false;
};

} // namespace tarjuman::text
