#include "app/formats/docx/DocxLists.h"

#include "app/formats/Limits.h"

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

namespace {

constexpr int mostLevels = 9;
constexpr int highestRoman = 3999;

QString roman(int number)
{
    static const QList<std::pair<int, QString>> signs{
        {1000, u"m"_s}, {900, u"cm"_s}, {500, u"d"_s}, {400, u"cd"_s}, {100, u"c"_s},
        {90, u"xc"_s},  {50, u"l"_s},   {40, u"xl"_s}, {10, u"x"_s},   {9, u"ix"_s},
        {5, u"v"_s},    {4, u"iv"_s},   {1, u"i"_s}};
    QString words;
    for (const auto& [value, sign] : signs) {
        for (; number >= value; number -= value)
            words += sign;
    }
    return words;
}

// "a" to "z", then "aa": as Word goes on.
QString letters(int number)
{
    constexpr int alphabet = 26;
    const int repeated = std::min((number - 1) / alphabet + 1, mostLevels);
    return QString(repeated, QChar(u'a' + (number - 1) % alphabet));
}

QString written(int number, const QString& format)
{
    const bool isUsual = number > 0 && number <= highestRoman;
    if (isUsual && format == u"lowerLetter")
        return letters(number);
    if (isUsual && format == u"upperLetter")
        return letters(number).toUpper();
    if (isUsual && format == u"lowerRoman")
        return roman(number);
    if (isUsual && format == u"upperRoman")
        return roman(number).toUpper();
    return QString::number(number);
}

} // namespace

void DocxLists::begin(const XmlElement& element)
{
    const QString& name = element.name();
    const QString value = element.value(u"val");
    if (name == u"w:abstractNum")
        m_kind = element.value(u"abstractNumId");
    else if (name == u"w:num")
        m_list = element.value(u"numId");
    else if (name == u"w:abstractNumId" && m_lists.size() < limits::mostStyles)
        m_lists.insert(m_list, value);
    else if (name == u"w:lvl")
        m_level = std::clamp(element.value(u"ilvl").toInt(), 0, mostLevels - 1);
    else if (name == u"w:start" && !m_kind.isEmpty())
        m_kinds[m_kind][m_level].start = value.toInt();
    else if (name == u"w:numFmt" && !m_kind.isEmpty())
        m_kinds[m_kind][m_level].format = value;
    else if (name == u"w:lvlText" && !m_kind.isEmpty())
        m_kinds[m_kind][m_level].label = value;
}

void DocxLists::end(const QString& name)
{
    if (name == u"w:abstractNum")
        m_kind.clear();
}

QString DocxLists::numberOf(const Levels& levels, const QList<int>& counters, int level) const
{
    QString label = levels.value(level).label;
    for (int i = 0; i <= level; ++i)
        label.replace(u"%%1"_s.arg(i + 1), written(counters[i], levels.value(i).format));
    return label;
}

QString DocxLists::nextLabel(const QString& list, int level)
{
    level = std::clamp(level, 0, mostLevels - 1);
    const QString kind = m_lists.value(list);
    const Levels levels = m_kinds.value(kind);
    const QString format = levels.value(level).format;
    if (format.isEmpty() || format == u"bullet" || format == u"none")
        return {};
    QList<int>& counters = m_counters[list];
    if (counters.isEmpty()) {
        for (int i = 0; i < mostLevels; ++i)
            counters.append(levels.value(i).start - 1);
    }
    ++counters[level];
    for (int i = level + 1; i < mostLevels; ++i)
        counters[i] = levels.value(i).start - 1;
    return numberOf(levels, counters, level);
}

} // namespace tarjuman::formats
