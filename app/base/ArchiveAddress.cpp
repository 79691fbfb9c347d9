#include "app/base/ArchiveAddress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::base {

ArchiveAddress::ArchiveAddress(const QString& file)
    : m_path(file)
{
}

Result<ArchiveAddress> ArchiveAddress::fromText(const QString& text)
{
    const bool isServer =
        std::ranges::any_of(QStringList{u"postgresql://"_s, u"postgres://"_s}, [&](const QString& scheme) {
            return text.trimmed().startsWith(scheme, Qt::CaseInsensitive);
        });
    if (isServer) {
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate(
                         "ArchiveAddress", "An archive on a server cannot be opened yet; name a file.")};
    }
    return file(text);
}

} // namespace tarjuman::base
