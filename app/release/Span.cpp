#include "app/release/Span.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace tarjuman::release {

using namespace Qt::StringLiterals;
using Kind = Span::Kind;

QString keyOf(Kind kind)
{
    switch (kind) {
    case Kind::Bold:
        return u"bold"_s;
    case Kind::Italic:
        return u"italic"_s;
    case Kind::Superscript:
        return u"superscript"_s;
    case Kind::Link:
        return u"link"_s;
    case Kind::Foreign:
        return u"foreign"_s;
    }
    return {};
}

std::optional<Kind> spanKindFromKey(QStringView key)
{
    for (const Kind kind : allSpanKinds) {
        if (keyOf(kind) == key)
            return kind;
    }
    return std::nullopt;
}

// What is left of `spans` when a stretch of one kind is cut out.
static QList<Span> cutOut(const QList<Span>& spans, Kind kind, int start, int end)
{
    QList<Span> left;
    for (const Span& span : spans) {
        if (span.kind != kind || span.end() <= start || span.start >= end) {
            left += span;
            continue;
        }
        if (span.start < start)
            left += {span.start, start - span.start, kind, span.value};
        if (span.end() > end)
            left += {end, span.end() - end, kind, span.value};
    }
    return left;
}

static QList<Span> sortedAndJoined(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span& one, const Span& other) {
        return std::tie(one.start, one.kind) < std::tie(other.start, other.kind);
    });
    QList<Span> joined;
    for (const Span& span : std::as_const(spans)) {
        const auto before = std::find_if(joined.begin(), joined.end(), [&](const Span& other) {
            return other.kind == span.kind && other.end() == span.start && other.value == span.value;
        });
        if (before == joined.end())
            joined += span;
        else
            before->length += span.length;
    }
    return joined;
}

QList<Span> normalised(const QList<Span>& spans, qsizetype textLength)
{
    QList<Span> apart;
    for (const Span& span : spans) {
        const int start = std::clamp<int>(span.start, 0, int(textLength));
        const int end = int(std::clamp<qint64>(qint64(span.start) + span.length, start, textLength));
        if (end == start)
            continue;
        apart = cutOut(apart, span.kind, start, end);
        apart += {start, end - start, span.kind, span.value};
    }
    return sortedAndJoined(apart);
}

namespace {

// An edit: `removed` units from `position` gave way to `inserted` others.
struct Splice {
    int position = 0;
    int removed = 0;
    int inserted = 0;

    int removedEnd() const { return position + removed; }
    int shift() const { return inserted - removed; }
    // What was replaced belonged to the span wholly, so what came instead does too.
    bool isWithin(const Span& span) const
    {
        return removed > 0 && span.start <= position && span.end() >= removedEnd();
    }
};

int splicedStart(const Span& span, const Splice& splice)
{
    if (span.start < splice.position || splice.isWithin(span))
        return span.start;
    return std::max(span.start, splice.removedEnd()) + splice.shift();
}

int splicedEnd(const Span& span, const Splice& splice)
{
    const bool grows = span.kind != Kind::Link && span.kind != Kind::Foreign;
    if (span.end() == splice.position)
        return splice.removed == 0 && grows ? span.end() + splice.inserted : span.end();
    if (span.end() < splice.position)
        return span.end();
    return span.end() >= splice.removedEnd() ? span.end() + splice.shift() : splice.position;
}

} // namespace

QList<Span> splicedSpans(const QList<Span>& spans, int position, int removed, int inserted)
{
    const Splice splice{position, removed, inserted};
    QList<Span> after;
    for (const Span& span : spans) {
        const int start = splicedStart(span, splice);
        const int end = splicedEnd(span, splice);
        if (end > start)
            after += {start, end - start, span.kind, span.value};
    }
    return sortedAndJoined(after);
}

QList<Span> spansWithin(const QList<Span>& spans, int start, int length)
{
    QList<Span> within;
    for (const Span& span : spans) {
        const int from = std::max(span.start, start);
        const int to = std::min(span.end(), start + length);
        if (to > from)
            within += {from - start, to - from, span.kind, span.value};
    }
    return within;
}

QList<Span> joinedSpans(const QList<Span>& first, qsizetype firstLength, const QList<Span>& second)
{
    QList<Span> all = first;
    for (Span span : second) {
        span.start += int(firstLength);
        all += span;
    }
    return sortedAndJoined(all);
}

QList<Span> withSpan(const QList<Span>& spans, const Span& span, qsizetype textLength)
{
    return normalised(spans + QList<Span>{span}, textLength);
}

QList<Span> withoutKind(const QList<Span>& spans, Kind kind, int start, int length)
{
    return sortedAndJoined(cutOut(spans, kind, start, start + length));
}

bool isCovered(const QList<Span>& spans, Kind kind, int start, int length)
{
    int covered = start;
    for (const Span& span : spans) {
        if (span.kind == kind && span.start <= covered && span.end() > covered)
            covered = span.end();
    }
    return length > 0 && covered >= start + length;
}

const Span* spanAt(const QList<Span>& spans, Kind kind, int position)
{
    const auto found = std::find_if(spans.begin(), spans.end(), [&](const Span& span) {
        return span.kind == kind && span.start <= position && position < span.end();
    });
    return found == spans.end() ? nullptr : &*found;
}

QString spansToText(const QList<Span>& spans)
{
    if (spans.isEmpty())
        return {};
    QJsonArray array;
    for (const Span& span : spans) {
        QJsonArray one{keyOf(span.kind), span.start, span.length};
        if (!span.value.isEmpty())
            one.append(span.value);
        array.append(one);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Span> spansFromText(const QString& text, qsizetype textLength)
{
    QList<Span> spans;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& value : array) {
        const QJsonArray one = value.toArray();
        if (const auto kind = spanKindFromKey(one.at(0).toString()))
            spans += {one.at(1).toInt(), one.at(2).toInt(), *kind, one.at(3).toString()};
    }
    return normalised(spans, textLength);
}

} // namespace tarjuman::release
