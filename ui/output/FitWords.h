// What was done to set a release on the pages that were asked for, in words. Window's thread.
#pragma once

#include "app/pdf/Fit.h"

#include <QCoreApplication>
#include <QList>

namespace tarjuman::ui {

class FitWords {
    Q_DECLARE_TR_FUNCTIONS(tarjuman::ui::FitWords)
public:
    // Of all the files of one act: a file that didn't fit comes first, else the one that was tightened most.
    // Empty when nothing was asked for.
    static QString of(const QList<pdf::FitReport>& reports);

private:
    static QString ofOne(const pdf::FitReport& report);
};

} // namespace tarjuman::ui
