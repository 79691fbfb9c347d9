// Takes a logo from the reader's files after a look at what it holds: a PNG, JPEG or SVG picture that can be
// drawn. Any thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>

namespace tarjuman::ui {

class LogoFile {
    Q_DECLARE_TR_FUNCTIONS(tarjuman::ui::LogoFile)
public:
    static constexpr qint64 largestSize = 4 * 1024 * 1024; // bytes

    // The bytes of the file, as the letterhead keeps them.
    static base::Result<QByteArray> read(const QString& file);
    // A picture of at most `size` device pixels; null when the bytes are no picture.
    static QImage draw(const QByteArray& bytes, QSize size);
};

} // namespace tarjuman::ui
