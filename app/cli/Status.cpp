#include "app/cli/Status.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Error;
using base::ErrorKind;

int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return Usage;
    case ErrorKind::BadInput:
        return BadInput;
    case ErrorKind::Archive:
    case ErrorKind::Conflict:
    case ErrorKind::Output:
    case ErrorKind::Missing:
        return Archive;
    case ErrorKind::Cancelled:
        return Interrupted;
    }
    Q_UNREACHABLE();
}

void remark(const QString& what, const QString& why)
{
    // One line, whatever a file is called.
    const QByteArray line = u"tarjuman: %1: %2"_s.arg(what, why).simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

int complain(const QString& what, const Error& error)
{
    remark(what, error.message);
    return statusOf(error.kind);
}

int complainOfUsage(const QString& what, const QString& why)
{
    return complain(what, {ErrorKind::Usage, why});
}

} // namespace tarjuman::cli
