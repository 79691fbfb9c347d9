// The readers that journalists use, asked for the text of a PDF: what tst_LineWriter and its shared twin
// compare.
#pragma once

#include "app/release/Release.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tarjuman::tests {

// Each runs on a temporary file; an empty answer is a failure of the reader.
QString readWithPdftotext(const QByteArray& pdf);
QString readWithMupdf(const QByteArray& pdf);
QString readWithQtPdf(const QByteArray& pdf);
QString readStructure(const QByteArray& pdf); // our own reader, in the order of the structure

// What two readings must agree on: composed, white space collapsed, format characters dropped, words that
// were divided at the end of a line put together.
QString normalised(QString text);

// Empty when a reading, normalised, is the text; else what stands around the first difference in both.
QString difference(const QString& reading, const QString& text);

// The paragraphs of a language, as a reader ought to give them, one after the other.
QString wholeText(const release::Release& release, text::Language language);
QStringList paragraphsOf(const release::Release& release, text::Language language);

} // namespace tarjuman::tests
