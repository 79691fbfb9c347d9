#include "ui/review/VersionWords.h"

#include "ui/common/Interface.h"
#include "ui/common/StatusWords.h"

#include <QCoreApplication>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Version;
using release::VersionReason;

static QString translated(const char* text)
{
    return QCoreApplication::translate("tarjuman::ui::VersionWords", text);
}

static QString reasonOf(const Version& version)
{
    switch (version.reason) {
    case VersionReason::StatusChanged:
        return translated(QT_TRANSLATE_NOOP("tarjuman::ui::VersionWords", "status changed"));
    case VersionReason::Requested:
        return translated(QT_TRANSLATE_NOOP("tarjuman::ui::VersionWords", "kept on request"));
    case VersionReason::BeforeRestore:
        return translated(QT_TRANSLATE_NOOP("tarjuman::ui::VersionWords", "before restoring"));
    case VersionReason::Replacement:
        return translated(QT_TRANSLATE_NOOP("tarjuman::ui::VersionWords", "before replacing words"));
    }
    Q_UNREACHABLE();
}

QString titleOf(const Version& version)
{
    return version.label.isEmpty() ? wordOf(version.status) : version.label;
}

QString dayOf(const Version& version)
{
    return shownDate(version.made.toLocalTime().date());
}

QString timeOf(const Version& version)
{
    return shownTime(version.made.toLocalTime().time());
}

QString keptBy(const Version& version)
{
    const QString reason = reasonOf(version);
    return version.author.isEmpty() ? reason : u"%1 · %2"_s.arg(isolated(version.author), reason);
}

QString nameOf(const Version& version)
{
    return u"%1 · %2 %3"_s.arg(isolated(titleOf(version)), dayOf(version), timeOf(version));
}

QString wordsOf(const Version& version)
{
    return nameOf(version) + u'\n' + keptBy(version);
}

} // namespace tarjuman::ui
