// The line that says where and when: "New York, 22-5-2024", "Riyad, 24 Avril 2019, - La Coalition ...",
// نيويورك 2024/5/22. Pure, any thread.
#pragma once

#include "app/text/Language.h"

#include <QDate>
#include <QString>

#include <optional>

namespace tarjuman::formats {

struct Dateline {
    QString place = {}; // empty when only the date stands there
    QDate date = {};
    bool isAlone = false; // nothing follows in the paragraph; otherwise the lead does
};

std::optional<Dateline> datelineOf(const QString& paragraph);

} // namespace tarjuman::formats
