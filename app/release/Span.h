// What a stretch of a paragraph is besides plain text: bold, italic, superscript, a link, words of a foreign
// language; nothing else exists in a release. Pure functions on plain values; any thread. Offsets and lengths
// are UTF-16 units of the paragraph's text.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tarjuman::release {

struct Span {
    enum class Kind { Bold, Italic, Superscript, Link, Foreign };

    int start = 0;
    int length = 0;
    Kind kind = Kind::Bold;
    QString value = {}; // Link: the address. Foreign: the language, as a BCP 47 tag ("en"). Otherwise empty.

    int end() const { return start + length; }
    friend bool operator==(const Span&, const Span&) = default;
};

inline constexpr Span::Kind allSpanKinds[] = {Span::Kind::Bold, Span::Kind::Italic, Span::Kind::Superscript,
                                              Span::Kind::Link, Span::Kind::Foreign};

// The kind's name in files: "bold", "italic", "superscript", "link", "foreign".
QString keyOf(Span::Kind kind);
std::optional<Span::Kind> spanKindFromKey(QStringView key);

// The normal form that a Paragraph holds: within the text, none empty, by start and then by kind; spans of
// one kind never overlap (the later one in the list wins) and are joined where they touch and say the same.
QList<Span> normalised(const QList<Span>& spans, qsizetype textLength);

// The spans after `removed` units from `position` gave way to `inserted` others. What is typed behind a bold,
// italic or raised letter is so too; a link or a foreign run grows only from within.
QList<Span> splicedSpans(const QList<Span>& spans, int position, int removed, int inserted);

// The spans of a part of a text, as offsets of that part; and those of two texts put one behind the other.
QList<Span> spansWithin(const QList<Span>& spans, int start, int length);
QList<Span> joinedSpans(const QList<Span>& first, qsizetype firstLength, const QList<Span>& second);

// With `span` laid over the others of its kind, or that kind taken away from a stretch.
QList<Span> withSpan(const QList<Span>& spans, const Span& span, qsizetype textLength);
QList<Span> withoutKind(const QList<Span>& spans, Span::Kind kind, int start, int length);

// Whether all of a stretch that is not empty has the kind.
bool isCovered(const QList<Span>& spans, Span::Kind kind, int start, int length);
// The span of a kind that holds the unit at `position`, or null.
const Span* spanAt(const QList<Span>& spans, Span::Kind kind, int position);

// For the archive: a JSON array [["bold",0,5],["link",7,3,"https://…"]]; empty for no spans. What cannot be
// understood is left out, so that a text is never lost over its dress.
QString spansToText(const QList<Span>& spans);
QList<Span> spansFromText(const QString& text, qsizetype textLength);

} // namespace tarjuman::release
