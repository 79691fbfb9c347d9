#include "app/text/Decimal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

QString withoutLeadingZeros(const QString& digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.sliced(zeros);
}

// By length, then by digits; neither begins with 0.
int compareDigits(const QString& one, const QString& other)
{
    if (one.size() != other.size())
        return one.size() < other.size() ? -1 : 1;
    return one.compare(other);
}

} // namespace

Decimal::Decimal(int whole)
    : Decimal(QString::number(std::abs(whole)), 0, whole < 0)
{
}

Decimal::Decimal(const QString& digits, qsizetype scale, bool negative)
    : m_digits(withoutLeadingZeros(digits))
    , m_scale(scale)
    , m_negative(negative)
{
    while (m_scale > 0 && m_digits.endsWith(u'0')) {
        m_digits.chop(1);
        --m_scale;
    }
    if (m_digits.isEmpty()) {
        m_scale = 0;
        m_negative = false;
    }
}

Decimal Decimal::fromDigits(QStringView whole, QStringView fraction)
{
    QString digits;
    digits.reserve(whole.size() + fraction.size());
    for (const QStringView part : {whole, fraction}) {
        for (const QChar digit : part)
            digits += QChar(u'0' + std::max(digit.digitValue(), 0));
    }
    return {digits, fraction.size(), false};
}

Decimal Decimal::negated() const
{
    return {m_digits, m_scale, !m_negative};
}

QString Decimal::scaledTo(qsizetype scale) const
{
    return withoutLeadingZeros(m_digits + QString(scale - m_scale, u'0'));
}

Decimal Decimal::plus(const Decimal& other) const
{
    const qsizetype scale = std::max(m_scale, other.m_scale);
    QString longer = scaledTo(scale);
    QString shorter = other.scaledTo(scale);
    if (longer.size() < shorter.size())
        longer.swap(shorter);
    int carried = 0;
    for (qsizetype i = 1; i <= longer.size(); ++i) {
        QChar& digit = longer[longer.size() - i];
        const int below = i <= shorter.size() ? shorter[shorter.size() - i].digitValue() : 0;
        const int sum = digit.digitValue() + below + carried;
        digit = QChar(u'0' + sum % 10);
        carried = sum / 10;
    }
    return {carried > 0 ? u'1' + longer : longer, scale, m_negative};
}

Decimal Decimal::timesTenTo(int exponent) const
{
    if (isZero())
        return {};
    const qsizetype scale = m_scale - exponent;
    return scale >= 0 ? Decimal(m_digits, scale, m_negative)
                      : Decimal(m_digits + QString(-scale, u'0'), 0, m_negative);
}

int Decimal::compare(const Decimal& other) const
{
    if (m_negative != other.m_negative)
        return m_negative ? -1 : 1;
    const qsizetype scale = std::max(m_scale, other.m_scale);
    const int order = compareDigits(scaledTo(scale), other.scaledTo(scale));
    return m_negative ? -order : order;
}

QString Decimal::toString() const
{
    if (isZero())
        return u"0"_s;
    QString text = m_digits;
    if (m_scale > 0) {
        if (text.size() <= m_scale)
            text.prepend(QString(m_scale - text.size() + 1, u'0'));
        text.insert(text.size() - m_scale, u'.');
    }
    return m_negative ? u'-' + text : text;
}

} // namespace tarjuman::text
