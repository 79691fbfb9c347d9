#include "app/desk/tools/Alignment.h"

#include "app/formats/Paragraphs.h"
#include "app/formats/Structure.h"
#include "app/formats/TextFile.h"
#include "app/memory/Aligner.h"
#include "app/text/Sentences.h"

namespace tarjuman::desk {

using base::Result;

static QJsonArray numbers(int first, int count)
{
    QJsonArray array;
    for (int i = 0; i < count; ++i)
        array.append(first + i);
    return array;
}

QJsonArray linksOf(const QStringList& french, const QStringList& arabic, AlignmentUnit unit)
{
    QJsonArray links;
    const auto kind = unit == AlignmentUnit::Sentence ? memory::Unit::Sentence : memory::Unit::Paragraph;
    const auto found = memory::align(french, arabic, kind);
    for (const memory::Link& link : found) {
        links.append(QJsonArray{numbers(link.first.french, link.count.french),
                                numbers(link.first.arabic, link.count.arabic)});
    }
    return links;
}

Result<QStringList> unitsOf(const QString& file, AlignmentUnit unit)
{
    const auto text = TRY(formats::readTextFile(file));
    const QStringList paragraphs = formats::paragraphsOf(text.text);
    if (unit == AlignmentUnit::Paragraph)
        return paragraphs;
    const text::Language language = formats::languageOf(text.text);
    QStringList sentences;
    for (const QString& paragraph : paragraphs)
        sentences += text::sentencesOf(paragraph, language);
    return sentences;
}

} // namespace tarjuman::desk
