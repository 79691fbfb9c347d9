// A version that is to be kept, and how the release becomes the bytes of its content; the room that asks for
// it knows the form. Plain values; `pack` is called on the storage thread.
#pragma once

#include "app/release/Version.h"

#include <QByteArray>

#include <functional>

namespace tarjuman::storage {

struct Snapshot {
    release::Version version; // its id, time, release and status are the archive's to give
    std::function<QByteArray(const release::Release&)> pack;
};

} // namespace tarjuman::storage
