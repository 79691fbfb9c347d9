#include "app/formats/Dateline.h"

#include "app/text/Dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

static constexpr qsizetype longestPlace = 64;
static constexpr qsizetype mostWords = 8;
static constexpr qsizetype farthestDate = 80;

static bool isSeparator(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Other_Format ||
           u",،;:.-–—ـ/()|"_s.contains(letter);
}

// "Riyad (Arabie saoudite" has lost the end of its bracket, "(Riyad" never closed the one before the place.
static bool isBracketOfPlace(QStringView text, QChar bracket)
{
    return bracket == u')' ? text.count(u'(') == text.count(u')') : text.count(u'(') < text.count(u')');
}

static QString trimmedPlace(QStringView text)
{
    while (!text.isEmpty() && isSeparator(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isSeparator(text.back()) &&
           !(text.back() == u')' && isBracketOfPlace(text, u')')))
        text.chop(1);
    if (text.startsWith(u'(') && !isBracketOfPlace(text.mid(1), u'('))
        text = text.mid(1);
    // What leads to the date, and to the place; an agency's name is none of it.
    static const QRegularExpression conjunction(
        u"(?:\\s+(?:le|ce|du|en date du|في|يوم|بتاريخ|الموافق)|^(?:في|le|fait à|حرر في|حُرر في|صدر في))$"_s);
    static const QRegularExpression opening(u"^(?:fait à|حرر في|حُرر في|صدر في)\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression agency(u"\\s*\\((?:[A-Z]{2,5}|واس|وام|قنا|بنا|وكالات)\\)$"_s);
    QString place = text.toString();
    place.remove(conjunction).remove(opening).remove(agency);
    while (!place.isEmpty() && isSeparator(place.back()) && place.back() != u')')
        place.chop(1);
    return place.simplified();
}

// A place is some words with a capital at the head (in French), and no clause.
static bool isPlace(const QString& place)
{
    if (place.isEmpty())
        return true;
    const QChar first = place.front();
    const bool arabic = first.script() == QChar::Script_Arabic;
    if (!first.isLetter() || (!arabic && !first.isUpper()))
        return false;
    // A full stop ends an abbreviation at best: Washington D.C., St. Louis.
    static const QRegularExpression clause(u"[;:!?؟؛«»\"0-9]|(?<!\\bSt|\\bSte|\\p{Lu})\\."_s);
    return place.size() <= longestPlace && place.count(u' ') < mostWords && !place.contains(clause);
}

std::optional<Dateline> datelineOf(const QString& paragraph)
{
    const auto found = text::findDate(QStringView(paragraph).left(3 * farthestDate));
    if (!found || found->start > farthestDate)
        return std::nullopt;
    Dateline dateline;
    dateline.date = found->date;
    dateline.place = trimmedPlace(QStringView(paragraph).left(found->start));
    if (!isPlace(dateline.place))
        return std::nullopt;
    const QStringView rest = QStringView(paragraph).mid(found->start + found->length);
    dateline.isAlone = std::all_of(rest.begin(), rest.end(), isSeparator);
    if (dateline.isAlone)
        return dateline;
    // The lead follows after a dash or a colon, perhaps with the agency's name in brackets before it.
    static const QRegularExpression running(u"^[\\s,،.)]*(?:\\([^()]{1,20}\\)[\\s,،]*)?[-–—:ـ]+\\s*\\S"_s);
    if (dateline.place.isEmpty() || !running.match(rest.toString()).hasMatch())
        return std::nullopt;
    return dateline;
}

} // namespace tarjuman::formats
