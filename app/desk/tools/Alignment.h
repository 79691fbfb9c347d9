// Pairs the parts of two texts outside the archive, for the command line. Pure but for the reading; any
// thread.
#pragma once

#include "app/base/Result.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace tarjuman::desk {

enum class AlignmentUnit { Paragraph, Sentence };

// Each link as [[French numbers], [Arabic numbers]], from 0; an empty list for a part without partner.
QJsonArray linksOf(const QStringList& french, const QStringList& arabic, AlignmentUnit unit);

// The paragraphs of a text file, or its sentences.
base::Result<QStringList> unitsOf(const QString& file, AlignmentUnit unit);

} // namespace tarjuman::desk
