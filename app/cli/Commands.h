// The commands, one function each: declares its arguments, does its work, returns the exit status.
#pragma once

#include "app/cli/Call.h"

namespace tarjuman::cli {

int importFiles(Call& call);
int listReleases(Call& call);
int printText(Call& call);
int showRelease(Call& call);
int setMetadata(Call& call);
int exportRelease(Call& call);
int checkSpelling(Call& call);
int checkTexts(Call& call);
int alignTexts(Call& call);
int keepTerms(Call& call);
int listPeople(Call& call);
int searchReleases(Call& call);
int deleteReleases(Call& call);
int backUpArchive(Call& call);
int verifyArchive(Call& call);
int restoreArchive(Call& call);
int salvageArchive(Call& call);

} // namespace tarjuman::cli
