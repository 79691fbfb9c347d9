// The logo of a letterhead as pixels: a PNG, JPEG or SVG file from outside, opened with limits. Pure; any
// thread, no display.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QSize>

#include <string>

namespace tarjuman::pdf {

struct LogoImage {
    QSize size;      // pixels, at most 1200 a side
    std::string rgb; // three bytes a pixel, rows from the top; what was transparent is white
};

// Fails with ErrorKind::BadInput on what is no such picture, on one of more than 8 million pixels (by its
// header, before it is decoded) or 20 megabytes, and on an SVG file that is nested a hundred deep, or
// holds text, pictures or references, which could draw upon the system or without end.
base::Result<LogoImage> readLogo(const QByteArray& file);

} // namespace tarjuman::pdf
