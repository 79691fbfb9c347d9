// A whole release as JSON: in recovery files, in copies that the reader keeps elsewhere, in versions and in
// the program's own samples. Pure functions, any thread.
//
//   {"format":"tarjuman-release","id":7,"revision":3,"status":"draft","date":"2024-05-22",
//    "place":{"fr":"…","ar":"…"},"embargo":"2024-05-22T10:00:00Z","lastParagraphId":12,
//    "rows":[{"state":"done","fr":[{"id":1,"role":"title","text":"…"}],"ar":[…]}]}
//
// Identities may be missing (samples are written by hand): paragraphs then get new ones.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QByteArray>
#include <QJsonObject>

namespace tarjuman::desk {

QByteArray toJson(const release::Release& release);
base::Result<release::Release> releaseFromJson(const QByteArray& json);

// The same for those who put more beside it.
QJsonObject toJsonObject(const release::Release& release);
base::Result<release::Release> releaseFromJson(const QJsonObject& object);

} // namespace tarjuman::desk
