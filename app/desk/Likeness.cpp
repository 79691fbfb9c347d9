#include "app/desk/Likeness.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

static QString textOf(const ImportedFile& file)
{
    QString text;
    for (const release::Paragraph& paragraph : file.release.paragraphs[file.language])
        text += paragraph.text + u'\n';
    return text;
}

// Numbers of two digits or more, whatever digits they are written in, and words in Latin letters.
static QSet<QString> tokensOf(const QString& text, const QString& pattern)
{
    static const auto options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;
    QSet<QString> tokens;
    auto matches = QRegularExpression(pattern, options).globalMatch(text);
    while (matches.hasNext()) {
        QString token = matches.next().captured().toLower();
        for (QChar& letter : token) {
            if (letter.digitValue() >= 0)
                letter = QChar(u'0' + letter.digitValue());
        }
        tokens.insert(token);
    }
    return tokens;
}

// The share of the smaller set that the other holds too.
static double overlap(const QSet<QString>& one, const QSet<QString>& other)
{
    const auto smaller = std::min(one.size(), other.size());
    if (smaller == 0)
        return 0;
    return static_cast<double>((QSet<QString>(one) &= other).size()) / static_cast<double>(smaller);
}

// 1 for the usual ratio of lengths, 0 for three times as much or as little. French takes a quarter more
// letters.
static double lengthLikeness(qsizetype french, qsizetype arabic)
{
    static constexpr double usual = 1.25;
    const double ratio =
        static_cast<double>(french) / static_cast<double>(std::max<qsizetype>(1, arabic)) / usual;
    return std::max(0.0, 1 - std::abs(std::log(std::max(ratio, 1e-3))) / std::log(3.0));
}

double likeness(const ImportedFile& french, const ImportedFile& arabic)
{
    const QDate date = french.release.date;
    const QDate other = arabic.release.date;
    if (date.isValid() && other.isValid() && date != other)
        return 0;
    const QString frenchText = textOf(french);
    const QString arabicText = textOf(arabic);
    const double length = lengthLikeness(frenchText.size(), arabicText.size());
    if (length <= 0)
        return 0;
    static const QString numbers = u"\\d{2,}"_s;
    static const QString latinWords = u"[a-z][a-z@.-]{2,}"_s;
    const double sameDate = date.isValid() && date == other ? 2 : 0;
    return length + sameDate + 1.5 * overlap(tokensOf(frenchText, numbers), tokensOf(arabicText, numbers)) +
           0.5 * overlap(tokensOf(frenchText, latinWords), tokensOf(arabicText, latinWords));
}

} // namespace tarjuman::desk
