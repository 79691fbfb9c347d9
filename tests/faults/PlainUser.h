// An administrator may write everywhere, so what cannot be written is tried as somebody else.
#pragma once

#include <unistd.h>

namespace tarjuman::testing {

// While it lives, the whole program has the rights of the user "nobody" if it ran as the administrator.
class PlainUser {
public:
    PlainUser()
        : m_wasRoot(::geteuid() == 0 && ::seteuid(65534) == 0)
    {
    }
    ~PlainUser()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            ::_exit(1);
    }
    PlainUser(const PlainUser&) = delete;
    PlainUser& operator=(const PlainUser&) = delete;

private:
    bool m_wasRoot;
};

} // namespace tarjuman::testing
