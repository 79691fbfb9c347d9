// What a recovery file says: the release, which archive it comes from, what it was based on, and its
// pictures, which lie beside it in files named by their digest. Pure functions, any thread.
//
//   {"format":"tarjuman-release", … as in ReleaseJson.h …, "archive":"3f…","base":"9c…",
//    "figures":[{"id":9,"picture":"7d…", …}]}
//
// Files of older programs say neither archive nor base, and hold their pictures within.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QByteArray>
#include <QString>

namespace tarjuman::desk {

struct RecoveryText {
    release::Release release = {};
    QString archive = {};            // the identity of its archive; empty where unknown
    QByteArray base = {};            // fingerprint of what the archive held; empty where unknown
    QList<QByteArray> pictures = {}; // a digest for each figure; empty for one that is held within
};

QByteArray toRecoveryJson(const RecoveryText& text);
// The figures' pictures are those within; the others are still to be read.
base::Result<RecoveryText> recoveryFromJson(const QByteArray& json);

} // namespace tarjuman::desk
