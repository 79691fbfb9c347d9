// What the last replacement in the whole archive did, as the archive remembers it beside the releases, so
// that it can be taken back after a restart. A plain value, any thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Version.h"

#include <QByteArray>

namespace tarjuman::desk {

struct LastReplacement {
    struct Place {
        release::ReleaseId release = release::ReleaseId::None;
        qint64 revision = 0; // since the replacement; at another one somebody has written since
        release::VersionId version = release::VersionId::None; // as it stood before

        friend bool operator==(const Place&, const Place&) = default;
    };

    QDateTime time = {}; // UTC
    QString what = {};   // the words as the first place had them
    QString by = {};
    QList<Place> places = {};

    friend bool operator==(const LastReplacement&, const LastReplacement&) = default;
};

QString lastReplacementSetting(); // its name in the archive
QByteArray toJson(const LastReplacement& replacement);
// Without places when there is none.
base::Result<LastReplacement> lastReplacementFromJson(const QByteArray& json);

} // namespace tarjuman::desk
