#include "app/base/UserName.h"

#include <QtGlobal>

#include <array>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace tarjuman::base {

QString systemUserName()
{
#ifdef Q_OS_UNIX
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> room{};
    if (getpwuid_r(getuid(), &entry, room.data(), room.size(), &found) == 0 && found) {
        // The first field of what is called gecos is the full name.
        const QString full = QString::fromLocal8Bit(entry.pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(entry.pw_name) : full;
    }
#endif
    const QString account = qEnvironmentVariable("USER");
    return account.isEmpty() ? qEnvironmentVariable("USERNAME") : account;
}

} // namespace tarjuman::base
