#include "app/memory/Anchors.h"

#include "app/memory/NewsroomWords.h"
#include "app/text/ArabicParticles.h"
#include "app/text/Folding.h"
#include "app/text/Numbers.h"

#include <QRegularExpression>

namespace tarjuman::memory {

using namespace Qt::StringLiterals;
using text::Language;

namespace {

bool isLatin(QChar letter)
{
    return letter.script() == QChar::Script_Latin;
}

// The consonants of a name as one would hear them in either language; letters that only one of the two
// writes, and all vowels, are left out. "Koweït" and الكويت are both "KT", "Cameroun" and الكاميرون both
// "KMRN".
QString soundOf(QString word)
{
    static const std::pair<QStringView, QStringView> letterGroups[] = {
        {u"ph", u"f"}, {u"sch", u"ش"}, {u"ch", u"ش"}, {u"sh", u"ش"}, {u"th", u"t"},  {u"dh", u"d"},
        {u"kh", u"خ"}, {u"gh", u"g"},  {u"qu", u"k"}, {u"ck", u"k"}, {u"ce", u"s"},  {u"ci", u"s"},
        {u"cy", u"s"}, {u"ge", u"g"},  {u"x", u"ks"}, {u"dj", u"g"}, {u"tch", u"ش"},
    };
    for (const auto& [group, letter] : letterGroups)
        word.replace(group.toString(), letter.toString());
    static constexpr QStringView letters = u"bpvftdszckqgjxrlmnشبفتثطدذضظزسصجغقكخرلمن";
    static constexpr QStringView sounds = u"BBFFTDSSKKKGGSRLMNXBFTTTDDDDSSSGGKKKRLMN";
    static_assert(letters.size() == sounds.size());
    QString sound;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const qsizetype place = letters.indexOf(word.at(i));
        const bool isDoubled = i > 0 && word.at(i) == word.at(i - 1);
        if (place >= 0 && !isDoubled)
            sound += sounds.at(place);
    }
    return sound;
}

// The figures that are no number of their own, a day, a year, a part of a telephone number, join both
// languages too.
void addFigures(QStringView text, Anchors& anchors)
{
    QString figures;
    for (const QChar sign : text) {
        if (sign.isDigit()) {
            figures += QChar(u'0' + sign.digitValue());
            continue;
        }
        if (!figures.isEmpty())
            anchors += figures;
        figures.clear();
    }
    if (!figures.isEmpty())
        anchors += figures;
}

void addNumbers(QStringView text, Language language, Anchors& anchors)
{
    qsizetype end = 0;
    for (const text::Number& number : text::numbersIn(text, language)) {
        addFigures(text.sliced(end, number.start - end), anchors);
        anchors += number.value.toString();
        if (number.upTo)
            anchors += number.upTo->toString();
        end = number.start + number.length;
    }
    addFigures(text.sliced(end), anchors);
}

void addFrenchWord(QStringView written, Anchors& anchors)
{
    const QString word = text::folded(written, text::level::search);
    if (const QString meaning = meaningOf(word, Language::French); !meaning.isEmpty())
        anchors += meaning;
    if (!written.front().isUpper())
        return;
    anchors += word; // An Arabic text may keep it in Latin letters.
    if (const QString sound = soundOf(word); sound.size() >= 3)
        anchors += u'~' + sound;
}

void addArabicWord(QStringView written, Anchors& anchors)
{
    const QString word = text::folded(written, text::level::search);
    if (isLatin(written.front())) {
        anchors += word;
        return;
    }
    const QString stem = text::likeliestStem(word);
    QStringList readings = {word, stem};
    if (stem == word && word.size() > 3 && text::isJoinedLetter(word.front()))
        readings += text::likeliestStem(word.mid(1));
    for (const QString& reading : std::as_const(readings)) {
        if (const QString meaning = meaningOf(reading, Language::Arabic); !meaning.isEmpty()) {
            anchors += meaning;
            break;
        }
    }
    for (const QString& reading : std::as_const(readings)) {
        if (const QString sound = soundOf(reading); sound.size() >= 3)
            anchors += u'~' + sound;
    }
}

} // namespace

Anchors anchorsOf(const QString& text, Language language)
{
    Anchors anchors;
    addNumbers(text, language, anchors);
    // Addresses of mail and the web stay whole.
    static const QRegularExpression words(
        uR"([\w.+-]+@[\w.-]+\w|(?:https?://|www\.)[^\s،؛]+|[\p{L}\p{M}]+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = words.globalMatch(text); matches.hasNext();) {
        const QString word = matches.next().captured();
        if (word.contains(u'@') || word.contains(u'/') || word.contains(u'.'))
            anchors += word.toLower();
        else if (language == Language::French)
            addFrenchWord(word, anchors);
        else
            addArabicWord(word, anchors);
    }
    if (text.contains(u'?') || text.contains(u'؟'))
        anchors += u"?"_s;
    static const QRegularExpression quotes(u"[«“\"]"_s);
    if (text.contains(quotes))
        anchors += u"«"_s;
    return anchors;
}

} // namespace tarjuman::memory
