// The features that golden documents mix: for each a few paragraphs in both languages, written for the
// project, and what else it sets.
#pragma once

#include "app/pdf/setup/PageSetup.h"
#include "app/release/Release.h"

#include <QList>

#include <functional>

namespace tarjuman::tests {

struct FeatureRow {
    release::Role role = release::Role::Body;
    QString french = {};
    QString arabic = {};
};

struct Feature {
    QString name;
    QList<FeatureRow> rows;
    pdf::PageSetup setup = {};
    std::function<void(release::Release&)> change = {}; // after the rows were added
};

const QList<Feature>& features();
release::Release releaseWith(const Feature& feature);

} // namespace tarjuman::tests
