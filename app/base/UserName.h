// Who sits at this machine, for signing remarks and versions until the reader gives another name. Any thread.
#pragma once

#include <QString>

namespace tarjuman::base {

// The full name that the system knows, or the name of the account; empty when it knows neither.
QString systemUserName();

} // namespace tarjuman::base
