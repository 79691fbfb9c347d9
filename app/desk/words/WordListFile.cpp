#include "app/desk/words/WordListFile.h"

#include "app/text/Characters.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace tarjuman::desk {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using text::Language;
using List = ListedWord::List;

namespace {

constexpr std::array<std::pair<List, QStringView>, 3> listKeys{
    {{List::Mine, u"mine"}, {List::House, u"house"}, {List::Forbidden, u"forbidden"}}};

Error refused(const QString& sentence)
{
    return {ErrorKind::BadInput, sentence};
}

Error lineRefused(int line)
{
    return refused(QCoreApplication::translate(
                       "WordListFile", "Line %1 is no word of a list. Nothing was taken from the file.")
                       .arg(line));
}

std::optional<ListedWord> wordFrom(const QString& line, List otherwise)
{
    const QStringList fields = line.split(u'\t');
    const auto field = [&fields](int at) { return fields.value(at).simplified(); };
    ListedWord word;
    word.word = listedForm(fields.first());
    const auto language =
        field(1).isEmpty() ? std::optional(languageOfLetters(word.word)) : text::languageFromTag(field(1));
    const auto* const key = std::ranges::find(listKeys, field(2), &decltype(listKeys)::value_type::second);
    if (word.word.isEmpty() || !language || (key == listKeys.end() && !field(2).isEmpty()))
        return std::nullopt;
    word.language = *language;
    word.list = key == listKeys.end() ? otherwise : key->first;
    if (word.list == List::Forbidden) {
        word.replacement = field(3).normalized(QString::NormalizationForm_C);
        word.note = field(4);
    }
    return word;
}

} // namespace

QString listedForm(const QString& typed)
{
    constexpr qsizetype longest = 60;
    const QString word = typed.trimmed().normalized(QString::NormalizationForm_C);
    const bool isOne = std::ranges::none_of(word, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    return isOne && word.size() <= longest && !word.startsWith(u'#') ? word : QString();
}

Language languageOfLetters(QStringView word)
{
    const bool hasArabic = std::ranges::any_of(
        word, [](QChar c) { return text::classOf(c.unicode()).kind == text::CharKind::Arabic; });
    return hasArabic ? Language::Arabic : Language::French;
}

Result<QList<ListedWord>> readWordList(const QByteArray& bytes, List otherwise)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (bytes.size() > mostBytesOfWordList || decoder.hasError() || text.contains(QChar(u'\0')))
        return refused(QCoreApplication::translate(
            "WordListFile", "This file is no list of words in UTF-8. Nothing was taken from it."));
    QList<ListedWord> words;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const auto word = wordFrom(line, otherwise);
        if (!word)
            return lineRefused(number);
        words.append(*word);
        if (words.size() > mostWordsOfWordList)
            return refused(QCoreApplication::translate("WordListFile",
                                                       "This file has more than %1 words. Nothing was taken "
                                                       "from it; divide it first.")
                               .arg(mostWordsOfWordList));
    }
    return words;
}

QByteArray wordListFile(const QList<ListedWord>& words)
{
    QString text = u"# word\tlanguage\tlist\tinstead\tnote\n"_s;
    for (const ListedWord& word : words) {
        const auto* const key =
            std::ranges::find(listKeys, word.list, &decltype(listKeys)::value_type::first);
        const QStringList fields{word.word, text::tagOf(word.language), key->second.toString(),
                                 word.replacement.simplified(), word.note.simplified()};
        text += fields.join(u'\t') + u'\n';
    }
    return text.toUtf8();
}

} // namespace tarjuman::desk
