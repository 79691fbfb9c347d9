// Where a release stands in the newsroom's workflow: draft, in translation, in review, approved, published,
// archived; from published also withdrawn or corrected.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tarjuman::release {

enum class Status { Draft, InTranslation, InReview, Approved, Published, Archived, Withdrawn, Corrected };

inline constexpr Status allStatuses[] = {
    Status::Draft,     Status::InTranslation, Status::InReview,  Status::Approved,
    Status::Published, Status::Archived,      Status::Withdrawn, Status::Corrected,
};

// The status's name in files and on the command line: "draft", "in-translation", ...
QString keyOf(Status status);
std::optional<Status> statusFromKey(QStringView key);

// Whether the workflow lets a release go from one status to another. Before publication every step may be
// taken and taken back; a published release can only be archived, withdrawn or corrected.
bool mayChange(Status from, Status to);

// Whether steps that the workflow allows lead from one status to another.
bool mayReach(Status from, Status to);

// Publishing freezes the text: a later change makes a correction or a new version.
bool isFrozen(Status status);

} // namespace tarjuman::release
