// What lies between two places of a text, as paragraphs: cut out, put in elsewhere, dressed in a span. A part
// of a paragraph keeps its spans and loses its role: a part of a title is no title. Identities are not given
// here. Pure functions; any thread.
#pragma once

#include "app/release/Release.h"
#include "ui/editor/text/Place.h"

namespace tarjuman::ui {

// `length` units of a paragraph from `start` give way to `by`; its spans go along.
void replacePart(release::Paragraph& paragraph, int start, int length, const QString& by);

// The first and the last may be parts.
QList<release::Paragraph> cutOut(const QList<release::Paragraph>& paragraphs, const PlaceRange& range);
// The last of the first ones and the first of the others are parts of one paragraph.
QList<release::Paragraph> joinedAtSeam(QList<release::Paragraph> first,
                                       const QList<release::Paragraph>& second);

// Paragraphs put in place of a range: `count` paragraphs from `first` give way to `by`, whose roles are Body
// but where a paragraph that was put in whole brought one.
struct Insertion {
    int first = 0;
    int count = 0;
    QList<release::Paragraph> by = {};
    Place end = {}; // where the last of what was put in ends
};
// `what` is not empty: the first goes on where the range began, the last is gone on with behind it.
Insertion putIn(const QList<release::Paragraph>& paragraphs, const PlaceRange& range,
                const QList<release::Paragraph>& what);
// Paragraphs that have only their texts get the spans of `like`, and the roles that it brought.
void dressLike(QList<release::Paragraph>& paragraphs, const QList<release::Paragraph>& like);

// Lays a span over a stretch, or takes its kind away from there.
enum class Dress { On, Off };
void lay(release::Paragraph& paragraph, const release::Span& span, Dress dress);
// The paragraphs that a range touches, with the span over all of it. The range lies within the text.
QList<release::Paragraph> dressed(const QList<release::Paragraph>& paragraphs, const PlaceRange& range,
                                  release::Span::Kind kind, const QString& value, Dress dress);
// Whether all of these have the kind, and there is a letter.
bool areDressed(const QList<release::Paragraph>& parts, release::Span::Kind kind);

} // namespace tarjuman::ui
