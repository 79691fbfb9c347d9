// Texts whose pairing is known, as files in JSON: {"cases": [{"level", "src", "tgt", "links": [[[0], [0, 1]],
// ...]}]}.
#pragma once

#include "app/memory/Aligner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tarjuman::memory::testing {

inline QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& text : array.toArray())
        texts += text.toString();
    return texts;
}

inline QString compact(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// A link as the files write it: [[0],[0,1]].
inline QString written(const Link& link)
{
    const auto numbers = [](int first, int count) {
        QJsonArray array;
        for (int i = 0; i < count; ++i)
            array += first + i;
        return array;
    };
    return compact(
        {numbers(link.first.french, link.count.french), numbers(link.first.arabic, link.count.arabic)});
}

// The F1 of links found whole, over all cases of the file; 0 when it can't be read.
inline double scoreOf(const QString& file)
{
    using namespace Qt::StringLiterals;
    QFile json(file);
    if (!json.open(QIODevice::ReadOnly))
        return 0;
    qsizetype right = 0;
    qsizetype all = 0; // the proposed and the known ones
    const QJsonArray cases = QJsonDocument::fromJson(json.readAll()).object()[u"cases"_s].toArray();
    for (const QJsonValue& value : cases) {
        const QJsonObject one = value.toObject();
        const Unit unit = one[u"level"_s] == u"sentence"_s ? Unit::Sentence : Unit::Paragraph;
        QSet<QString> known;
        for (const QJsonValue& link : one[u"links"_s].toArray())
            known += compact(link.toArray());
        const auto links = align(textsOf(one[u"src"_s]), textsOf(one[u"tgt"_s]), unit);
        for (const Link& link : links)
            right += known.contains(written(link)) ? 1 : 0;
        all += links.size() + known.size();
    }
    return all == 0 ? 0 : 2.0 * static_cast<double>(right) / static_cast<double>(all);
}

} // namespace tarjuman::memory::testing
