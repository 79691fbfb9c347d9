// Where the parts of a zipped file lie, by its directory: what the library does not tell, and what shows a
// file in which parts lie over each other, so that few bytes are many parts. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace tarjuman::formats {

struct ZipPlace {
    QByteArray name = {};
    qint64 begin = 0; // of what stands before the part
    qint64 end = 0;   // behind the part
    qint64 packed = 0;
};

// In the order of the directory. Nothing where it is damaged, where something stands behind it, or where a
// place lies outside of the file; nor for files of 4 GB and more, which have another directory.
std::optional<QList<ZipPlace>> zipPlacesOf(QByteArrayView bytes);

bool overlap(QList<ZipPlace> places);

} // namespace tarjuman::formats
