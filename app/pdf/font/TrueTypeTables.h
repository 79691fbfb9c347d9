// Puts tables together to a TrueType file, with its directory and check sums. A pure function.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace tarjuman::pdf {

// `tables`: tag and bytes, in the order of their tags; a "head" table gets the check sum of the whole file.
std::string trueTypeFile(std::vector<std::pair<std::string, std::string>>&& tables);

} // namespace tarjuman::pdf
