// A photograph as it goes into a file: a PNG or JPEG file from outside, opened with limits. Pure; any thread,
// no display.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QSize>

#include <string>
#include <vector>

namespace tarjuman::pdf {

struct Picture {
    enum class Encoding { Pixels, Jpeg };

    QSize size; // pixels, at most 2400 a side
    Encoding encoding = Encoding::Pixels;
    std::string bytes; // three bytes a pixel, rows from the top; or a JPEG file of three channels
};

// A JPEG file of usual size stays as it is, byte for byte; others are brought to at most 2400 pixels a side,
// what was transparent becomes white. Fails with ErrorKind::BadInput on what is neither PNG nor JPEG, on more
// than 80 million pixels or 40 megabytes.
base::Result<Picture> readPicture(const QByteArray& file);

// The pictures of one export, each of them once. One thread.
class Pictures {
public:
    // The number of the picture; the same file has the same number.
    base::Result<int> add(const QByteArray& file);

    const Picture& at(int number) const { return m_pictures[static_cast<size_t>(number)]; }
    const std::vector<Picture>& all() const { return m_pictures; }

private:
    std::vector<QByteArray> m_files;
    std::vector<Picture> m_pictures;
};

} // namespace tarjuman::pdf
