// What the command line prints on standard output: lines of text and JSON records, UTF-8 in logical order.
#pragma once

#include "app/release/Release.h"

#include <QJsonObject>
#include <QString>

namespace tarjuman::cli {

void printLine(const QString& line);
void printRecord(const QJsonObject& record);
// Whether all that was printed has reached its reader; false on a full disk.
bool finishOutput();

// Number, titles, date, place, status, paragraphs, completeness.
QJsonObject summaryRecord(const release::ReleaseSummary& summary);
// The whole release: the summary, and a record a row with role, texts and state; several paragraphs of one
// side of a row are parted by a line end.
QJsonObject releaseRecord(const release::Release& release);

} // namespace tarjuman::cli
