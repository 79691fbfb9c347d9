// What a file is by its bytes, mostly the first, whatever its name says. Pure, any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace tarjuman::formats {

// The name of a known format that is not plain text, for the reader ("a PDF", "a Word document"); empty
// otherwise.
QString foreignFormat(QByteArrayView bytes);

} // namespace tarjuman::formats
