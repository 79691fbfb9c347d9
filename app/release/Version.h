// A release as it once stood, kept by the archive: when, by whom and why. A plain value without the text
// itself, which is asked for when it is to be read; any thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::release {

// The archive's number for a version; None before it was stored.
enum class VersionId : qint64 { None = 0 };

enum class VersionReason {
    StatusChanged, // the release took `status`
    Requested,     // the reader asked for it, and may have given it a label
    BeforeRestore, // an earlier text was about to take its place
    Replacement,   // words in it were about to be replaced, in the whole archive
};

struct Version {
    VersionId id = VersionId::None;
    ReleaseId release = ReleaseId::None;
    QDateTime made = {}; // UTC; given by the archive
    QString author = {};
    VersionReason reason = VersionReason::Requested;
    Status status = Status::Draft; // of the release at that moment
    QString label = {};            // what the reader called it; empty when it has no name

    friend bool operator==(const Version&, const Version&) = default;
};

// The reason's name in the archive: "status", "request", "restore", "replacement".
QString keyOf(VersionReason reason);
std::optional<VersionReason> versionReasonFromKey(QStringView key);

} // namespace tarjuman::release
