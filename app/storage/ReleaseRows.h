// How a release becomes values of rows and back. Pure functions, any thread.
#pragma once

#include "app/release/Release.h"

#include <QVariant>

namespace tarjuman::storage {

// Times as milliseconds since 1970 in UTC; an invalid one is NULL.
QVariant toColumn(const QDateTime& time);
QDateTime timeFrom(const QVariant& column);
// An embargo with the zone in which it was given. The instant is one of whole seconds; the milliseconds hold
// the zone's quarters of an hour, counted from 1 for UTC-12:00. 0 is UTC: so older archives have it, and an
// older program that reads a newer one is a tenth of a second off.
QVariant embargoColumn(const QDateTime& until);
QDateTime embargoFrom(const QVariant& column);
// Dates as ISO 8601; an invalid one is an empty text.
QString toColumn(QDate date);
QDate dateFrom(const QString& column);

QString keyOf(release::TranslationState state);
release::TranslationState stateFromKey(const QString& key);

// The release made fit for storing and for the editor, without losing a word: every text is of whole
// characters (U+FFFD for halves), every paragraph has an identity of its own, the pairs' counts add up to the
// paragraphs, spans are in their normal form, and a pair that is done without an agreement was agreed as it
// stands. A release that is right comes back as it is.
release::Release soundRelease(release::Release release);

// Whether both say the same but for revision, times, and identities taken for paragraphs that did not stay.
bool sameContent(const release::Release& left, const release::Release& right);

} // namespace tarjuman::storage
