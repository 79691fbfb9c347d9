// Takes a photograph from the reader's files after a look at what it holds, and draws it small. Any thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>

namespace tarjuman::ui {

class FigureFile {
    Q_DECLARE_TR_FUNCTIONS(tarjuman::ui::FigureFile)
public:
    static constexpr qint64 largestSize = 20 * 1024 * 1024; // bytes
    static constexpr qint64 mostPixels = 40'000'000;

    // The bytes of the file, as the release keeps them: a PNG or JPEG picture that can be drawn whole. Fails
    // with ErrorKind::BadInput and a sentence that names the file.
    static base::Result<QByteArray> read(const QString& file);
    // The picture scaled down into `size` pixels, upright; null when the bytes are no such picture.
    static QImage draw(const QByteArray& bytes, QSize size);
    // In pixels, upright; empty when the bytes are no picture.
    static QSize sizeOf(const QByteArray& bytes);
};

} // namespace tarjuman::ui
