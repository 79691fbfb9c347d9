// Whether the file of a picture is there to its end. What reads pictures draws the upper half of one that was
// cut off, and grey below it, without a word. By the structure of the file alone; pure, any thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArrayView>

namespace tarjuman::pdf {

// PNG: chunk after chunk up to the one that ends it. JPEG: its segments and scans up to the mark that ends
// the image. Other files have no end that is known here; they count as whole.
bool isWholePicture(QByteArrayView file);

// What is said of one that is not whole.
base::Error cutOffPicture();

} // namespace tarjuman::pdf
