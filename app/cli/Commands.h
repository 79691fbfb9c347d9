// The commands, one function each: declares its arguments, does its work, returns the exit status.
#pragma once

#include "app/cli/Invocation.h"

namespace tarjuman::cli {

int importFiles(Invocation& call);
int listReleases(Invocation& call);
int printText(Invocation& call);
int showRelease(Invocation& call);
int setMetadata(Invocation& call);
int exportRelease(Invocation& call);
int checkSpelling(Invocation& call);
int checkTexts(Invocation& call);
int alignTexts(Invocation& call);
int keepTerms(Invocation& call);
int listPeople(Invocation& call);
int searchReleases(Invocation& call);
int deleteReleases(Invocation& call);
int backUpArchive(Invocation& call);
int verifyArchive(Invocation& call);
int restoreArchive(Invocation& call);
int salvageArchive(Invocation& call);

} // namespace tarjuman::cli
